import { fold } from '@/lib/search/fold';
import type { Place } from '@/lib/text/links/address';
import { NUMBER, numberOf } from '../numbers';
import { DENSE_UNITS, NUMBER_WORDS, unitOf } from './units-data';

/** A number that a text states, and of what. `inWords`: written out. */
export type Quantity = Place & {
  value: number;
  unit: string | null;
  inWords: boolean;
  /** Beginning of the word behind it, where that is no unit: what is counted. */
  noun: string | null;
};

/** A version, a clock time, a date, the number of a thing: no quantity of anything. */
const NO_QUANTITY =
  /\d{1,4}(?:[./-]\d{1,2}){2,4}\b|\d+(?:\.\d+){2,}|\d{1,2}[:h]\d{2}\b|[#№]\s?\d+|(?<=[\p{sc=Latin}\p{sc=Cyrl}_])[-_]?\d+|\d+(?=[\p{L}_]*_)|0x[\da-f]+/giu;
/** In scripts without gaps a number stands right behind a letter. */
const FOUND = new RegExp(
  `(?<![\\p{sc=Latin}\\p{sc=Cyrl}\\p{sc=Grek}\\p{sc=Arab}\\p{N}])(?:([€$£¥]|US\\$|R\\$|EUR|USD|GBP|CHF)\\s?)?(${NUMBER})`,
  'giu',
);
/** What stands behind a number: a sign, or a word. */
const BEHIND = /^[\s\u00A0\u202F-]{0,2}([%€$£¥]|[\p{L}$]+(?:-[\p{L}]+)?)/u;
const WORD = /\p{L}+(?:-\p{L}+)?/gu;

function unitBehind(text: string, at: number): string | null {
  const next = text.slice(at, at + 24);
  const dense = /^\s?(.{1,6})/u.exec(next)?.[1] ?? '';
  const own = DENSE_UNITS.find((unit) => dense.startsWith(unit));
  if (own) return unitOf(own);
  const word = BEHIND.exec(next)?.[1];
  return word === undefined ? null : unitOf(fold(word));
}

/** Letters by which a counted thing is known, whatever its ending. */
const NOUN = 5;
const COUNTED = /^[\s\u00A0\u202F](\p{L}{5,40})/u;

function nounBehind(text: string, at: number): string | null {
  const word = COUNTED.exec(text.slice(at, at + 42))?.[1];
  return word === undefined ? null : fold(word).slice(0, NOUN);
}

/** What numbers a text states, in their order. @param text with plain digits, addresses taken out. Linear. */
export function quantitiesOf(text: string): Quantity[] {
  const bare = text.replace(NO_QUANTITY, (found) => ' '.repeat(found.length));
  const found: Quantity[] = [];
  for (const match of bare.matchAll(FOUND)) {
    const [whole, sign, digits = ''] = match;
    const value = numberOf(digits);
    if (!Number.isFinite(value)) continue;
    const to = match.index + whole.length;
    const unit = sign ? unitOf(fold(sign)) : unitBehind(bare, to);
    found.push({
      from: match.index,
      to,
      value,
      unit,
      inWords: false,
      noun: unit === null ? nounBehind(bare, to) : null,
    });
  }
  for (const match of bare.matchAll(WORD)) {
    const value = NUMBER_WORDS.get(fold(match[0]));
    const to = match.index + match[0].length;
    const unit = value === undefined ? null : unitBehind(bare, to);
    const noun = value === undefined || unit !== null ? null : nounBehind(bare, to);
    if (value !== undefined && (unit !== null || noun !== null))
      found.push({ from: match.index, to, value, unit, inWords: true, noun });
  }
  return found.sort((a, b) => a.from - b.from);
}

/** Units that are so many of another one. */
const IN_OTHERS: Record<string, [string, number]> = {
  week: ['day', 7],
  day: ['hour', 24],
  hour: ['minute', 60],
  minute: ['second', 60],
  year: ['month', 12],
};

function inSmallest({ value, unit }: Pick<Quantity, 'value' | 'unit'>): { value: number; unit: string | null } {
  let [amount, of] = [value, unit];
  for (let smaller = of === null ? undefined : IN_OTHERS[of]; smaller; smaller = IN_OTHERS[smaller[0]]) {
    [amount, of] = [amount * smaller[1], smaller[0]];
  }
  return { value: amount, unit: of };
}

/** Whether both say the same: 24 hours are a day. A number of something that is not known may be any. */
export function isSameQuantity(one: Quantity, other: Quantity): boolean {
  if (one.unit === null || other.unit === null) return one.value === other.value;
  const [a, b] = [inSmallest(one), inSmallest(other)];
  return a.unit === b.unit && a.value === b.value;
}

/** Whether both count the same thing by its name. */
export const isSameNoun = (one: Quantity, other: Quantity): boolean => one.noun !== null && one.noun === other.noun;

/** Whether both count the same, whatever the number. */
export const isSameUnit = (one: Quantity, other: Quantity): boolean =>
  one.unit !== null && other.unit !== null && inSmallest(one).unit === inSmallest(other).unit;
