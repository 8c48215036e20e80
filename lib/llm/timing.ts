import { AppError } from '@/lib/failures/app-error';
import { type After, type LATE, within as withinTime } from '@/lib/time';

/** The work's own result, or LATE once `ms` have passed. @throws AppError `stopped` as soon as the signal is aborted. */
export const within = <T>(work: Promise<T>, ms: number, after: After, signal?: AbortSignal): Promise<T | typeof LATE> =>
  withinTime(ms, work, { after }, signal).catch((error) => {
    throw signal?.aborted && error === signal.reason ? new AppError('stopped') : error;
  });

/** Waits `ms`. @throws AppError `stopped` as soon as the signal is aborted. */
export async function pause(ms: number, after: After, signal?: AbortSignal): Promise<void> {
  await within(new Promise<never>(() => {}), ms, after, signal);
}
