import type { Failure } from '@/lib/errors';
import type { DeliveryRow } from '@/lib/storage/rows';

/** Seconds after an unknown outcome at which we look for our own reply; after the last one a person decides. */
export const PROBE_DELAYS_S = [2, 5, 15, 30, 60] as const;

/** A row that was to be sent longer ago than this is given back instead: what it answers may no longer be true. */
export const LATE_AFTER_MS = 5 * 60_000;

export type OutboxEvent =
  | { type: 'undo' }
  | { type: 'claim'; at: number }
  /** Nothing was posted, and nothing will be: the text goes back to the draft. */
  | { type: 'return'; failure: Failure | null }
  /** Committed before the one POST. */
  | { type: 'attempt'; at: number; highWater: number }
  | { type: 'confirm'; conversationId: number; sentAt: string }
  /** Freshdesk said no, in a way that means that nothing was processed. */
  | { type: 'refuse'; failure: Failure }
  /** Anything else: time-out, lost connection, 5xx, an answer that cannot be read. */
  | { type: 'lose'; failure: Failure }
  | { type: 'probe-empty' }
  | { type: 'probe-twice' }
  | { type: 'status'; done: boolean; failure: Failure | null }
  /** A worker started and found the row: whatever ran before is gone. */
  | { type: 'restart'; session: string; at: number };

/**
 * The life of one approved reply or note. Pure: the same row and event always give the same row.
 * @returns the next row, or null when the event has no place in the row's state: then nothing may be done.
 *
 *   holding ─claim→ claimed ─attempt→ in_flight ─→ confirmed | refused | unknown ─probe→ confirmed | unconfirmed
 *      └ undo → cancelled     └ return → returned
 */
export function move(row: DeliveryRow, event: OutboxEvent): DeliveryRow | null {
  switch (event.type) {
    case 'undo':
      return row.state === 'holding' ? { ...row, state: 'cancelled' } : null;
    case 'claim':
      return row.state === 'holding' && event.at >= row.deadline ? { ...row, state: 'claimed' } : null;
    case 'return':
      return row.state === 'holding' || row.state === 'claimed'
        ? { ...row, state: 'returned', failure: event.failure }
        : null;
    case 'attempt':
      return row.state === 'claimed' && row.attemptedAt === null
        ? { ...row, state: 'in_flight', attemptedAt: event.at, highWater: event.highWater }
        : null;
    case 'confirm':
      return row.state === 'in_flight' || row.state === 'unknown' || row.state === 'unconfirmed'
        ? {
            ...row,
            state: 'confirmed',
            conversationId: event.conversationId,
            sentAt: event.sentAt,
            failure: null,
            statusStep: row.statusAfter === null ? 'none' : 'waiting',
          }
        : null;
    case 'refuse':
      return row.state === 'in_flight' ? { ...row, state: 'refused', failure: event.failure } : null;
    case 'lose':
      return row.state === 'in_flight' ? { ...row, state: 'unknown', failure: event.failure } : null;
    case 'probe-empty': {
      if (row.state !== 'unknown') return null;
      const probes = row.probes + 1;
      return probes < PROBE_DELAYS_S.length
        ? { ...row, probes }
        : { ...row, probes, state: 'unconfirmed', failure: { kind: 'send-unconfirmed' } };
    }
    case 'probe-twice':
      return row.state === 'unknown' || row.state === 'unconfirmed'
        ? { ...row, state: 'unconfirmed', failure: { kind: 'send-found-twice' } }
        : null;
    case 'status':
      return row.state === 'confirmed' && row.statusStep === 'waiting'
        ? { ...row, statusStep: event.done ? 'done' : 'failed', failure: event.failure }
        : null;
    case 'restart':
      return restart(row, event.session, event.at);
  }
}

function restart(row: DeliveryRow, session: string, at: number): DeliveryRow | null {
  // A POST may or may not have gone out: only a look at the ticket can tell.
  if (row.state === 'in_flight') return { ...row, state: 'unknown', failure: { kind: 'worker-stopped' } };
  // Claimed but not in flight means that nothing was posted, so it may start again from its approval.
  if (row.state === 'holding' || row.state === 'claimed') {
    const late = row.session !== session || at - row.deadline > LATE_AFTER_MS;
    return late ? { ...row, state: 'returned', failure: { kind: 'send-too-late' } } : { ...row, state: 'holding' };
  }
  return null;
}

/** States in which a second approval for the same ticket must wait. */
export const ACTIVE_STATES = ['holding', 'claimed', 'in_flight', 'unknown'] as const;

export const isActive = (row: DeliveryRow) => (ACTIVE_STATES as readonly string[]).includes(row.state);
