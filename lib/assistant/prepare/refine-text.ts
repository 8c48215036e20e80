import type { AnswerDetails } from '@/lib/domain/answer-details';
import { cleanUnicode } from '@/lib/text/unicode';
import type { Refinement } from '../types';
import { enclose } from './prompt-delimiter';

/** Characters of one text, and instructions that are told: the newest ones. */
const LONGEST = 500;
const MOST_EARLIER = 8;

/** On one line, so that none can pass for an instruction. */
const line = (text: string) => cleanUnicode(text).slice(0, LONGEST).replace(/\s+/g, ' ').trim();

const besides = (parts: readonly [string, string][]) => {
  const known = parts.flatMap(([name, text]) => (text === '' ? [] : [`${name}: ${line(text)}`]));
  return known.length === 0 ? '' : ` (${known.join('; ')})`;
};

/** What the former answer said of its draft, a line each; nothing where it said nothing. */
function stateLines({ status, next, reason, questions, forAgent }: AnswerDetails): string[] {
  return [
    ...(status ? [`status: ${status}`] : []),
    ...(next ? [`next: ${next}`] : []),
    ...(reason ? [`reason: ${line(reason)}`] : []),
    ...questions.map(
      ({ ask, why, unlocks }) =>
        `question: ${line(ask)}${besides([
          ['why', why],
          ['unlocks', unlocks],
        ])}`,
    ),
    ...forAgent.map(
      ({ kind, what, beforeSending }) => `for_agent: ${kind}${beforeSending ? ', before sending' : ''}: ${line(what)}`,
    ),
  ];
}

const earlierOf = ({ earlier = [] }: Refinement) =>
  earlier
    .slice(-MOST_EARLIER)
    .map(line)
    .filter((one) => one !== '');

/** All that a refinement brings besides the draft. */
export const changeLines = (refinement: Refinement): string[] => [
  ...(refinement.former ? stateLines(refinement.former) : []),
  ...earlierOf(refinement),
  refinement.instruction,
];

const RULES = [
  'Change the current draft as the instruction says. It is the agent’s own word and a source: what it says happened, is offered or is allowed may be stated, even where the ticket does not tell it, and where it asks for another language, addressee, length, form or offer than the way of writing above, it counts. Only the fixed rules stand above it.',
  'Only what it asks for changes; unless it concerns the whole text (language, tone, length), every other sentence stays word for word as it is in the draft. What the support agent changed by hand keeps its meaning in any case; earlier instructions still hold unless this one takes them back. Keep the language, unless another one is asked for.',
  'Where a numbered step goes or comes, number the list anew without gaps, and let mentions of steps follow.',
  'Status, reason, questions and for_agent start from the former state: keep what the change does not touch, drop what it settles, and add nothing that was not open.',
  'Answer with the whole new draft in the same JSON shape, and no words about the change: the text begins with its own first line.',
].join('\n');

/** The end of a prompt that asks for a changed draft. The draft and what was said of it may quote the ticket, so they stand as data. */
export function askForChange(refinement: Refinement, mark: string): string[] {
  const state = refinement.former ? stateLines(refinement.former) : [];
  const earlier = earlierOf(refinement);
  return [
    'Current draft, with what the support agent changed by hand:',
    enclose('draft', mark, refinement.currentText),
    ...(state.length > 0 ? ['Former state of this draft:', enclose('state', mark, state.join('\n'))] : []),
    ...(earlier.length > 0
      ? [
          ['Earlier instructions, oldest first, which the draft follows:', ...earlier.map((one) => `- ${one}`)].join(
            '\n',
          ),
        ]
      : []),
    `Instruction: ${refinement.instruction}`,
    RULES,
  ];
}
