import { NO_DETAILS } from '@/lib/domain/answer-details';
import { z } from '@/lib/zod';
import { plainText } from '../answer/plain-text';
import { MOST_QUESTIONS } from '../questions';
import { answerInWords, strictSchema, type Task, text } from './task';

const status = z.catch(z.nullable(z.enum(['final_solution', 'needs_follow_up'])), null);
const reason = z.catch(z.nullable(z.string()), null);
const questions = z.catch(z.array(z.string()), []);

/** The reply to the customer. */
export const reply: Task = {
  id: 'response',
  template: 'response',
  request: 'Write the reply to what the customer wrote last.',
  privateNotes: 'if-chosen',
  answer: strictSchema('customer_response', {
    reply: text('the whole reply to the customer, plain text'),
    status: { type: 'string', enum: ['final_solution', 'needs_follow_up'] },
    reason: text('one sentence to the support agent: why this status'),
    follow_up_questions: {
      type: 'array',
      items: { type: 'string' },
      description: 'questions to the customer, in their language; empty when nothing is missing',
    },
  }),
  answerInWords: answerInWords([
    '"reply" (string): the whole reply to the customer, plain text.',
    '"status" ("final_solution" or "needs_follow_up"): final_solution when the reply should settle the matter without another answer from the customer, else needs_follow_up.',
    '"reason" (string): one sentence to the support agent on why this status.',
    '"follow_up_questions" (array of strings): what the customer has to answer, in their language; [] when nothing is missing.',
  ]),
  text: (fields) => plainText(fields['reply']),
  details: (fields) => ({
    ...NO_DETAILS,
    status: status.parse(fields['status']),
    reason: plainText(reason.parse(fields['reason'])) || null,
    questions: questions
      .parse(fields['follow_up_questions'])
      .slice(0, MOST_QUESTIONS)
      .map((one) => plainText(one))
      .filter(Boolean)
      .map((ask) => ({ ask, why: '', unlocks: '' })),
  }),
  isAnswer: (fields) => typeof fields['reply'] === 'string',
};
