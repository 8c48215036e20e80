import { expect, test } from 'vitest';
import { dueFirst, isOf } from '@/components/ticket-list/whose';
import { untilOrSince } from '@/components/ui/age';

test.each([
  ['everyone', 5, 7, true],
  ['mine', 5, 5, true],
  ['mine', 7, 5, false],
  ['mine', null, 5, false],
  ['mine', null, null, false],
  ['nobody', null, 5, true],
  ['nobody', 5, 5, false],
] as const)('%s, assigned to %s, key of %s: %s', (whose, responderId, agentId, expected) => {
  expect(isOf(whose, { responderId }, agentId)).toBe(expected);
});

test('what is due first comes first, and what is never due last', () => {
  const rows = [
    { id: 1, dueBy: null },
    { id: 2, dueBy: '2026-12-03T10:00:00Z' },
    { id: 3, dueBy: '2026-12-01T10:00:00Z' },
    { id: 4, dueBy: null },
    { id: 5, dueBy: '2026-12-03T10:00:00Z' },
  ];
  expect(rows.sort(dueFirst).map(({ id }) => id)).toEqual([3, 5, 2, 4, 1]);
});

test.each([
  [90 * 60_000, 'in 1 hr.'],
  [-3 * 86_400_000, '3 days ago'],
  [59_000, 'this minute'],
  [20 * 60_000, 'in 20 min.'],
])('%d ms away: %s', (away, expected) => {
  const now = Date.parse('2026-12-01T12:00:00Z');
  expect(untilOrSince(now + away, now, 'en')).toBe(expected);
});
