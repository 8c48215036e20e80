import type { DeliveryRow } from '@/lib/domain/delivery';
import { AppError, type Failure, toFailure } from '@/lib/failures/app-error';
import { wasNotProcessed } from '@/lib/freshdesk/client';
import type { Millis } from '@/lib/time';
import type { FreshdeskGateway } from './gateway';
import { LATE_AFTER_MS } from './machine';
import type { OutboxStore } from './store';

/** Up to this much more than Freshdesk asked for, so that not everybody comes back in the same moment. */
const JITTER_MS = 5000;

export type AttemptPorts = {
  store: OutboxStore;
  now: () => Millis;
  random: () => number;
  hash: (text: string) => Promise<string>;
  /**
   * Whether this is heard for the first time in this session of the browser. Kept outside of any database, and longer than
   * a worker lives.
   */
  first: (post: string) => Promise<boolean>;
};

/** How long to wait before Freshdesk may be asked again; null when that is not what went wrong, or too long to wait. */
export function waitFor(failure: Failure, random: () => number): Millis | null {
  if (failure.kind !== 'freshdesk-rate-limited') return null;
  const wait = (failure.retryAfterSeconds ?? 60) * 1000 + random() * JITTER_MS;
  return wait <= LATE_AFTER_MS ? Math.ceil(wait) : null;
}

/** The only place in the product that posts a reply or note. */
export function createAttempt({ store, now, random, hash, first }: AttemptPorts) {
  /** @throws AppError `unexpected` rather than post a second time, or anything but the approved text. */
  async function assertFirst(row: DeliveryRow): Promise<void> {
    const { approval } = row;
    if (approval.ticketId !== row.ticketId || (await hash(approval.html)) !== approval.bodyHash) {
      throw new AppError({ kind: 'unexpected', reason: 'not-what-was-approved' });
    }
    const once =
      row.state === 'in_flight' &&
      row.attempts === (row.refusals ?? 0) + 1 &&
      row.probes === 0 &&
      row.conversationId === null &&
      // Beside the row's own count: a database that was damaged may give an earlier state of the row back.
      (await first(`${row.id}:${row.attempts}`));
    if (!once) throw new AppError({ kind: 'unexpected', reason: 'second-post' });
  }

  /** Posts a row that has just become `in_flight`, once, and writes down how it ended. */
  return async function attempt(row: DeliveryRow, gateway: FreshdeskGateway): Promise<void> {
    try {
      // What is asserted here is looked for in the ticket as after a POST: the one that was there before may have arrived.
      await assertFirst(row);
      const receipt = await gateway.post(row);
      await store.apply(row.id, { type: 'confirm', ...receipt });
    } catch (error) {
      const failure = toFailure(error);
      if (!wasNotProcessed(error)) {
        await store.apply(row.id, { type: 'lose', failure });
        return;
      }
      const wait = waitFor(failure, random);
      const postponed = wait !== null && (await store.apply(row.id, { type: 'postpone', at: now(), wait, failure }));
      if (!postponed) await store.apply(row.id, { type: 'refuse', failure });
    }
  };
}
