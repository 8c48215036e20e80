import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold, foldWithPlaces } from '@/lib/search/fold';
import { excerpt, mark } from '@/lib/search/highlight';

it.each([
  ['Straße', 'strasse', [0, 1, 2, 3, 4, 4, 5, 6]],
  ['Cafe\u0301!', 'cafe!', [0, 1, 2, 3, 5, 6]],
])('folds %s and knows where each letter came from', (text, folded, places) => {
  expect(foldWithPlaces(text)).toEqual({ folded, places });
  expect(fold(text)).toBe(folded);
});

it('marks what was found, in the text as it is', () => {
  const shown = (pieces: { text: string; hit: boolean }[] | null) =>
    pieces?.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
  expect(shown(mark('Große Straße', 'strasse gro'))).toBe('[Gro]ße [Straße]');
  expect(shown(mark('aaa', 'aa a'))).toBe('[aa][a]');
  expect(shown(excerpt(`${'x'.repeat(100)} 接続できない\n今日`, '接続'))).toBe(
    `…${'x'.repeat(39)} [接続]できない 今日`,
  );
  expect(shown(excerpt(`${'word '.repeat(30)}vpn`, 'vpn'))).toBe(`…${'word '.repeat(7)}[vpn]`);
  expect(excerpt('nothing', 'vpn')).toBeNull();
});

it('the folded text with places is what folding letter by letter gives', () => {
  const unit = fc.constantFrom(...'aÁé Zß漢かがﾞｶ한\u0301\u3099\u1161ö😀ﬁİ\ud83dא\u05b0ー'.split(''));
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const { folded, places } = foldWithPlaces(text);
      const parts = [...text.matchAll(/.\p{M}*/gsu)].map(([part]) => ({ part, folded: fold(part) }));
      expect(folded).toBe(parts.map((one) => one.folded).join(''));
      expect(places).toHaveLength(folded.length + 1);
      expect(places.at(-1)).toBe(text.length);
    }),
  );
});
