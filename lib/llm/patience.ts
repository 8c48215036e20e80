import { AppError } from '@/lib/failures/app-error';
import { type Clock, LATE, type Millis } from '@/lib/time';

/** Waits for one thing after the other, each for so long at most. One wait at a time. */
export interface Patience {
  /** What the work gives, or LATE; the work itself goes on. @throws what the work throws; AppError `stopped` once the signal is aborted. */
  wait<T>(work: Promise<T>, atMost: Millis): Promise<T | typeof LATE>;
  /** Nothing is waited for any more. */
  end(): void;
}

type Waiting = { since: Millis; atMost: Millis; late(): void; stop(): void };

/**
 * One timer and one listener for all the pieces of a stream: thousands come, and to set and cancel a timer for each of them
 * costs more than to read it. A timer that ends while a later piece is waited for is set again for what is left.
 */
export function createPatience({ now, after }: Clock, signal?: AbortSignal): Patience {
  let waiting: Waiting | null = null;
  let count = 0;
  let cancel: (() => void) | null = null;
  /** Which wait the timer was set in, and when it ends. */
  let setIn = 0;
  let due = 0;

  function set(milliseconds: Millis): void {
    cancel?.();
    setIn = count;
    due = now() + milliseconds;
    cancel = after(milliseconds, ring);
  }

  function ring(): void {
    cancel = null;
    if (!waiting) return;
    const left = waiting.since + waiting.atMost - now();
    // In its own wait the timer is right whatever the clock says: that may have been set meanwhile.
    if (setIn === count || left <= 0) waiting.late();
    else set(Math.min(left, waiting.atMost));
  }

  const stop = () => waiting?.stop();
  signal?.addEventListener('abort', stop, { once: true });

  return {
    wait<T>(work: Promise<T>, atMost: Millis) {
      if (signal?.aborted) return Promise.reject(new AppError('stopped'));
      return new Promise<T | typeof LATE>((resolve, reject) => {
        const since = now();
        const late = () => resolve(LATE);
        const mine: Waiting = { since, atMost, late, stop: () => reject(new AppError('stopped')) };
        waiting = mine;
        count += 1;
        work.then(
          (value) => {
            if (waiting === mine) waiting = null;
            resolve(value);
          },
          (error) => {
            if (waiting === mine) waiting = null;
            reject(error);
          },
        );
        if (!cancel || due > since + atMost) set(atMost);
      });
    },
    end() {
      waiting = null;
      cancel?.();
      cancel = null;
      signal?.removeEventListener('abort', stop);
    },
  };
}
