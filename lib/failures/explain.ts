import { parts, reasons, subjects } from '../words/en/failure-parts';
import { failures } from '../words/en/failures';
import { adapt } from '../words/locale';
import type { Failure } from './app-error';
import { type Help, REMEDIES } from './remedies';
import { type FailureWords, sentenceOf, waitText } from './sentence';

export type Explanation = Help & { text: string };

/** All that is said of failures; the build puts it beside the worker. */
export const failureWords = (): FailureWords => ({
  failures: adapt(failures, 'failures'),
  reasons: adapt(reasons, 'reasons'),
  subjects: adapt(subjects, 'subjects'),
  parts: adapt(parts, 'parts'),
});

const WORDS = failureWords();

/** Sentence and remedy for a failure. */
export const explain = (failure: Failure): Explanation => ({
  ...(REMEDIES[failure.kind] ?? REMEDIES.unexpected),
  text: sentenceOf(failure, WORDS),
});

/** A wait as a person counts it: `90 s`, `12 min`, `3 h 5 min`, `2 days`. */
export const waitWords = (seconds: number): string => waitText(seconds, WORDS.parts);
