import { expect, test } from 'vitest';
import { joinClaims } from '@/components/fact-check/join-claims';
import type { Unsupported } from '@/lib/fact-check';

const claim = (kind: Unsupported['kind'], from: number, to: number, more: Partial<Unsupported> = {}): Unsupported => ({
  ...{ kind, text: 'x', from, to, customerOnly: false },
  ...more,
});

test('each place is told once: what blocks first, then what its source says, then what rests on nothing', () => {
  const amount = claim('amount', 10, 15);
  const unsupported = [amount, claim('date', 40, 45)];
  const kinds = (ofSources: Unsupported[]) => joinClaims(unsupported, ofSources).map(({ kind }) => kind);
  expect(kinds([])).toEqual(['amount', 'date']);
  expect(kinds([claim('detail', 10, 15)])).toEqual(['amount', 'date']);
  expect(kinds([claim('detail', 10, 15, { says: 'It costs 12 EUR.' })])).toEqual(['detail', 'date']);
  expect(kinds([claim('no-source', 0, 20)])).toEqual(['amount', 'date']);
  expect(kinds([claim('opposite', 0, 20)])).toEqual(['opposite', 'date']);
  expect(kinds([claim('internal-words', 12, 42, { blocking: true })])).toEqual(['internal-words']);
  expect(kinds([claim('no-source', 20, 30)])).toEqual(['amount', 'no-source', 'date']);
});
