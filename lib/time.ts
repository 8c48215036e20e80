/** Milliseconds: since the epoch where it is a moment. */
export type Millis = number;

/** Time as injected, so that tests can drive it. */
export interface Clock {
  now(): Millis;
  /** Runs `run` once, after so long. @returns what cancels it. */
  after(milliseconds: Millis, run: () => void): () => void;
}

export type After = Clock['after'];

export const realClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

export const sleep = (milliseconds: Millis, { after }: Pick<Clock, 'after'> = realClock) =>
  new Promise<void>((resolve) => void after(milliseconds, resolve));

/** What `within` gives instead of a result that has not come. */
export const LATE: unique symbol = Symbol('late');

/**
 * The result of some work, or LATE when it takes longer; the work itself goes on.
 * @throws what the work throws, and the signal's reason as soon as it is aborted.
 */
export function within<T>(
  milliseconds: Millis,
  work: PromiseLike<T>,
  { after }: Pick<Clock, 'after'> = realClock,
  signal?: AbortSignal,
): Promise<T | typeof LATE> {
  return new Promise<T | typeof LATE>((resolve, reject) => {
    const settle = (finish: () => void) => {
      cancel();
      signal?.removeEventListener('abort', stop);
      finish();
    };
    const stop = () => settle(() => reject(signal?.reason));
    work.then(
      (value) => settle(() => resolve(value)),
      (error) => settle(() => reject(error)),
    );
    const cancel = after(milliseconds, () => settle(() => resolve(LATE)));
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}

/** How long the browser may take to answer for something that is kept beside a request. */
export const BROWSER_MS: Millis = 5000;
