import type { Dictionary } from './dictionary';
import { HALF, pairsOf, runsOf } from './terms';

/** Something that a text must hold. `within`: also inside of a longer word. */
export type Piece = { text: string; within: boolean };

/**
 * What a word of a query needs at least. `exact`: texts that hold all the pieces hold the word, too; otherwise their text
 * has to be looked at.
 */
export function piecesOf(word: string): { pieces: Piece[]; exact: boolean } {
  const runs = runsOf(word);
  const [first] = runs;
  const pieces = runs.flatMap(({ text, gapless }): Piece[] => {
    if (gapless) return pairsOf(text).map((pair) => ({ text: pair, within: false }));
    return [{ text: text.slice(0, HALF), within: true }];
  });
  const whole = runs.length === 1 && first?.text === word && pieces.length === 1;
  return { pieces, exact: whole && (first?.gapless || word.length <= HALF) };
}

/** More terms than this are as good as any: what holds one of them is found sooner by looking at texts. */
const MOST_TERMS = 3000;

/** @returns null where nearly every text may hold it. */
export function termsWith(dictionary: Dictionary, { text, within }: Piece, texts: number): number[] | null {
  if (!within) {
    const term = dictionary.find(text);
    return term < 0 ? [] : [term];
  }
  if (text.length < 2) return null;
  const terms = dictionary.containing(text, MOST_TERMS);
  if (terms.length >= MOST_TERMS) return null;
  const holding = terms.reduce((all, term) => all + dictionary.texts(term), 0);
  return holding > texts / 2 + 500 ? null : terms;
}
