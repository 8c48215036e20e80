import { ENDINGS, type Language } from './languages-data';

/** Letters that stay before an ending. */
const LEAST = 3;
/** No word of a language is longer; a pasted key is no word. */
const LONGEST = 40;

/**
 * What the forms of a word have in common. It is asked of a query's words and of the index's words beside them, never
 * stored: so one index serves every language, and a ticket's language has to be guessed only of what is asked.
 *
 * Endings alone, not a stemmer for each language (Snowball's are 860 kB, and a third of these languages have none): on the
 * sets of `npm run bench -- retrieval` Porter's ranked the first hit 0.2 points better by words alone, and no better once
 * the order and the parts of words count, too.
 * @param word folded.
 */
export function stemOf(word: string, language: Language): string {
  if (word.length <= LEAST || word.length > LONGEST || /\d/.test(word)) return word;
  const ending = ENDINGS[language].find((one) => word.endsWith(one) && word.length - one.length >= LEAST);
  if (ending === undefined) return word;
  return word.slice(0, -ending.length).replace(/([bdfgklmnprt])\1$/, '$1');
}
