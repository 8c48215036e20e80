import { fold } from '@/lib/search/fold';
import { runsOf } from '@/lib/search/terms';
import type { Place } from '@/lib/text/links/address';

/** So many words in a row are nobody's chance. Of a script without gaps, letters. */
const WORDS = 8;
const LETTERS = 16;
/** Words of a text that are looked at. */
const MOST = 10_000;

type Row = { key: string; from: number; to: number };

/** Every row of so many words, and of so many letters of a script without gaps. Linear. */
function rowsOf(text: string): Row[] {
  const words: Place[] = [];
  const rows: Row[] = [];
  for (const { 0: run, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (runsOf(run)[0]?.gapless) {
      for (let at = 0; at + LETTERS <= run.length; at += 1)
        rows.push({ key: run.slice(at, at + LETTERS), from: index + at, to: index + at + LETTERS });
    }
    words.push({ from: index, to: index + run.length });
    if (words.length === MOST) break;
  }
  const folded = words.map(({ from, to }) => fold(text.slice(from, Math.min(to, from + 60))));
  for (let at = 0; at + WORDS <= words.length; at += 1) {
    const [first, last] = [words[at], words[at + WORDS - 1]];
    if (first && last) rows.push({ key: folded.slice(at, at + WORDS).join(' '), from: first.from, to: last.to });
  }
  return rows;
}

/** Wording that is for agents only, ready to be looked for in drafts. */
export interface InternalWording {
  /** Places that repeat it, each as long as the repetition goes. Linear. */
  within(text: string): Place[];
}

/** @param internal texts that no customer may read. @param open texts that they know, or may. */
export function internalWording(internal: readonly string[], open: readonly string[]): InternalWording {
  const kept = new Set(internal.flatMap((text) => rowsOf(text).map(({ key }) => key)));
  if (kept.size > 0) for (const text of open) for (const { key } of rowsOf(text)) kept.delete(key);
  return {
    within(text) {
      if (kept.size === 0) return [];
      const places: Place[] = [];
      const found = rowsOf(text)
        .filter(({ key }) => kept.has(key))
        .sort((a, b) => a.from - b.from);
      for (const { from, to } of found) {
        const last = places.at(-1);
        if (last && from <= last.to) last.to = Math.max(last.to, to);
        else places.push({ from, to });
      }
      return places;
    },
  };
}
