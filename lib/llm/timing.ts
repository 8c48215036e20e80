import { AppError } from '@/lib/failures/app-error';

/** Runs `run` after `ms`; the returned function cancels it. */
export type After = (ms: number, run: () => void) => () => void;

export const realAfter: After = (ms, run) => {
  const handle = setTimeout(run, ms);
  return () => clearTimeout(handle);
};

export const LATE: unique symbol = Symbol('late');

/** The work's own result, or LATE once `ms` have passed. Throws `stopped` as soon as the signal is aborted. */
export function within<T>(work: Promise<T>, ms: number, after: After, signal?: AbortSignal): Promise<T | typeof LATE> {
  return new Promise((resolve, reject) => {
    const stop = () => settle(() => reject(new AppError('stopped')));
    const cancel = after(ms, () => settle(() => resolve(LATE)));
    const settle = (finish: () => void) => {
      cancel();
      signal?.removeEventListener('abort', stop);
      finish();
    };
    work.then(
      (value) => settle(() => resolve(value)),
      (error) => settle(() => reject(error)),
    );
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}

/** Waits `ms`. Throws `stopped` as soon as the signal is aborted. */
export async function pause(ms: number, after: After, signal?: AbortSignal): Promise<void> {
  await within(new Promise<never>(() => {}), ms, after, signal);
}
