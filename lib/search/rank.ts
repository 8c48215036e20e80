import { rarity, share } from './bm25';
import { readList } from './dictionary';
import { compounds, endsOf, type Form, inflections, slips } from './forms';
import type { Language } from './languages-data';
import type { Key } from './segment';
import { keyAt, type OpenSegment, readLists, type Snapshot } from './snapshot';

/** A word of a query. `weight`: how often it was said, or how much it matters. */
export type QueryWord = { word: string; weight: number };

/** A word with what the index knows of it. `known`: some text holds it, not only others like it. */
export type WeighedWord = QueryWord & { rarity: number; known: boolean; forms: Form[][] };

/** A text that holds some of the words. `held`: which of them, a bit each. */
export type Ranked = { key: Key; score: number; held: number };

/** One bit each in what a text holds. */
export const MOST_WORDS = 32;
/** Lists that are longer are not read: they would take most of the time and say the least. */
const LONGEST_LIST = 8000;
const LEAST_WORDS = 3;

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Looks the words up in the dictionaries; reads no list. @param language of the query. */
export function weigh(snapshot: Snapshot, words: readonly QueryWord[], language: Language): WeighedWord[] {
  const forms = (make: (segment: OpenSegment) => Form[]) => snapshot.segments.map(make);
  const texts = (of: Form[][]) =>
    sum(snapshot.segments.map(({ dictionary }, at) => sum((of[at] ?? []).map(({ term }) => dictionary.texts(term)))));

  return words.map(({ word, weight }) => {
    const own = forms(({ dictionary }) => inflections(dictionary, word, language));
    const holding = texts(own);
    if (holding > 0) {
      const also = holding < 3 ? forms(({ dictionary }) => compounds(dictionary, word)) : [];
      const all = own.map((some, at) => [
        ...some,
        ...(also[at] ?? []).filter(({ term }) => some.every((one) => one.term !== term)),
      ]);
      return { word, weight, known: true, forms: all, rarity: rarity(snapshot.texts, holding) };
    }
    for (const like of [slips, compounds, endsOf]) {
      const found = forms(({ dictionary }) => like(dictionary, word));
      const some = texts(found);
      if (some > 0) return { word, weight, known: false, forms: found, rarity: rarity(snapshot.texts, some) };
    }
    return { word, weight, known: false, forms: [], rarity: rarity(snapshot.texts, 0) };
  });
}

/** Texts that hold the words, the best first: BM25, where all forms of a word are one term. */
export async function rank(snapshot: Snapshot, words: readonly WeighedWord[], most: number): Promise<Ranked[]> {
  const mean = snapshot.length / Math.max(1, snapshot.texts);
  const lists = words.slice(0, MOST_WORDS).map((word, bit) => ({ ...word, bit }));
  const texts = ({ forms }: WeighedWord) =>
    sum(
      snapshot.segments.map(({ dictionary }, at) => sum((forms[at] ?? []).map(({ term }) => dictionary.texts(term)))),
    );
  const byLength = lists.map((word) => ({ word, texts: texts(word) })).sort((a, b) => a.texts - b.texts);
  const read = byLength.filter((one, at) => one.texts > 0 && (at < LEAST_WORDS || one.texts <= LONGEST_LIST));

  const best: Ranked[] = [];
  await Promise.all(
    snapshot.segments.map(async (segment, at) => {
      const terms = [...new Set(read.flatMap(({ word }) => (word.forms[at] ?? []).map(({ term }) => term)))];
      if (terms.length === 0) return;
      const found = new Map((await readLists(segment, terms)).map((list) => [list.term, list]));
      const scores = new Float32Array(segment.keys.length);
      const held = new Uint32Array(segment.keys.length);
      const times = new Float32Array(segment.keys.length);
      for (const { word } of read) {
        const touched: number[] = [];
        for (const { term, weight } of word.forms[at] ?? []) {
          const list = found.get(term);
          if (!list) continue;
          readList(list.block, list.from, segment.dictionary.texts(term), (place, count) => {
            if (times[place] === 0) touched.push(place);
            times[place] = (times[place] ?? 0) + weight * count;
          });
        }
        for (const place of touched) {
          const said = share(times[place] ?? 0, segment.lengths[place] ?? 0, mean);
          scores[place] = (scores[place] ?? 0) + word.weight * word.rarity * said;
          held[place] = (held[place] ?? 0) | (1 << word.bit);
          times[place] = 0;
        }
      }
      for (let place = 0; place < scores.length; place++) {
        const score = scores[place] ?? 0;
        if (score === 0 || (best.length >= most && score <= (best.at(-1)?.score ?? 0)) || segment.dead.has(place))
          continue;
        keep(best, { key: keyAt({ segment, place }), score, held: (held[place] ?? 0) >>> 0 }, most);
      }
    }),
  );
  return best;
}

/** Puts one into a list that is sorted by score. */
function keep(best: Ranked[], one: Ranked, most: number): void {
  let at = best.length;
  while (at > 0 && (best[at - 1]?.score ?? 0) < one.score) at--;
  best.splice(at, 0, one);
  if (best.length > most) best.pop();
}
