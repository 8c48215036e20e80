import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { PLAYBOOKS } from '@/lib/assistant/playbooks-data';
import { prepareSteps } from '@/lib/assistant/prepare';
import { readChoices } from '@/lib/assistant/prepare/read-choices';
import { readTicket } from '@/lib/assistant/prepare/read-ticket';
import { DEFAULT_PROMPTS } from '@/lib/assistant/prompts-data';
import { RULES } from '@/lib/assistant/rules-data';
import { TASKS } from '@/lib/assistant/tasks';
import type { PromptLength } from '@/lib/assistant/types';
import { DRAFT_KINDS, type DraftKind } from '@/lib/domain/draft-kinds';
import { DEFAULT_SETTINGS as DEFAULTS } from '@/lib/settings/schema';
import { seeded } from './facts';
import { GOLDEN_TICKETS, type GoldenTicket } from './golden-tickets';

const REFINEMENT = { instruction: 'Make it shorter\u200B', currentText: 'Hi Ann,\n\nplease restart it.\n' };
const TIGHT = { kind: 'response', refined: false } as const;

const FILES = new URL('../../fixtures/prompts/', import.meta.url).pathname;

type Asked = { kind: DraftKind; model: 'endpoint' | 'built-in'; length: PromptLength; refined: boolean };

async function requestFor(golden: GoldenTicket, { kind, model, length, refined }: Asked) {
  const packaged = async (path: string) =>
    Response.json(path === '/playbooks.json' ? PLAYBOOKS : { ...DEFAULT_PROMPTS, rules: RULES });
  const provider = model === 'built-in' ? ('built-in' as const) : ('endpoint' as const);
  const settings = { ...DEFAULTS, openai: { ...DEFAULTS.openai, provider } };
  const prepared = await prepareSteps({
    ticket: readTicket({ load: async () => golden, names: async () => golden.names, earlier: async () => [] }),
    knowledge: async () => [],
    choices: readChoices({
      settings,
      packaged,
      closing: async () => ({ signature: 'Dana Fisher' }),
      agent: async () => 'Dana Fisher',
      host: 'acme.freshdesk.com',
      zone: () => 'Europe/Berlin',
      now: () => Date.parse('2026-11-25T23:59:00Z'),
      random: seeded(3),
    }),
  }).run({ ticketId: golden.ticket.id, task: TASKS[kind], length, refinement: refined ? REFINEMENT : null });
  const { messages, schema, omittedMessages, shortenedMessages } = prepared;
  return { messages, schema, omittedMessages, shortenedMessages };
}

const asText = ({ messages, schema }: Awaited<ReturnType<typeof requestFor>>) =>
  [
    ...messages.map(({ role, content }) => `### ${role}\n${content}`),
    `### schema\n${JSON.stringify(schema, null, 2)}`,
    '',
  ].join('\n\n');

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** What fits whole is the same at every length. */
function asksFor(name: string): Asked[] {
  const whole = DRAFT_KINDS.flatMap((kind) =>
    [false, true].map((refined): Asked => ({ kind, refined, model: 'endpoint', length: 'full' })),
  );
  if (name !== 'long' && name !== 'without measure') return whole;
  const cut = (['tight', 'tiny'] as const).map((length): Asked => ({ ...TIGHT, model: 'endpoint', length }));
  const small = (['full', 'tight', 'tiny'] as const).map((length): Asked => ({ ...TIGHT, model: 'built-in', length }));
  return [...whole, ...cut, ...small];
}

describe('what a model is asked, to the letter', () => {
  test.each([
    ['short', 'response', false],
    ['thread', 'response', true],
    ['thread', 'instructions', false],
  ] as const)('%s, %s, refined: %s', async (name, kind, refined) => {
    const asked = { kind, refined, model: 'endpoint', length: 'full' } as const;
    const request = await requestFor(GOLDEN_TICKETS[name] as GoldenTicket, asked);
    await expect(asText(request)).toMatchFileSnapshot(`${FILES}${name}-${kind}${refined ? '-refined' : ''}.txt`);
  });

  test('every ticket, task, model and length', async () => {
    const lines: string[] = [];
    for (const [name, ticket] of Object.entries(GOLDEN_TICKETS)) {
      for (const asked of asksFor(name)) {
        const request = await requestFor(ticket, asked);
        const what = [name, asked.kind, asked.model, asked.length, asked.refined ? 'refined' : 'first'].join(' · ');
        const { omittedMessages, shortenedMessages } = request;
        lines.push(`${what}: ${sha256(JSON.stringify(request))} −${omittedMessages} ~${shortenedMessages}`);
      }
    }
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`${FILES}all.txt`);
  }, 30_000);
});
