import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LATE_AFTER_MS, move, type OutboxEvent, PROBE_DELAYS_S } from '@/lib/outbox/machine';
import type { DeliveryRow, DeliveryState } from '@/lib/storage/rows';
import { delivery } from './delivery';

const EVENTS: Record<string, OutboxEvent> = {
  undo: { type: 'undo' },
  claim: { type: 'claim', at: 10_000 },
  'claim early': { type: 'claim', at: 9_999 },
  return: { type: 'return', failure: { kind: 'ticket-changed' } },
  attempt: { type: 'attempt', at: 10_001, highWater: 77 },
  confirm: { type: 'confirm', conversationId: 78, sentAt: '2026-11-20T10:00:00Z' },
  refuse: { type: 'refuse', failure: { kind: 'send-refused' } },
  lose: { type: 'lose', failure: { kind: 'freshdesk-timeout' } },
  'probe-empty': { type: 'probe-empty' },
  'probe-twice': { type: 'probe-twice' },
  'restart in time': { type: 'restart', session: 's1', at: 10_000 + LATE_AFTER_MS },
  'restart late': { type: 'restart', session: 's1', at: 10_001 + LATE_AFTER_MS },
  'restart of the browser': { type: 'restart', session: 's2', at: 10_000 },
};

/** Every allowed move; whatever is not listed must be refused. */
const ALLOWED: Partial<Record<DeliveryState, Record<string, DeliveryState>>> = {
  holding: {
    undo: 'cancelled',
    claim: 'claimed',
    return: 'returned',
    'restart in time': 'holding',
    'restart late': 'returned',
    'restart of the browser': 'returned',
  },
  claimed: {
    return: 'returned',
    attempt: 'in_flight',
    'restart in time': 'holding',
    'restart late': 'returned',
    'restart of the browser': 'returned',
  },
  in_flight: {
    confirm: 'confirmed',
    refuse: 'refused',
    lose: 'unknown',
    'restart in time': 'unknown',
    'restart late': 'unknown',
    'restart of the browser': 'unknown',
  },
  unknown: { confirm: 'confirmed', 'probe-empty': 'unknown', 'probe-twice': 'unconfirmed' },
  unconfirmed: { confirm: 'confirmed', 'probe-twice': 'unconfirmed' },
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
  expect(move(delivery({ state }), EVENTS[event] as OutboxEvent)?.state ?? null).toBe(wanted);
});

describe('one POST at most', () => {
  test('no sequence of events leads into in_flight twice', () => {
    const event = fc.constantFrom(...Object.values(EVENTS));
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        let row: DeliveryRow = delivery({ state: 'holding' });
        let posts = 0;
        for (const each of events) {
          const next = move(row, each);
          if (next?.state === 'in_flight' && row.state !== 'in_flight') posts += 1;
          row = next ?? row;
        }
        expect(posts).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2000 },
    );
  });
});

test('after the last look a person decides', () => {
  let row = delivery({ state: 'unknown' });
  for (let look = 0; look < PROBE_DELAYS_S.length; look += 1) row = move(row, { type: 'probe-empty' }) ?? row;
  expect(row).toMatchObject({ state: 'unconfirmed', failure: { kind: 'send-unconfirmed' } });
});

test('a status change waits for the reply to be confirmed and happens once', () => {
  const confirmed = move(delivery({ state: 'in_flight', statusAfter: 4 }), EVENTS['confirm'] as OutboxEvent);
  expect(confirmed?.statusStep).toBe('waiting');
  const done = confirmed && move(confirmed, { type: 'status', done: true, failure: null });
  expect(done?.statusStep).toBe('done');
  expect(done && move(done, { type: 'status', done: true, failure: null })).toBeNull();
});
