import type { Dictionary } from './dictionary';
import type { Language } from './languages-data';
import { stemOf } from './stem';

/** Terms of a dictionary that a word of a query stands for, and how much each of them counts. */
export type Form = { term: number; weight: number };

/** Another word that holds this one, or that this one holds: a compound's part says less than the word itself. */
const PART = 0.3;
const LEAST_PART = 5;
const MOST_FORMS = 40;

/** All inflections of a word that the dictionary has. */
export function inflections(dictionary: Dictionary, word: string, language: Language): Form[] {
  const stem = stemOf(word, language);
  const own = dictionary.find(word);
  if (stem === word && word.length < 4) return own < 0 ? [] : [{ term: own, weight: 1 }];
  const [from, to] = dictionary.range(stem);
  const found: Form[] = own < 0 ? [] : [{ term: own, weight: 1 }];
  for (let term = from; term < to && found.length < MOST_FORMS; term++) {
    if (term !== own && stemOf(dictionary.term(term), language) === stem) found.push({ term, weight: 1 });
  }
  return found;
}

/** Words of the dictionary that a longer word is made of, its ends alone: `Passwortzurücksetzung` and `Passwort`. */
export function endsOf(dictionary: Dictionary, word: string): Form[] {
  const found: Form[] = [];
  for (let length = word.length - LEAST_PART + 1; length >= LEAST_PART; length--) {
    for (const part of [word.slice(0, length), word.slice(-length)]) {
      const term = dictionary.find(part);
      if (term >= 0) found.push({ term, weight: (PART * length) / word.length });
    }
    if (found.length >= 2) break;
  }
  return found;
}

/** Whether two words differ by one letter that is missing, added, another, or changed places with the next. */
export function isSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  const [a, b] = [one.slice(same), other.slice(same)];
  if (a.length !== b.length) return a.length > b.length ? a.slice(1) === b : b.slice(1) === a;
  return a.slice(1) === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
}

/** For a word that nothing holds: words that differ from it by a slip of the pen behind their first two letters. */
export function slips(dictionary: Dictionary, word: string): Form[] {
  if (word.length < LEAST_PART || /\d/.test(word)) return [];
  const [from, to] = dictionary.range(word.slice(0, 2));
  const found: Form[] = [];
  for (let term = from; term < to && found.length < MOST_FORMS; term++) {
    if (isSlip(word, dictionary.term(term))) found.push({ term, weight: 2 * PART });
  }
  return found;
}

/** For a word that few texts hold: longer words that hold it. */
export function compounds(dictionary: Dictionary, word: string): Form[] {
  if (word.length < LEAST_PART) return [];
  return dictionary
    .containing(word, MOST_FORMS)
    .filter((term) => dictionary.term(term).length > word.length)
    .map((term) => ({ term, weight: PART }));
}
