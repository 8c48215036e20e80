import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordChanges, wordsIn } from '@/lib/text/word-changes';

const SIGN = { same: '', out: '-', in: '+' } as const;
const shown = (before: string, after: string) =>
  wordChanges(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : `{${SIGN[kind]}${text}}`))
    .join('');

test.each([
  ['Hi Ann, restart it.', 'Hi Ann, please restart it.', 'Hi Ann, {+please }restart it.'],
  ['Hi Ann, please restart it.', 'Hi Ann, restart it.', 'Hi Ann, {-please }restart it.'],
  ['We offer a refund.', 'We offer a 10 % voucher.', 'We offer a {-refund}{+10 % voucher}.'],
  ['same', 'same', 'same'],
  ['', 'Hi', '{+Hi}'],
  ['Hi', '', '{-Hi}'],
  ['1. Save.\n2. Close.\n3. Print.', '1. Save.\n2. Print.', '1. Save.\n2. {-Close.\n3. }Print.'],
  ['再起動してください。', '一度再起動してください。', '{+一度}再起動してください。'],
])('%j became %j', (before, after, expected) => expect(shown(before, after)).toBe(expected));

describe('for any two texts', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n', '漢', '字', 'é', '😀', '. '), { maxLength: 40 });
  test('what stayed and went is the first, what stayed and came is the second', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [before, after] = [one.join(''), other.join('')];
        const changes = wordChanges(before, after);
        const without = (left: string) =>
          changes.flatMap(({ kind, text: part }) => (kind === left ? [] : [part])).join('');
        expect(without('in')).toBe(before);
        expect(without('out')).toBe(after);
        expect(changes.every((change, at) => change.text !== '' && change.kind !== changes[at + 1]?.kind)).toBe(true);
      }),
    );
  });
});

test('a text that was written anew is one part out and one in', () => {
  const words = (word: string) => Array.from({ length: 900 }, (_, at) => `${word}${at}`).join(' ');
  const changes = wordChanges(`Hi, ${words('a')}`, `Hi, ${words('b')}`);
  expect(changes.map(({ kind }) => kind)).toEqual(['same', 'out', 'in']);
  expect([wordsIn(changes, 'out'), wordsIn(changes, 'in')]).toEqual([900, 900]);
});
