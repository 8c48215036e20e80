import { expect, test } from 'vitest';
import { readPlacement } from '@/lib/messages/placement';

test.each([
  [undefined, { bar: true, at: 0, spot: null }],
  [
    { bar: false, at: 7, spot: { right: 1, bottom: 2 } },
    { bar: false, at: 7, spot: { right: 1, bottom: 2 } },
  ],
  [
    { bar: 'no', at: '7', spot: 'there' },
    { bar: true, at: 0, spot: null },
  ],
])('%j is read as %j', (stored, placement) => {
  expect(readPlacement(stored)).toEqual(placement);
});
