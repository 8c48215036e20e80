import { type DeliveryRow, ON_ITS_WAY } from '@/lib/domain/delivery';
import type { Failure } from '@/lib/failures/app-error';
import type { Millis } from '@/lib/time';

/** Seconds after an unknown outcome at which we look for our own reply; after the last one a person decides. */
export const PROBE_DELAYS_S = [2, 5, 15, 30, 60] as const;

/** A row that was to be sent longer ago than this is given back instead: what it answers may no longer be true. */
export const LATE_AFTER_MS = 5 * 60_000;

export type OutboxEvent =
  | { type: 'undo' }
  /** @param waited milliseconds since this worker began to hold the row, by a clock that nobody can set. */
  | { type: 'claim'; at: Millis; waited: Millis }
  /** Nothing was posted, and nothing will be: the text goes back to the draft. */
  | { type: 'return'; failure: Failure | null }
  /** Freshdesk's limit is used up and it surely processed nothing: once, a later attempt begins again from the approval. */
  | { type: 'postpone'; at: Millis; wait: Millis; failure: Failure }
  /** Committed before the one POST. */
  | { type: 'attempt'; at: Millis; highWater: number; signature: string; fence: number }
  | { type: 'confirm'; conversationId: number; sentAt: string }
  /** Freshdesk said no, in a way that means that nothing was processed. */
  | { type: 'refuse'; failure: Failure }
  /** Anything else: time-out, lost connection, 5xx, an answer that cannot be read. */
  | { type: 'lose'; failure: Failure }
  | { type: 'probe-empty'; similar: boolean }
  | { type: 'found-twice' }
  /** A person has looked at the ticket, and knows what nobody else can tell. */
  | { type: 'acknowledge'; at: Millis }
  | { type: 'status'; done: boolean; failure: Failure | null }
  | { type: 'status-again' }
  /** A worker found the row, and nobody works on it: whatever ran before is gone. */
  | { type: 'restart'; session: string; at: Millis };

/**
 * The life of one approved reply or note. Pure: the same row and event always give the same row.
 * @returns the next row, or null when the event has no place in the row's state: then nothing may be done.
 *
 *   holding ─claim→ claimed ─attempt→ in_flight ─→ confirmed | refused | unknown ─probe→ confirmed | unconfirmed
 *      └ undo → cancelled     └ return → returned      └ postpone (once, after a 429) → holding
 */
export function move(row: DeliveryRow, event: OutboxEvent): DeliveryRow | null {
  switch (event.type) {
    case 'undo':
      return row.state === 'holding' ? { ...row, state: 'cancelled' } : null;
    case 'claim':
      return claim(row, event.at, event.waited);
    case 'return':
      return row.state === 'holding' || row.state === 'claimed'
        ? { ...row, state: 'returned', failure: event.failure }
        : null;
    case 'postpone':
      return postpone(row, event);
    case 'attempt':
      return row.state === 'claimed' && event.fence === row.fence && attemptsOf(row) === (row.refusals ?? 0)
        ? {
            ...row,
            state: 'in_flight',
            attemptedAt: event.at,
            highWater: event.highWater,
            signature: event.signature,
            attempts: attemptsOf(row) + 1,
            failure: null,
          }
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
    case 'probe-empty':
      return probedInVain(row, event.similar);
    case 'found-twice':
      return foundTwice(row);
    case 'acknowledge':
      return needsManualCheck(row) ? { ...row, lookedAt: event.at } : null;
    case 'status':
      return row.state === 'confirmed' && row.statusStep === 'waiting'
        ? { ...row, statusStep: event.done ? 'done' : 'failed', failure: beside(row, event.failure ?? row.failure) }
        : null;
    case 'status-again':
      return row.state === 'confirmed' && row.statusStep === 'failed'
        ? { ...row, statusStep: 'waiting', failure: beside(row, null) }
        : null;
    case 'restart':
      return restart(row, event.session, event.at);
  }
}

const attemptsOf = (row: DeliveryRow) => row.attempts ?? (row.attemptedAt === null ? 0 : 1);

/** How long the row must be held, in milliseconds, before it may be claimed. */
export const holdOf = (row: DeliveryRow): Millis => row.holdMs ?? Math.max(0, row.deadline - row.createdAt);

