import { expect, it } from 'vitest';
import { age } from '@/components/ui/age';

const NOW = Date.parse('2026-11-25T12:00:00Z');

it.each([
  [NOW - 59_000, 'just now'],
  [NOW + 90_000, 'just now'],
  [NOW - 60_000, '1 min. ago'],
  ['2026-11-25T10:30:00Z', '1 hr. ago'],
  [NOW - 25 * 3_600_000, 'yesterday'],
  [NOW - 6 * 86_400_000, '6 days ago'],
  ['2026-10-01T12:00:00Z', 'Oct 1'],
  ['2025-10-01T12:00:00Z', 'Oct 1, 2025'],
  ['no time', ''],
])('%j is %j', (at, text) => {
  expect(age(at, NOW, 'en-US')).toBe(text);
});
