import { expect, test } from 'vitest';
import { keptUntil } from '@/components/ui/kept-until';

const DAY = 86_400_000;

test.each([
  { days: 90, untouched: 75, said: false },
  { days: 90, untouched: 77, said: true },
  { days: 90, untouched: 200, said: true },
  { days: 7, untouched: 5, said: false },
  { days: 7, untouched: 6, said: true },
  { days: 3650, untouched: 3630, said: false },
])('kept for $days days, not touched for $untouched: said $said', ({ days, untouched, said }) => {
  expect(keptUntil(0, days, untouched * DAY)).toBe(said ? days * DAY : null);
});