/** Far from its time in either direction: slept through, or on a clock that was set. */
const isLate = (row: DeliveryRow, at: Millis) => Math.abs(at - (row.dueAt ?? row.deadline)) > LATE_AFTER_MS;

const tooLate = (row: DeliveryRow): DeliveryRow => ({ ...row, state: 'returned', failure: { kind: 'send-too-late' } });

/** The wait is measured by a clock that cannot be set; this computer's clock can only say no. */
function claim(row: DeliveryRow, at: Millis, waited: Millis): DeliveryRow | null {
  if (row.state !== 'holding' || waited < holdOf(row)) return null;
  return isLate(row, at) ? tooLate(row) : { ...row, state: 'claimed', fence: (row.fence ?? 0) + 1 };
}

function postpone(row: DeliveryRow, { at, wait, failure }: Extract<OutboxEvent, { type: 'postpone' }>) {
  const posted = row.state === 'in_flight';
  if (!(posted || row.state === 'claimed') || (row.postponed ?? 0) > 0 || wait > LATE_AFTER_MS) return null;
  return {
    ...row,
    state: 'holding' as const,
    deadline: at + wait,
    holdMs: wait,
    dueAt: at + wait,
    postponed: 1,
    refusals: (row.refusals ?? 0) + (posted ? 1 : 0),
    attemptedAt: null,
    highWater: null,
    failure,
  };
}

function probedInVain(row: DeliveryRow, similar: boolean): DeliveryRow | null {
  const failure: Failure = { kind: similar ? 'send-found-similar' : 'send-unconfirmed' };
  if (row.state === 'unconfirmed') return similar && row.failure?.kind !== failure.kind ? withNews(row, failure) : null;
  if (row.state !== 'unknown') return null;
  const probes = row.probes + 1;
  return probes < PROBE_DELAYS_S.length ? { ...row, probes } : { ...row, probes, state: 'unconfirmed', failure };
}

/** Told, never hidden, also of a reply that Freshdesk had confirmed: something between may have repeated the POST. */
function foundTwice(row: DeliveryRow): DeliveryRow | null {
  const failure: Failure = { kind: 'send-found-twice' };
  if (row.failure?.kind === failure.kind) return null;
  if (row.state === 'confirmed') return withNews(row, failure);
  return row.state === 'unknown' || row.state === 'unconfirmed'
    ? { ...withNews(row, failure), state: 'unconfirmed' }
    : null;
}

/** Whoever has looked did not see this. */
function withNews({ lookedAt: _, ...row }: DeliveryRow, failure: Failure): DeliveryRow {
  return { ...row, failure };
}

/** Only a look at the ticket tells what the customer got. */
export const needsManualCheck = (row: DeliveryRow): boolean =>
  row.lookedAt === undefined &&
  (row.state === 'unconfirmed' || (row.state === 'confirmed' && row.failure?.kind === 'send-found-twice'));

/** What became of the status must not hide that the customer has the reply twice. */
const beside = (row: DeliveryRow, failure: Failure | null): Failure | null =>
  row.failure?.kind === 'send-found-twice' ? row.failure : failure;

function restart(row: DeliveryRow, session: string, at: Millis): DeliveryRow | null {
  // A POST may or may not have gone out: only a look at the ticket can tell.
  if (row.state === 'in_flight') return { ...row, state: 'unknown', failure: { kind: 'worker-stopped' } };
  // Claimed but not in flight means that nothing was posted, so it may start again from its approval. It is held for its
  // whole wait again: how long the worker was gone is known only from a clock that may have been set.
  if (row.state === 'holding' || row.state === 'claimed') {
    if (row.session !== session || isLate(row, at)) return tooLate(row);
    return { ...row, state: 'holding', deadline: at + holdOf(row) };
  }
  // A status from another day may no longer be right; a person decides.
  if (row.state === 'confirmed' && row.statusStep === 'waiting') {
    const late = row.session !== session || Math.abs(at - (row.attemptedAt ?? row.createdAt)) > LATE_AFTER_MS;
    return late ? { ...row, statusStep: 'failed', failure: beside(row, { kind: 'status-not-set' }) } : null;
  }
  return null;
}

/** States in which a second approval for the same ticket must wait. */
export const ACTIVE_STATES = [...ON_ITS_WAY, 'unknown'] as const;

export const isActive = (row: DeliveryRow) => (ACTIVE_STATES as readonly string[]).includes(row.state);
