import { describe, expect, test } from 'vitest';
import { cleanMessage, readThread } from '@/lib/assistant/prepare/thread';
import { readConversation, readTicket } from '@/lib/freshdesk/rows';
import { htmlToText } from '@/lib/text/clean-text';
import { mailCases } from '../mail-cases';
import { buildPrompt, message, request, ticket } from './facts';

type Expected = { equals?: string; contains?: string[]; lacks?: string[] };
type Read = (input: Record<string, string>) => string | Promise<string>;

function expectAsIs(got: string, { equals = got, contains = [], lacks = [] }: Expected): void {
  expect(got).toBe(equals);
  for (const part of contains) expect(got).toContain(part);
  for (const part of lacks) expect(got).not.toContain(part);
}

const thread = (subject = '', ...texts: (string | undefined)[]) =>
  readThread(ticket({ subject, messages: texts.map((text = '', id) => message({ id, text })) }), false)
    .map(({ text }) => text)
    .join('\n@@\n');

async function prompt(subject: string, text: string): Promise<string> {
  const built = await buildPrompt(request({ facts: ticket({ subject, messages: [message({ text })] }) }));
  return built.messages.map(({ content }) => content).join('\n');
}

describe('mails of many programs and languages, as a prompt has them', () => {
  const whole: Read = ({ text = '' }) => cleanMessage(text);
  const first: Read = ({ subject, text }) => thread(subject, text);
  const kinds: [string[], Read][] = [
    [['e2', 'e3', 'e4', 'e6', 'e6b', 'e7', 'e7b', 'e7c', 'e8', 'e9', 'e10', 'e11', 'e11b', 'e15', 'e16'], whole],
    [['e1', 'e1b', 'e5'], first],
    [['e12'], ({ subject, first: one, second }) => thread(subject, one, second)],
    [['e14'], ({ subject = '', text = '' }) => prompt(subject, text)],
    [['h1'], ({ html = '' }) => htmlToText(html)],
  ];
  for (const [names, read] of kinds) {
    test.each(mailCases<Record<string, string>, Expected>(...names))('%s', async (_, input, expected) => {
      expectAsIs(await read(input), expected);
    });
  }
});

test.each(mailCases<{ row: object; field: string }, Expected>('r1'))('%s', (_, { row, field }, expected) => {
  const raw = { id: 9, updated_at: '2026-11-30T09:14:00Z', ...row };
  expectAsIs(
    (field === 'text' ? readConversation(raw, 41)?.text : readTicket(raw)?.ticket.descriptionText) ?? '',
    expected,
  );
});
