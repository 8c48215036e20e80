import type { Place } from '@/lib/text/links/address';
import { isCommon } from './words/common';

/** Five words in a row are somebody's wording; where a script has no gaps, two characters count as a word. */
const ROW = 10;
const GAPLESS_SCRIPTS =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
const TOKEN = new RegExp(`[${GAPLESS_SCRIPTS}]|[\\p{L}\\p{M}\\p{N}]+`, 'gu');
const GAPLESS = new RegExp(`^[${GAPLESS_SCRIPTS}]`, 'u');
/** No script without gaps begins before Thai. */
const isGapless = (word: string) => word.charCodeAt(0) >= 0x0e00 && GAPLESS.test(word);
/** Of a row, so many words must say something: `as soon as we can` is everybody's. */
const TELLING = 2;

/** A row of a text: its words in small letters, and how far it reaches. */
type EachRow = (key: string, telling: boolean, from: number, to: number) => void;

/** All rows of a text, one from each word. Numbers in lists, since a thread may have a hundred thousand words. */
function eachRow(text: string, take: EachRow): void {
  const from: number[] = [];
  const to: number[] = [];
  // Before each word: where it begins in `flat`, what all before it weigh, and how many of them tell something.
  const begins = [0];
  const weights = [0];
  const telling = [0];
  let [flat, weight, told] = ['', 0, 0];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0].toLowerCase();
    const gapless = isGapless(word);
    flat += `${word} `;
    weight += gapless ? 1 : 2;
    told += gapless || !isCommon(word) ? 1 : 0;
    from.push(match.index);
    to.push(match.index + match[0].length);
    begins.push(flat.length);
    weights.push(weight);
    telling.push(told);
  }
  const at = (list: readonly number[], index: number) => list[index] ?? 0;
  let end = 0;
  for (let start = 0; start < from.length; start += 1) {
    while (end < from.length && at(weights, end) - at(weights, start) < ROW) end += 1;
    if (at(weights, end) - at(weights, start) < ROW) return;
    const tells = at(telling, end) - at(telling, start) >= TELLING;
    take(flat.slice(at(begins, start), at(begins, end) - 1), tells, at(from, start), at(to, end - 1));
  }
}

/** Rows that stand in notes and in nothing that the customer may know. Linear. */
export function createNoteRows(notes: readonly string[], open: readonly string[]): (draft: string) => Place[] {
  const rows = new Set<string>();
  for (const text of notes) eachRow(text, (key, telling) => telling && rows.add(key));
  if (rows.size === 0) return () => [];
  for (const text of open) eachRow(text, (key) => rows.delete(key));

  return (draft) => {
    const found: Place[] = [];
    eachRow(draft, (key, _telling, from, to) => {
      if (!rows.has(key)) return;
      const last = found.at(-1);
      if (last && from <= last.to) last.to = to;
      else found.push({ from, to });
    });
    return found;
  };
}
