import type { ThreadRow } from '@/lib/domain/conversation';
import { readConversation, readTicket } from '@/lib/freshdesk/rows';
import { EMPTY_NAMES } from '@/lib/tickets/names';
import { PLAYBOOKS } from '../../lib/assistant/playbooks-data.ts';
import { prepareSteps } from '../../lib/assistant/prepare/index.ts';
import { readTicket as factsOf } from '../../lib/assistant/prepare/read-ticket.ts';
import { THREAD_BUDGET } from '../../lib/assistant/prepare/thread-budget.ts';
import { DEFAULT_PROMPTS } from '../../lib/assistant/prompts-data.ts';
import { RULES } from '../../lib/assistant/rules-data.ts';
import { TASKS } from '../../lib/assistant/tasks/index.ts';
import { withTopics } from '../../lib/assistant/topics/with-topics.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/schema.ts';
import { median } from './stats.ts';
import { ms, type Row } from './table.ts';

const ROUNDS = 15;
const DAY = '2026-11-25T09:14:00Z';

const WORDS = [
  'Since this morning the second floor cannot print; the queue holds 14 jobs and “paused” is shown in red.',
  'We restarted the spooler on srv-print-02 twice, and the driver is version 4.11.2-b7.',
  'Could you tell us whether order 4711-2023 brings the new device before Friday?',
];
const QUOTE = 'On Wed, 25 Nov 2026 at 09:14, Acme Support <help@acme.example> wrote:';

/** A mail of about so many characters, as mail programs write it: paragraphs, a list, a signature, a quote of what was said before. */
function mail(length: number, number: number): string {
  const parts: string[] = [];
  for (let size = 0; size < length; size += parts.at(-1)?.length ?? 1)
    parts.push(
      `<div style="font-family:Calibri;font-size:11pt">${WORDS[parts.length % 3]} (${number}.${parts.length})<br></div>`,
    );
  const quoted = parts.slice(0, 5).join('');
  return `<html><body>${parts.join('')}<ol><li>first</li><li>then</li></ol><div>-- <br>Ann Lee<br>Acme Ltd</div><div class="gmail_quote"><div class="gmail_attr">${QUOTE}</div><blockquote class="gmail_quote">${quoted}</blockquote></div></body></html>`;
}

const rawTicket = (description: string) => ({
  id: 7,
  subject: 'Cannot print',
  description,
  description_text: '',
  status: 2,
  priority: 1,
  source: 1,
  requester_id: 1,
  created_at: DAY,
  updated_at: DAY,
});
const rawConversation = (body: string, index: number) => ({
  id: index,
  body,
  body_text: '',
  incoming: index % 2 === 0,
  private: false,
  user_id: 1,
  created_at: new Date(Date.parse(DAY) + index * 3_600_000).toISOString(),
});

/** As they are stored. */
function rowsOf(description: string, bodies: readonly string[]) {
  const detail = readTicket(rawTicket(description));
  if (!detail) throw new Error('That is no ticket.');
  const conversations = bodies.flatMap((body, index) => readConversation(rawConversation(body, index + 1), 7) ?? []);
  const thread: ThreadRow = {
    ticketId: 7,
    conversations,
    attachments: [],
    readAt: Date.parse(DAY),
    complete: true,
  } as never;
  return { ticket: detail.ticket, thread };
}

const promptOf = (rows: ReturnType<typeof rowsOf>) =>
  prepareSteps({
    ticket: factsOf({ load: async () => rows, names: async () => EMPTY_NAMES, earlier: async () => [] }),
    knowledge: async () => [],
    choices: () => ({
      template: DEFAULT_PROMPTS.response,
      rules: RULES.response,
      playbooks: withTopics(DEFAULT_SETTINGS.playbooks, PLAYBOOKS),
      includePrivateNotes: true,
      closing: 'help-desk' as const,
      budget: THREAD_BUDGET.full,
      agent: 'Dana Fisher',
      host: 'acme.freshdesk.com',
      zone: 'Europe/Berlin',
      now: Date.parse(DAY),
      random: Math.random,
    }),
  }).run({ ticketId: 7, task: TASKS.response, length: 'full', refinement: null });

/** Median CPU time of this process, milliseconds; the first rounds warm it up. */
async function cpu(rounds: number, work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds + 2; round += 1) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    if (round >= 2) times.push((user + system) / 1000);
  }
  return median(times);
}

const row = (measure: string, value: number, most: number): Row => ({
  measure,
  value: ms(value),
  goal: `≤ ${ms(most)}`,
  meets: value <= most,
});

/** CPU from stored rows to the prompt, and from a message's HTML to its row; in this Node. */
export async function measurePrompt(): Promise<Row[]> {
  const forty = Array.from({ length: 40 }, (_, index) => mail(6_000, index));
  const usual = rowsOf(mail(6_000, 99), forty);
  const size = usual.thread.conversations.reduce(
    (sum, { text }) => sum + text.length,
    usual.ticket.descriptionText.length,
  );
  const huge = mail(5_000_000, 0);
  const hugeRows = rowsOf(huge, []);
  const many = rowsOf(
    mail(6_000, 1),
    Array.from({ length: 10 }, (_, index) => mail(700_000, index)),
  );
  return [
    row(`prompt: thread of ${Math.round(size / 1000)} kB → prompt, CPU`, await cpu(ROUNDS, () => promptOf(usual)), 15),
    row('prompt: message of 5 MB of HTML → its row, CPU', await cpu(3, () => rowsOf(huge, [])), 1000),
    row('prompt: its row → prompt, CPU', await cpu(3, () => promptOf(hugeRows)), 1000),
    row('prompt: ten messages of 500 kB of text → prompt, CPU', await cpu(3, () => promptOf(many)), 1000),
  ];
}
