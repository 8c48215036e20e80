import { type ReadonlySignal, signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import { type Failure, toFailure } from '@/lib/failures/app-error';

const AGAIN_MS = 3000;

/** A query's present answer: `undefined` until the first one. */
export type Live<T> = { value: ReadonlySignal<T | undefined>; failure: ReadonlySignal<Failure | null> };

/**
 * Keeps a signal equal to a database query, also across contexts (Dexie tells pages what the worker wrote).
 * Ends with the abort signal.
 */
export function live<T>(query: () => Promise<T>, end: AbortSignal): Live<T> {
  const value = signal<T | undefined>(undefined);
  const failure = signal<Failure | null>(null);
  let subscription = { unsubscribe: () => {} };
  let again: ReturnType<typeof setTimeout> | undefined;
  const subscribe = () => {
    subscription.unsubscribe();
    subscription = liveQuery(query).subscribe({
      next: (result) => {
        value.value = result;
        failure.value = null;
      },
      error: (error: unknown) => {
        failure.value = toFailure(error);
        // What was broken may have been put right: Dexie asks a failed query again only after a change that it hears of.
        again = setTimeout(subscribe, AGAIN_MS);
      },
    });
  };
  subscribe();
  const stop = () => {
    clearTimeout(again);
    subscription.unsubscribe();
  };
  end.addEventListener('abort', stop, { once: true });
  return { value, failure };
}
