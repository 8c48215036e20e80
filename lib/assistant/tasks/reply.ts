import { AGENT_TASKS, ANSWER_BASES } from '@/lib/domain/answer-details';
import { plainText } from '../answer/plain-text';
import { replyDetails } from './reply-details';
import { REPLY_ALIASES, REPLY_LABELS } from './reply-names-data';
import { answerInWords, listOf, objectOf, strictSchema, type Task, text } from './task';

/** The reply to the customer. */
export const reply: Task = {
  id: 'response',
  template: 'response',
  request: 'Write the reply to what the customer wrote last.',
  reader: 'customer',
  privateNotes: 'if-chosen',
  answer: strictSchema('customer_response', {
    language: text('code of the language of the reply, such as "nl"'),
    asks: { ...listOf({ type: 'string' }), description: 'what the customer asks, at most 5, at most 8 words each' },
    reply: text('the whole reply to the customer, plain text'),
    status: { type: 'string', enum: ['final_solution', 'needs_follow_up'] },
    next: { type: 'string', enum: ['customer', 'agent', 'third_party', 'nobody'] },
    reason: text('one sentence to the support agent: why this status'),
    answer_basis: { type: 'string', enum: [...ANSWER_BASES] },
    questions: listOf(
      objectOf({
        ask: text('the question to the customer, in their language'),
        why: text('to the support agent: why it is asked'),
        unlocks: text('which step the answer decides'),
      }),
    ),
    for_agent: listOf(
      objectOf({
        kind: { type: 'string', enum: [...AGENT_TASKS] },
        what: text('one sentence'),
        before_sending: { type: 'boolean' },
      }),
    ),
    unsure: listOf(objectOf({ text: text('exact part of the reply'), why: text('why it may be wrong') })),
  }),
  answerInWords: answerInWords([
    '"language" (string): code of the language of the reply.',
    '"asks" (array of strings): what the customer asks, at most 5, at most 8 words each.',
    '"reply" (string): the whole reply to the customer, plain text.',
    '"status" ("final_solution" or "needs_follow_up"): final_solution when the reply should settle the matter without another answer from the customer, else needs_follow_up.',
    '"next" ("customer", "agent", "third_party" or "nobody"): who has to act once the reply is sent; nobody after a mere thank-you.',
    '"reason" (string): one sentence to the support agent on why this status.',
    '"answer_basis" ("documented", "partly" or "none"): documented when what the company knows (K, T, P) answers what is asked, as it is asked; partly when it answers some of it; none when it does not.',
    '"questions" (array of {"ask", "why", "unlocks"}): what the customer has to answer, in their language; why it is asked, and which step it decides, for the agent; [] when nothing is missing.',
    '"for_agent" (array of {"kind", "what", "before_sending"}): what only the agent can find out ("look_up"), settle ("decide"), do ("do") or black out ("redact"); before_sending is true when the reply must not go out before; [] when nothing.',
    '"unsure" (array of {"text", "why"}): exact parts of the reply that may be wrong; [] when none.',
  ]),
  aliases: REPLY_ALIASES,
  labels: REPLY_LABELS,
  text: (fields) => plainText(fields['reply'], ''),
  details: replyDetails,
  isAnswer: (fields) => typeof fields['reply'] === 'string',
  isWhole: (fields) => 'reply' in fields && replyDetails(fields).status !== null,
};
