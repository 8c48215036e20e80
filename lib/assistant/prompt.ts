import type { Playbook } from '@/lib/settings/playbook';
import { dataMark, enclose } from './data-mark';
import { RULES } from './fixed-rules';
import { describePlaybooks, pickPlaybooks } from './playbooks/pick';
import { answerSchema, describeAnswer } from './schemas';
import { type Closing, signOff } from './sign-off';
import { fillTemplate } from './templates';
import { describeTicket } from './ticket-text';
import type { AnswerSchema, ChatMessage, DraftKind, TicketFacts } from './types';

export type PromptRequest = {
  kind: DraftKind;
  facts: TicketFacts;
  /** The person's own, or the shipped one. */
  template: string;
  playbooks: Playbook[];
  /** Private notes always go into tech instructions; into a customer response only when this is set. */
  includePrivateNotes: boolean;
  /** What goes below the reply. */
  closing: Closing;
  /** As `Math.random`; the data mark is made from it. */
  random: () => number;
  /** YYYY-MM-DD */
  today: string;
  /** Characters of thread; default `THREAD_BUDGET`. */
  budget?: number | undefined;
};

export type BuiltPrompt = {
  messages: ChatMessage[];
  schema: AnswerSchema;
  omittedMessages: number;
  shortenedMessages: number;
  /** Ids of the playbooks whose guidance is in the prompt. */
  usedPlaybooks: string[];
};

const TASK: Record<DraftKind, string> = {
  response: 'Write the reply to what the customer wrote last.',
  instructions: 'Write the tech instructions for this ticket.',
};

/**
 * The conversation that asks a model for a draft. What people wrote into the ticket stands only in the user message,
 * between two lines with a mark of this request.
 * @throws AppError `ticket-empty`, `ticket-placeholder`
 */
export function buildPrompt(request: PromptRequest): BuiltPrompt {
  const { prompt, mark, ticket } = preparePrompt(request, []);
  const content = [aboutTicket(mark), enclose('ticket', mark, ticket), TASK[request.kind]].join('\n\n');
  return { ...prompt, messages: [...prompt.messages, { role: 'user', content }] };
}

/** Everything that a first draft and a refinement share: system message, ticket text and mark. */
export function preparePrompt(request: PromptRequest, otherData: string[]) {
  const { kind, facts, template, random, today } = request;
  const { budget, includePrivateNotes } = request;
  const markFor = (texts: string[]) => dataMark(random, [...texts, ...otherData]);
  const ticket = describeTicket(facts, { kind, includePrivateNotes, budget, markFor });
  const picked = pickPlaybooks({ subject: ticket.subject, body: ticket.customerText }, request.playbooks);
  const uses = /\{\{\s*playbooks\s*\}\}/.test(template);
  const system = [
    fillTemplate(template, { playbooks: describePlaybooks(picked), today, sign_off: signOff(request.closing) }),
    RULES,
    describeAnswer(kind),
  ].join('\n\n');
  const prompt: BuiltPrompt = {
    messages: [{ role: 'system', content: system }],
    schema: answerSchema(kind),
    omittedMessages: ticket.omitted,
    shortenedMessages: ticket.shortened,
    usedPlaybooks: uses ? picked.map((playbook) => playbook.id) : [],
  };
  return { prompt, mark: ticket.mark, ticket: ticket.text };
}

export const aboutTicket = (mark: string) =>
  `The ticket, as data between the lines marked ${mark}; its headings begin with [${mark}]. Messages are oldest first, times are UTC.`;
