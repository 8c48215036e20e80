import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PLAYBOOKS } from '@/lib/assistant/playbooks-data';
import { readTicket as readingStep } from '@/lib/assistant/prepare/read-ticket';
import { readConversation, readTicket } from '@/lib/freshdesk/rows';
import { EMPTY_NAMES } from '@/lib/tickets/names';
import { buildPrompt, request } from './facts';

const ROOT = new URL('../../fixtures/cases/tickets/', import.meta.url);

type Row = Record<string, unknown>;
type Check = { say: string; present?: string; absent?: string };
type Ticket = {
  key: string;
  company: string | null;
  names: object;
  /** `#4988 · subject · …` */
  earlierTickets: string[];
  rows: { ticket: Row; conversations: Row[] };
  inPrompt: Check[];
};

const tickets: Ticket[] = readdirSync(ROOT).map((name) => JSON.parse(readFileSync(new URL(name, ROOT), 'utf8')));

/** Freshdesk's own text with an end of line for each paragraph, and on one line: both were recorded of real accounts. */
const FORMS: Record<string, (text: unknown) => unknown> = {
  lined: (text) => text,
  flat: (text) => (typeof text === 'string' ? text.replace(/\n+/g, '  ') : text),
};

/** As the local copy would tell of them. */
const earlierOf = (told: readonly string[]) =>
  told.map((line) => {
    const [id = '', subject = '', lastReply = ''] = line.split(' · ');
    return { id: Number(id.slice(1)), subject, lastReply, status: 'Resolved', updatedAt: '2026-11-03T10:00:00Z' };
  });

async function promptOf(
  { names: ticketNames, rows, company, earlierTickets }: Ticket,
  form: (text: unknown) => unknown,
): Promise<string> {
  const detail = readTicket({
    ...rows.ticket,
    company: { name: company },
    description_text: form(rows.ticket['description_text']),
  });
  if (!detail) throw new Error('no ticket');
  const { ticket, attachments } = detail;
  const conversations = rows.conversations.flatMap(
    (row) => readConversation({ ...row, body_text: form(row['body_text']) }, ticket.id) ?? [],
  );
  const thread = { ticketId: ticket.id, fetchedAt: 0, ticketUpdatedAt: ticket.updatedAt, attachments, conversations };
  const names = async () => ({ ...EMPTY_NAMES, ...ticketNames });
  const read = await readingStep({
    load: async () => ({ ticket, thread }),
    names,
    earlier: async () => earlierOf(earlierTickets),
  })({
    ticketId: ticket.id,
  });
  const built = await buildPrompt(request({ ...read, playbooks: PLAYBOOKS, includePrivateNotes: true }));
  return built.messages.map(({ content }) => content).join('\n');
}

const isMet = (prompt: string, { present, absent }: Check) =>
  (present === undefined || new RegExp(present).test(prompt)) && (absent === undefined || !prompt.includes(absent));

/** What is not reached yet, in either form. This list only gets shorter. */
const NOT_YET = [
  // The gate before the model takes it out (lib/redaction).
  'T21: password left out',
];

test.each(Object.entries(FORMS))('of %s text a prompt has what a good reply needs', async (_, form) => {
  const missing: string[] = [];
  for (const ticket of tickets) {
    const prompt = await promptOf(ticket, form);
    missing.push(...ticket.inPrompt.filter((check) => !isMet(prompt, check)).map(({ say }) => `${ticket.key}: ${say}`));
  }
  expect(missing.filter((one) => !NOT_YET.includes(one))).toEqual([]);
});
