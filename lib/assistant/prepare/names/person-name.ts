import { cleanUnicode } from '@/lib/text/unicode';
import { cjkName, slavicOrder } from './eastern';
import { fold, plain } from './fold';
import { isNobody } from './nobody';
import type { PersonName } from './types';
import { ADDRESSES, DEGREES, PARTICLES, SUFFIXES, VIETNAMESE, VIETNAMESE_BARE, VIETNAMESE_MIDDLE } from './words-data';

const NOBODY: PersonName = { salutation: null, first: null, family: null };

/** Characters; no person's name is longer. */
const LONGEST_NAME = 200;
const LONGEST_PART = 40;

/** "med.", "Eng.", "h.c.": a short word with a dot before a name is a degree in some country. */
const isShortened = (word: string) => /^\p{L}[\p{L}.ª-]{1,6}\.$/u.test(word) && !/^\p{L}\.$/u.test(word);
const isAddress = (word: string) => ADDRESSES.has(plain(word)) && !/^\p{L}$/u.test(word);
const isInitial = (word: string) => /^\p{L}\.?(-?\p{L}\.)*$/u.test(word) && /^[\p{Lu}\p{Ll}]/u.test(word);
/** Han, kana and the like have no small letters; elsewhere one letter is a beginning. */
const isName = (word: string) => /^\p{L}[\p{L}\p{M}'’`.-]*$/u.test(word) && !isInitial(word);

/** "ann" and "ANN" as people write them; "McCoy" as it is. */
const capitalised = (word: string) =>
  word === word.toLowerCase() || (word === word.toUpperCase() && word.length > 1)
    ? word.toLowerCase().replace(/(^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : word;

const part = (word: string | undefined) =>
  word && isName(word) ? capitalised(word.replace(/[.\s]+$/, '')).slice(0, LONGEST_PART) : null;

/** Without what is added to a name: in brackets, after a bar, "via Chat". */
function bare(name: string | null): string {
  const line = cleanUnicode((name ?? '').slice(0, LONGEST_NAME)).replace(/\s+/g, ' ');
  const [before = ''] = line
    .replace(/\([^()]*\)|\[[^[\]]*\]|["“”„«»]/g, ' ')
    .split(/ [-–—|•·/] | (?:via|from|at|von|chez|bei) |[|•]/i);
  return before.trim();
}

/** Titles at the front, and the words behind them. */
function withoutTitles(words: readonly string[]): { titles: string[]; rest: string[] } {
  let at = 0;
  const isTitle = (word: string, left: number) =>
    isAddress(word) ||
    (DEGREES.has(plain(word)) && (word.endsWith('.') || left > 1 || /^(dr|prof|professor|doctor)$/i.test(word))) ||
    isShortened(word) ||
    // M. Jean Dupont, D. Juan Pérez: of two words it may be the first letter of a name.
    (/^[MD]\.$/.test(word) && left > 2);
  while (at < words.length - 1 && isTitle(words[at] ?? '', words.length - at)) at += 1;
  return { titles: words.slice(0, at), rest: words.slice(at) };
}

function withoutSuffixes(words: readonly string[]): string[] {
  const rest = [...words];
  while (rest.length > 1 && SUFFIXES.has(plain(rest.at(-1) ?? '')) && !/^\p{Lu}\p{Ll}+$/u.test(rest.at(-1) ?? ''))
    rest.pop();
  return rest;
}

/** "ann.lee" and "ann_lee" are two words; "Jean-Luc" is one. */
const apart = (text: string): string[] => {
  const words = text.split(' ').filter((word) => /[\p{L}]/u.test(word));
  const [only = ''] = words;
  return words.length === 1 && /^\p{L}+([._]\p{L}+)+$/u.test(only) && !isInitial(only) ? only.split(/[._]/) : words;
};

function familyOf(words: readonly string[]): string | null {
  const particle = words.findIndex((word, index) => index > 0 && PARTICLES.has(word.toLowerCase()));
  if (particle > 0) return words.slice(particle).join(' ').slice(0, LONGEST_PART);
  // Of more than two nobody can tell where the family name begins.
  return words.length === 2 ? part(words[1]) : null;
}

function vietnamese(words: readonly string[]): PersonName | null {
  const [family = '', middle = ''] = words.map((word) => word.toLowerCase().normalize('NFC'));
  const known = VIETNAMESE.has(family) || (VIETNAMESE_BARE.has(family) && VIETNAMESE_MIDDLE.has(middle));
  return known && words.length > 1 ? { salutation: null, first: part(words.at(-1)), family: part(words[0]) } : null;
}

/** "Weber, Hans" and "Hans Weber, MBA": what stands before the comma, and a first name behind it. */
function byComma(text: string): { before: string; given: string[] } {
  const [before = '', ...behind] = text.split(',').map((one) => one.trim());
  const words = behind
    .flatMap((one) => one.split(' '))
    .filter((word) => word !== '' && !isAddress(word) && !DEGREES.has(plain(word)) && !SUFFIXES.has(plain(word)));
  return { before, given: isNobody(words) ? [] : words };
}

/**
 * Who a person is by the name that a help desk has for them; nothing for companies, departments, machines and addresses.
 * Pure and linear.
 */
export function personName(name: string | null): PersonName {
  const text = bare(name);
  if (text.includes('@') || !/\p{L}/u.test(text)) return NOBODY;
  const { before, given } = byComma(text);
  const { titles, rest } = withoutTitles(apart(before));
  const words = withoutSuffixes(rest);
  const salutation = titles.length > 0 ? titles.join(' ') : null;
  const addressed = titles.some((title) => isAddress(title) || DEGREES.has(plain(title)));
  if (!addressed && isNobody(words)) return NOBODY;
  // Digits make a user name: what it begins with is a guess.
  if (words.some((word) => /\d/.test(word))) return NOBODY;
  const cjk = cjkName(words.join(' '));
  if (cjk) return { ...cjk, salutation: cjk.salutation ?? salutation };
  if (given.length > 0) return { salutation, first: part(given[0]), family: words.map(capitalised).join(' ') || null };
  const east = vietnamese(words) ?? slavicOrder(words);
  if (east) return { salutation, first: part(east.first ?? undefined), family: part(east.family ?? undefined) };
  const [first = ''] = words;
  // "Frau Keller", "Mr Smith"; Doña goes with the first name.
  if (words.length === 1 && titles.length > 0) {
    return /^(don|doña|dña|dª|dona)$/i.test(plain(titles.at(-1) ?? ''))
      ? { salutation, first: part(first), family: null }
      : { salutation, first: null, family: part(first) };
  }
  if (titles.length > 0 && PARTICLES.has(first.toLowerCase()))
    return { salutation, first: null, family: words.join(' ').slice(0, LONGEST_PART) };
  if (isInitial(first)) return { salutation, first: null, family: words.length > 1 ? part(words.at(-1)) : null };
  return { salutation, first: fold(first) === '' ? null : part(first), family: familyOf(words) };
}
