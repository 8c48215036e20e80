import { expect, test } from 'vitest';
import { isQuiet } from '@/lib/worker/notify';

test.each([
  [22, 7, [22, 23, 0, 6], [7, 12, 21]],
  [12, 13, [12], [11, 13]],
  [0, 0, [], [0, 1, 12, 23]],
  [9, 9, [], [8, 9, 10]],
  [0, 6, [0, 5], [6, 23]],
] as const)('quiet from %d until %d', (from, until, quiet, loud) => {
  for (const hour of quiet) expect(isQuiet(hour, from, until), String(hour)).toBe(true);
  for (const hour of loud) expect(isQuiet(hour, from, until), String(hour)).toBe(false);
});
