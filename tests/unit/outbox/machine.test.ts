import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeliveryRow, DeliveryState } from '@/lib/domain/delivery';
import { LATE_AFTER_MS, move, needsManualCheck, type OutboxEvent, PROBE_DELAYS_S } from '@/lib/outbox/machine';
import { delivery } from './delivery';

const EVENTS: Record<string, OutboxEvent> = {
  undo: { type: 'undo' },
  claim: { type: 'claim', at: 10_000, waited: 10_000 },
  'claim early': { type: 'claim', at: 10_000, waited: 9_999 },
  'claim early, clock a minute ahead': { type: 'claim', at: 70_000, waited: 9_999 },
  'claim, clock a minute behind': { type: 'claim', at: -50_000, waited: 10_000 },
  'claim, clock a day ahead': { type: 'claim', at: 86_410_000, waited: 10_000 },
  return: { type: 'return', failure: { kind: 'ticket-changed' } },
  attempt: { type: 'attempt', at: 10_001, highWater: 77, signature: '', fence: 1 },
  'attempt of an earlier claim': { type: 'attempt', at: 10_001, highWater: 77, signature: '', fence: 0 },
  postpone: { type: 'postpone', at: 10_001, wait: 34_000, failure: { kind: 'freshdesk-rate-limited' } },
  'postpone for long': { type: 'postpone', at: 10_001, wait: 1_521_000, failure: { kind: 'freshdesk-rate-limited' } },
  confirm: { type: 'confirm', conversationId: 78, sentAt: '2026-11-20T10:00:00Z' },
  refuse: { type: 'refuse', failure: { kind: 'send-refused' } },
  lose: { type: 'lose', failure: { kind: 'freshdesk-timeout' } },
  'probe-empty': { type: 'probe-empty', similar: false },
  'probe-similar': { type: 'probe-empty', similar: true },
  'found-twice': { type: 'found-twice' },
  acknowledge: { type: 'acknowledge', at: 20_000 },
  status: { type: 'status', done: true, failure: null },
  'status-again': { type: 'status-again' },
  'restart in time': { type: 'restart', session: 's1', at: 10_000 + LATE_AFTER_MS },
  'restart late': { type: 'restart', session: 's1', at: 10_001 + LATE_AFTER_MS },
  'restart of the browser': { type: 'restart', session: 's2', at: 10_000 },
};

/** Every allowed move; whatever is not listed must be refused. */
const ALLOWED: Partial<Record<DeliveryState, Record<string, DeliveryState>>> = {
  holding: {
    undo: 'cancelled',
    claim: 'claimed',
    'claim, clock a minute behind': 'claimed',
    'claim, clock a day ahead': 'returned',
    return: 'returned',
    'restart in time': 'holding',
    'restart late': 'returned',
    'restart of the browser': 'returned',
  },
  claimed: {
    return: 'returned',
    attempt: 'in_flight',
    postpone: 'holding',
    'restart in time': 'holding',
    'restart late': 'returned',
    'restart of the browser': 'returned',
  },
  in_flight: {
    confirm: 'confirmed',
    refuse: 'refused',
    lose: 'unknown',
    postpone: 'holding',
    'restart in time': 'unknown',
    'restart late': 'unknown',
    'restart of the browser': 'unknown',
  },
  unknown: {
    confirm: 'confirmed',
    'probe-empty': 'unknown',
    'probe-similar': 'unknown',
    'found-twice': 'unconfirmed',
  },
  unconfirmed: {
    confirm: 'confirmed',
    'found-twice': 'unconfirmed',
    'probe-similar': 'unconfirmed',
    acknowledge: 'unconfirmed',
  },
  confirmed: { 'found-twice': 'confirmed' },
};

const STATES: DeliveryState[] = [
  'holding',
  'cancelled',
  'returned',
  'claimed',
  'in_flight',
  'confirmed',
  'refused',
  'unknown',
  'unconfirmed',
];

const table = STATES.flatMap((state) => Object.keys(EVENTS).map((event) => ({ state, event })));

test.each(table)('$state + $event', ({ state, event }) => {
  const wanted = ALLOWED[state]?.[event] ?? null;
  expect(move(delivery({ state, fence: 1 }), EVENTS[event] as OutboxEvent)?.state ?? null).toBe(wanted);
});

