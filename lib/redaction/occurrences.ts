import { isGapless } from './find/beside';
import type { Kind } from './kinds';
import type { Span } from './span';

/** A value whose every appearance is to be found. */
type Wanted = { value: string; kind: Kind; of?: string };

/** More than a person reads; the newest count. */
const MOST = 500;

/** A value that is no everyday word or number: what stands in one message as a password must not be looked for as "hello". */
export const isTelling = (value: string): boolean =>
  value.length >= 5 && (/\p{L}/u.test(value) ? /[^\p{L}]/u.test(value) : value.replace(/\D/g, '').length >= 6);

const WORD = /[\p{L}\p{N}]/u;
const isWord = (char: string): boolean => char !== '' && WORD.test(char) && !isGapless(char);

/** Every place of given values that is not within a longer word. Looked for one by one: a pattern of all would be compiled anew. */
export function occurrences(wanted: readonly Wanted[]): (text: string) => Span[] {
  const byValue = new Map(wanted.slice(-MOST).map((one) => [one.value, one]));
  byValue.delete('');
  return (text) =>
    [...byValue.values()].flatMap(({ value, kind, of }) => {
      const found: Span[] = [];
      const [first, last] = [isWord(value.charAt(0)), isWord(value.charAt(value.length - 1))];
      for (let from = text.indexOf(value); from >= 0; from = text.indexOf(value, from + value.length)) {
        const to = from + value.length;
        if ((first && isWord(text.charAt(from - 1))) || (last && isWord(text.charAt(to)))) continue;
        found.push({ from, to, kind, ...(of !== undefined && { of }) });
      }
      return found;
    });
}
