import type { NumberedSource } from '@/lib/domain/knowledge';
import type { Playbook } from '@/lib/settings/playbook';
import type { Task } from '../tasks/task';
import type { AnswerSchema, AuthorRole, ChatMessage, Refinement, ThreadMessage } from '../types';
import { describeCuts } from './cuts';
import type { Fitted } from './fit-budget';
import type { ThreadItem } from './fit-thread';
import { enclose, heading } from './prompt-delimiter';
import type { Choices } from './read-choices';
import { signOff, withSignOffPlace } from './sign-off';
import { knowledgeParts } from './source-text';

/** What goes to the model. */
export type Prompt = { messages: ChatMessage[]; schema: AnswerSchema };

type Known = Fitted &
  Pick<Choices, 'template' | 'rules' | 'playbooks' | 'closing' | 'today'> & {
    task: Task;
    refinement: Refinement | null;
    sources: NumberedSource[];
  };

/**
 * The conversation that asks a model for a text, or for a changed one. What people wrote into the ticket stands only in the
 * user message, between two lines with a mark of this request. The instruction is the agent's own, so it stands outside
 * the data; the draft may quote the ticket, so it stands inside.
 */
export function writePrompt(known: Known): Prompt {
  const { task, mark, refinement, sources } = known;
  const user = [
    `The ticket, as data between the lines marked ${mark}; its headings begin with [${mark}]. Messages are oldest first, times are UTC.`,
    enclose('ticket', mark, ticketText(known)),
    ...knowledgeParts(sources, mark),
    ...(refinement ? askForChange(refinement, mark) : [task.request]),
  ];
  return {
    messages: [
      { role: 'system', content: systemText(known) },
      { role: 'user', content: user.join('\n\n') },
    ],
    schema: task.answer,
  };
}

const askForChange = ({ currentText, instruction }: Refinement, mark: string): string[] => [
  'Current draft, with what the support agent changed by hand:',
  enclose('draft', mark, currentText),
  `Instruction: ${instruction}`,
  'Rewrite the current draft as the instruction says. Keep everything that it does not concern: wording, facts, what the support agent changed, and the language, unless another one is asked for. Answer with the whole new draft in the same JSON shape.',
];

function systemText({ task, template, rules, playbooks, closing, today }: Known): string {
  const values = { playbooks: describePlaybooks(playbooks), today, sign_off: signOff(closing) };
  // What is known is filled in; anything else in braces stays as the person wrote it.
  const filled = withSignOffPlace(template)
    .replace(/\{\{\s*(playbooks|today|sign_off)\s*\}\}/g, (_, name: keyof typeof values) => values[name])
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return [filled, rules, task.answerInWords].join('\n\n');
}

/** Empty without any. */
function describePlaybooks(playbooks: Playbook[]): string {
  if (playbooks.length === 0) return '';
  const texts = playbooks.map(({ title, guidance }) => `Topic: ${title}\n${guidance.trim()}`);
  return [
    'Guidance of this help desk for topics that the ticket may be about. Use what fits, leave the rest:',
    ...texts,
  ].join('\n\n');
}

const ticketText = ({ head, items, mark }: Fitted): string =>
  [...head.map((line) => heading(mark, line)), '', ...items.map((item) => itemText(item, mark))].join('\n').trim();

const itemText = (item: ThreadItem, mark: string): string =>
  item.kind === 'gap'
    ? `${heading(mark, `${item.count} earlier ${item.count === 1 ? 'message' : 'messages'} left out`)}\n`
    : `${heading(mark, title(item.message))}\n${item.message.text}\n`;

const SPEAKERS: Record<AuthorRole, string> = { requester: 'customer', agent: 'agent', note: 'private note' };

const title = ({ role, at, hiddenText, cuts }: ThreadMessage) =>
  [SPEAKERS[role], minute(at), ...describeCuts(cuts), ...(hiddenText ? ['hidden text left out'] : [])].join(' · ');

/** `2026-11-20 09:14`, UTC; the text itself when it is no date. */
function minute(instant: string): string {
  const time = Date.parse(instant);
  return Number.isNaN(time) ? instant.slice(0, 16) : new Date(time).toISOString().slice(0, 16).replace('T', ' ');
}