describe('one POST at most', () => {
  /** The fence of an event is whatever the row has: a worker that claimed knows it. */
  const fenced = (event: OutboxEvent, row: DeliveryRow): OutboxEvent =>
    event.type === 'attempt' ? { ...event, fence: row.fence ?? 0 } : event;

  test('no sequence of events leads into in_flight twice, but for one 429', () => {
    const event = fc.constantFrom(...Object.values(EVENTS));
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        let row: DeliveryRow = delivery({ state: 'holding' });
        let posts = 0;
        let refused = 0;
        for (const each of events) {
          const next = move(row, fenced(each, row));
          if (next?.state === 'in_flight' && row.state !== 'in_flight') posts += 1;
          if (next?.state === 'holding' && row.state === 'in_flight') refused += 1;
          row = next ?? row;
        }
        expect(refused).toBeLessThanOrEqual(1);
        expect(posts).toBeLessThanOrEqual(1 + refused);
      }),
      { numRuns: 2000 },
    );
  });
});

test('after the last look a person decides', () => {
  let row = delivery({ state: 'unknown' });
  for (let look = 0; look < PROBE_DELAYS_S.length; look += 1)
    row = move(row, { type: 'probe-empty', similar: false }) ?? row;
  expect(row).toMatchObject({ state: 'unconfirmed', failure: { kind: 'send-unconfirmed' } });
});

test('a status change waits for the reply to be confirmed and happens once', () => {
  const confirmed = move(delivery({ state: 'in_flight', statusAfter: 4 }), EVENTS['confirm'] as OutboxEvent);
  expect(confirmed?.statusStep).toBe('waiting');
  const done = confirmed && move(confirmed, { type: 'status', done: true, failure: null });
  expect(done?.statusStep).toBe('done');
  expect(done && move(done, { type: 'status', done: true, failure: null })).toBeNull();
});

test('a half-done pair can be completed by a person, and a copy found later is told', () => {
  const failed = delivery({ state: 'confirmed', statusAfter: 4, statusStep: 'failed' });
  expect(move(failed, { type: 'status-again' })?.statusStep).toBe('waiting');
  expect(move(delivery({ state: 'confirmed' }), { type: 'status-again' })).toBeNull();
  const twice = move(failed, { type: 'found-twice' });
  expect(twice?.failure).toEqual({ kind: 'send-found-twice' });
  // What becomes of the status never hides it.
  const again = twice && move(twice, { type: 'status-again' });
  const unset = again && move(again, { type: 'status', done: false, failure: { kind: 'freshdesk-unavailable' } });
  expect(unset).toMatchObject({ statusStep: 'failed', failure: { kind: 'send-found-twice' } });
  const late = again && move(again, { type: 'restart', session: 's2', at: 0 });
  expect(late).toMatchObject({ statusStep: 'failed', failure: { kind: 'send-found-twice' } });
});

test.each([
  { name: 'within five minutes', at: 200_000, session: 's1', step: null },
  { name: 'a day later', at: 86_400_000, session: 's1', step: 'failed' },
  { name: 'in another session', at: 200_000, session: 's2', step: 'failed' },
])('a status that a killed worker left, $name', ({ at, session, step }) => {
  const row = delivery({ state: 'confirmed', statusAfter: 4, statusStep: 'waiting', attemptedAt: 1 });
  expect(move(row, { type: 'restart', session, at })?.statusStep ?? null).toBe(step);
});

test('held again for its whole time after a restart, and late all the same in the end (U6)', () => {
  const again = move(delivery(), { type: 'restart', session: 's1', at: 60_000 });
  expect(again).toMatchObject({ state: 'holding', deadline: 70_000 });
  expect(move(again ?? delivery(), { type: 'claim', at: 60_001, waited: 1 })).toBeNull();
  expect(move({ ...delivery(), deadline: 400_000, dueAt: 10_000 }, EVENTS['restart late'] as OutboxEvent)?.state).toBe(
    'returned',
  );
});

test('a second 429 is a refusal (F1)', () => {
  const once = move(delivery({ state: 'in_flight', attempts: 1 }), EVENTS['postpone'] as OutboxEvent);
  expect(once).toMatchObject({ state: 'holding', holdMs: 34_000, refusals: 1, attemptedAt: null });
  const twice = { ...(once ?? delivery()), state: 'in_flight' as const, attempts: 2 };
  expect(move(twice, EVENTS['postpone'] as OutboxEvent)).toBeNull();
});

test('what a person has looked at asks for nothing more, until something new is found', () => {
  const lost = delivery({ state: 'unconfirmed', failure: { kind: 'send-unconfirmed' } });
  const seen = move(lost, { type: 'acknowledge', at: 5 });
  expect([needsManualCheck(lost), seen && needsManualCheck(seen)]).toEqual([true, false]);
  const twice = seen && move(seen, { type: 'found-twice' });
  expect(twice && needsManualCheck(twice)).toBe(true);
  const known = twice && move(twice, { type: 'acknowledge', at: 6 });
  expect(known && move(known, { type: 'found-twice' })).toBeNull();
  expect(move(delivery({ state: 'confirmed' }), { type: 'acknowledge', at: 5 })).toBeNull();
});
