import type { Failure } from '@/lib/failures/app-error';
import type { Progress } from './copy-reader';
import type { Among, Found } from './text-index';

/** @see TextIndex.find */
export type Question = { query: string; among: Among; most: number };

/** Of the page to its worker; both are of one build. */
export type ToWorker = { read: string } | { find: Question };

/** Questions are answered in their order; a failure is the end. */
export type FromWorker = { progress: Progress } | { found: Found } | { failure: Failure };

/** The worker as the page sees it, or the page as the worker does. */
export type Port = {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
};
