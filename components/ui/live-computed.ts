import { effect, type Signal, signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import { type Failure, toFailure } from '@/lib/failures/app-error';

/**
 * As `live`, for a question that changes with signals: the last answer stays until the new one is there.
 * @param question reads the signals and returns the query; null asks nothing.
 */
export function liveComputed<T>(question: () => (() => Promise<T>) | null, end: AbortSignal) {
  const value: Signal<T | undefined> = signal(undefined);
  const failure = signal<Failure | null>(null);
  const stop = effect(() => {
    const query = question();
    if (!query) return undefined;
    const subscription = liveQuery(query).subscribe({
      next: (answer) => {
        value.value = answer;
        failure.value = null;
      },
      error: (error: unknown) => {
        failure.value = toFailure(error);
      },
    });
    return () => subscription.unsubscribe();
  });
  end.addEventListener('abort', stop, { once: true });
  return { value, failure };
}
