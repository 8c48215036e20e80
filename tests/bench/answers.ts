import { createAnswerReader } from '@/lib/assistant/answer';
import { TASKS } from '@/lib/assistant/tasks';
import { largeAnswers } from '../unit/assistant/large-answers.ts';
import { ms, type Row } from './table.ts';

const LENGTH = 1_000_000;
const ROUNDS = 7;
const MOST_MS = 100;

/** What the end of an answer of a million characters takes, twice what is received at most; the best of some rounds. */
export function measureAnswers(): Row[] {
  const reader = createAnswerReader(TASKS.response);
  const took = Object.entries(largeAnswers(LENGTH)).map(([form, raw]) => {
    const times = Array.from({ length: ROUNDS }, () => {
      const since = performance.now();
      reader.finish(raw);
      return performance.now() - since;
    });
    return { form, time: Math.min(...times) };
  });
  return took.map(({ form, time }) => ({
    measure: `reading an answer of 1 MB: ${form}`,
    value: ms(time),
    goal: `≤ ${MOST_MS} ms`,
    meets: time <= MOST_MS,
  }));
}
