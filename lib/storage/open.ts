import type Dexie from 'dexie';
import { AppError, type Failure, toFailure } from '@/lib/failures/app-error';
import { isNewer } from './revision';

/** How opening a database ended. */
export type Opening =
  | { state: 'open' }
  /** Written by a newer build: it can be read, not written. */
  | { state: 'newer'; failure: Failure }
  /** Another tab holds an older version open and does not let go. */
  | { state: 'blocked'; failure: Failure }
  | { state: 'failed'; failure: Failure };

/** "Internal error opening backing store" and the like often pass by themselves (seen in the field by others too). */
const PAUSES_MS = [100, 500, 2000] as const;
const OPEN_TIMEOUT_MS = 5000;

const late = Symbol('late');

/**
 * Opens a database, with up to three more attempts. Never deletes anything, whatever fails. Other connections close by
 * themselves when a newer schema wants in (Dexie's own `versionchange` handler); one that does not is told as `blocked`.
 */
export async function openSafely(db: Dexie, sleep: (milliseconds: number) => Promise<void>): Promise<Opening> {
  let failure: Failure = { kind: 'storage-failed' };
  for (const pause of [...PAUSES_MS, null]) {
    try {
      const opened = await Promise.race([db.open(), sleep(OPEN_TIMEOUT_MS).then(() => late)]);
      if (opened === late) {
        // For good: what is asked of it from now on fails at once, instead of waiting for the other tab.
        db.close();
        return { state: 'blocked', failure: { kind: 'storage-blocked' } };
      }
      return isNewer(db) ? { state: 'newer', failure: { kind: 'storage-newer' } } : { state: 'open' };
    } catch (error) {
      const told = toFailure(error);
      // An upgrade that cannot be, and whatever else: it is the storage that fails.
      failure = told.kind === 'unexpected' ? { ...told, kind: 'storage-failed' } : told;
      db.close({ disableAutoOpen: pause === null });
      if (pause !== null) await sleep(pause);
    }
  }
  return { state: 'failed', failure };
}

/** @throws the failure, for callers that can do nothing without the database. */
export function assertOpen(opening: Opening): void {
  if (opening.state !== 'open') throw new AppError(opening.failure);
}
