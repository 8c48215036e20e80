import { expect, it } from 'vitest';
import { EMPTY_POLL } from '@/lib/tickets/poll-state';
import { earlierPollTime, missedWhileAsleep } from '@/lib/tickets/wake-up';

const NOW = Date.parse('2026-08-01T10:00:30Z');
const MINUTE = 60_000;
const state = (sinceLast: number, untilNext: number, part: object = {}) => ({
  ...EMPTY_POLL,
  lastSuccessAt: NOW - sinceLast * MINUTE,
  nextAt: NOW + untilNext * MINUTE,
  periodMs: 5 * MINUTE,
  ...part,
});

it.each([
  ['planned for an empty room, long overdue', state(12, 8), 5000],
  ['planned for an empty room, not due yet', state(2, 18), 3 * MINUTE],
  ['planned for somebody who looks', state(2, 4), null],
  ['planned after a failure', state(12, 18, { failure: { kind: 'freshdesk-unreachable' } }), null],
  ['running', state(12, 18, { running: true }), null],
  ['never planned', { ...EMPTY_POLL }, null],
])('somebody comes back to a check that is %s', (_, before, expected) => {
  const at = earlierPollTime(before, NOW, () => 0.5);
  expect(at === null ? null : at - NOW).toBe(expected);
});

it.each([
  [0, false],
  [59_000, false],
  [61_000, true],
  [20 * 5 * MINUTE, true],
  [-MINUTE, false],
])('an alarm that rings %i ms late was slept through: %s', (late, expected) => {
  expect(missedWhileAsleep(NOW - late, NOW)).toBe(expected);
});
