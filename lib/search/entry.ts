import { fold } from './fold';
import type { Entry, Field, Key } from './segment';
import { codesOf, termsOf } from './terms';

/** How often a word counts that stands here. */
export const WEIGHTS = { title: 3, tags: 2, body: 1 } as const;

/** Characters of one text that are indexed: pasted logs would take memory and time without being looked for. */
const MOST = 20_000;

/** What is indexed of a text. @param activeAt ISO instant. */
export function entryOf(key: Key, activeAt: string, fields: readonly Field[]): Entry {
  const terms = new Map<string, number>();
  let length = 0;
  for (const { text, weight } of fields) {
    const folded = fold(text.slice(0, MOST));
    for (const term of [...termsOf(folded), ...codesOf(folded)]) {
      terms.set(term, (terms.get(term) ?? 0) + weight);
      length += weight;
    }
  }
  const seconds = Math.floor(Date.parse(activeAt) / 1000);
  return { key, activeAt: seconds > 0 && seconds < 2 ** 32 ? seconds : 0, terms, length };
}
