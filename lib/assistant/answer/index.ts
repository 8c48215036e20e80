import { type Steps, steps } from '../steps';
import type { Task } from '../tasks/task';
import type { ParsedAnswer } from '../types';
import { check } from './check';
import { compose } from './compose';
import { type Received, read } from './read';

/** The way from what a model sends to what a person sees. */
export const ANSWER_STEPS = steps<Received>().step(read).step(compose).step(check);

/** Reads a streamed answer. Each call takes everything received so far, so that no piece can fall between two of them. */
export type AnswerReader = {
  /** What a person may see of it by now: never a brace, an escape or half a character of the JSON around it. */
  visible(raw: string): string;
  /**
   * The whole answer. One that is not JSON is plain text without a status; one that ends in the middle is `cut`.
   * @throws AppError `answer-empty`, `answer-malformed`
   */
  finish(raw: string): ParsedAnswer;
};

/** @param list the steps of the way back, for a request whose texts were changed on their way out. */
export function createAnswerReader(
  task: Task,
  list: Pick<Steps<Received, { answer: ParsedAnswer }>, 'run'> = ANSWER_STEPS,
): AnswerReader {
  return {
    visible: (raw) => list.run({ task, raw, ended: false }).answer.text,
    finish: (raw) => list.run({ task, raw, ended: true }).answer,
  };
}
