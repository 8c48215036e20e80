import type { NumberedSource } from '@/lib/domain/knowledge';
import type { Playbook } from '@/lib/settings/playbook';
import { createLocalTime } from '@/lib/text/local-time';
import type { Task } from '../tasks/task';
import type { AnswerSchema, ChatMessage, Refinement } from '../types';
import type { Texts } from './clean';
import type { Fitted } from './fit-budget';
import type { ThreadItem } from './fit-thread';
import { messageTitle } from './message-title';
import { type Turn, turnOf } from './numbered';
import { enclose, heading } from './prompt-delimiter';
import type { Choices } from './read-choices';
import { askForChange } from './refine-text';
import { knowledgeParts } from './source-text';
import { fillTemplate } from './template';

/** What goes to the model. */
export type Prompt = { messages: ChatMessage[]; schema: AnswerSchema };

type Known = Fitted &
  Pick<Texts, 'thread'> &
  Pick<Choices, 'template' | 'rules' | 'zone'> & {
    task: Task;
    refinement: Refinement | null;
    sources: NumberedSource[];
  };

/**
 * The conversation that asks a model for a text, or for a changed one. The system message is the same for every ticket and
 * day, so that endpoints can keep it; what people wrote into the ticket stands only in the user message, between lines with
 * a mark of this request. The instruction is the agent's own, so it stands outside the data; the draft may quote the
 * ticket, so it stands inside.
 */
export function writePrompt(known: Known): Prompt {
  const { task, template, rules } = known;
  return {
    messages: [
      { role: 'system', content: [fillTemplate(template), rules, task.answerInWords].join('\n\n') },
      { role: 'user', content: userText(known) },
    ],
    schema: task.answer,
  };
}

function userText(known: Known): string {
  const { mark, task, refinement, factLines, playbooks, items, notes, sources } = known;
  const turn = turnOf(known.thread);
  const time = createLocalTime(known.zone);
  const block = (name: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [enclose(name, mark, lines.join('\n').trim())];
  return [
    `The ticket, as data between the lines marked ${mark}; its headings begin with [${mark}. Messages are oldest first.`,
    ...block(
      'facts',
      factLines.map((line, index) => `${heading(mark, `F${index + 1}`)} ${line}`),
    ),
    ...knowledgeParts(sources, mark),
    ...block(
      'guidance',
      playbooks.map((playbook, index) => playbookText(playbook, index, mark)),
    ),
    ...block(
      'thread',
      items.map((item) => itemText(item, mark, turn, time)),
    ),
    ...block(
      'internal',
      notes.map((item) => itemText(item, mark, turn, time)),
    ),
    ...(refinement ? askForChange(refinement, mark) : [task.request, ...whatToAnswer(task, turn)]),
  ].join('\n\n');
}

/** Which messages a reply answers. */
function whatToAnswer({ reader }: Task, { open, lastReply }: Turn): string[] {
  if (reader !== 'customer') return [];
  const newest = open.at(-1);
  if (newest === undefined)
    return lastReply === null
      ? []
      : [
          `An agent wrote last (${lastReply.label}), and the customer has not answered. Write a short follow-up only as far as the thread calls for one.`,
        ];
  const before = open.slice(0, -1).map(({ label }) => label);
  // Of very many the headings tell.
  const also =
    before.length > 0 && before.length <= 20 ? ` ${before.join(', ')} came since our last reply as well.` : '';
  const by =
    newest.as === 'call' ? ' The customer called: write to them in their language, from the agent’s notes.' : '';
  return [`Answer ${newest.label}.${also}${by}`];
}

const playbookText = ({ title, guidance }: Playbook, index: number, mark: string) =>
  `${heading(mark, `P${index + 1} · guidance of this help desk`)}\nTopic: ${title}\n${guidance.trim()}\n`;

function itemText(item: ThreadItem, mark: string, turn: Turn, time: (instant: string) => string): string {
  if (item.kind === 'message')
    return `${heading(mark, messageTitle(item.message, turn, time))}\n${item.message.text}\n`;
  const { count, from, to } = item;
  const which = count === 1 ? `1 earlier message (${from})` : `${count} earlier messages (${from} to ${to})`;
  return `${heading(mark, `${which} left out`)}\n`;
}
