import { fold } from '@/lib/search/fold';
import type { Place } from '@/lib/text/links/address';
import { isSameNoun, isSameQuantity, isSameUnit, type Quantity } from './quantities';
import type { Reading, Told } from './reading';

/** A detail of a sentence that its sources do not hold. `says`: what they say of the same instead, where they do. */
export type Missing = Place & { says: string | null };

/** Smaller numbers without a unit count what stands around them: "these 3 steps". */
const SMALL = 10;

/** Numbers of one sentence that are looked for; more are a table, or an attack. */
const MOST_QUANTITIES = 60;

/** Texts in which a detail may stand as well: the ticket, and what the help desk knows. */
export type Beside = { quantities: readonly Quantity[]; folded: string };

/** Settings › Billing › Plans */
const PATH = /[\p{L}\p{N}][^\n›>→»|.;:!?]{0,40}?(?:\s?(?:›|→|»|>|->)\s?[\p{L}\p{N}][^\n›>→»|,.;:!?)"”“]{0,40}){1,6}/gu;
const STEP = /\s?(?:›|→|»|->|>)\s?/u;
const QUOTED =
  /“([^“”\n]{2,60})”|„([^„“”\n]{2,60})[“”]|«\s?([^«»\n]{2,60}?)\s?»|"([^"\n]{2,60})"|「([^「」\n]{2,60})」|`([^`\n]{2,60})`/gu;
/** Error codes, versions, file names: letters and digits, or digits with points, in one word. */
const CODE =
  /(?<![\p{L}\p{N}_])(?=[\w.\\/-]{0,60}\d)(?=[\w.\\/-]{0,60}(?:[A-Za-z]|\d\.\d+\.\d))[\w\\/-]{1,80}(?:\.[\w\\/-]{1,40}){0,6}(?![\p{L}\p{N}_])/gu;
const ORDINAL =
  /^(?:\d+(?:st|nd|rd|th|er|e|ème|eme|º|ª|h|am|pm|x|s|ms|min|px|gb|mb|kb|tb|go|mo|to)?|[a-z]?\d|\d{1,2}h\d{2})$/i;
/** In the middle of a sentence, a word that begins with a capital: a name, but in German. */
const NAME = /(?<=[\p{Ll},;:]\s)\p{Lu}[\p{L}\p{N}]{2,}(?:\s\p{Lu}[\p{L}\p{N}]+)*/gu;
const CAPITAL = /\p{Lu}(?:[\p{sc=Latin}\p{N}]{2,}|\p{sc=Cyrl}{2,})/gu;
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/** Details of a cited sentence that no passage has. @param passages that it names. */
export function missingDetails(
  said: Told,
  passages: readonly Reading[],
  beside: Beside,
  folded: string,
  german: boolean,
): Missing[] {
  return [...numbers(said, passages, beside), ...words(said, beside, folded, german)];
}

function numbers(said: Told, passages: readonly Reading[], beside: Beside): Missing[] {
  const told = passages.flatMap(({ sentences }) => sentences);
  return said.quantities.slice(0, MOST_QUANTITIES).flatMap((one): Missing[] => {
    if (one.inWords && one.value === 1) return [];
    const place = { from: one.from, to: one.to };
    const counted = countedOtherwise(said, one, told);
    if (counted) return [{ ...place, says: counted.text }];
    if (one.inWords && one.unit === null) return [];
    const holding = told.filter(({ quantities }) => quantities.some((other) => isSameQuantity(one, other)));
    if (holding.length > 0) {
      const mixed = ofAnother(said, one, told, holding) ?? ofAnotherPart(said, one, holding);
      return mixed === null ? [] : [{ ...place, says: mixed.text }];
    }
    const instead = told.find(({ quantities }) => quantities.some((other) => isSameUnit(one, other)));
    if (!instead && beside.quantities.some((other) => isSameQuantity(one, other))) return [];
    if (one.unit === null && one.value < SMALL) return [];
    return [{ ...place, says: instead?.text ?? null }];
  });
}

/** A sentence that counts the same thing by its name, where none counts as many of it. */
function countedOtherwise(said: Told, one: Quantity, told: readonly Told[]): Told | null {
  const counted = told.filter(({ quantities }) => quantities.some((other) => isSameNoun(one, other)));
  if (counted.length === 0) return null;
  const asMany = counted.some(({ quantities }) =>
    quantities.some((other) => isSameNoun(one, other) && one.value === other.value),
  );
  // "2 boxes with Solo, 20 with Firma": the second number counts boxes, too.
  const own = names(said.text);
  const unnamed = told.some(
    ({ text, quantities }) =>
      own.some((name) => text.includes(name)) &&
      quantities.some(({ value, unit, noun }) => unit === null && noun === null && value === one.value),
  );
  return asMany || unnamed ? null : (counted[0] ?? null);
}

/**
 * A number that the passages have, but of something else: where they name what the sentence names, they count another
 * number. Null where one of its names stands with that number, or none stands with any.
 */
function ofAnother(said: Told, one: Quantity, told: readonly Told[], holding: readonly Told[]): Told | null {
  if (one.unit === null) return null;
  const counting = told.filter(({ quantities }) => quantities.some((other) => isSameUnit(one, other)));
  let against: Told | null = null;
  for (const [name = ''] of said.text.matchAll(CAPITAL)) {
    const named = counting.filter(({ text }) => text.includes(name));
    // What stands in all of them tells none from another.
    if (named.length === counting.length) continue;
    if (named.some((sentence) => holding.includes(sentence))) return null;
    against ??= named[0] ?? null;
  }
  return against;
}

const names = (text: string) => [...text.matchAll(CAPITAL)].map(([name = '']) => name);
const PARTS = /[,;:]\s|\s(?:and|und|et|y|e|en|och|i|и)\s/u;

/** In one sentence of several: "2 with Solo, 20 with Firma". A part that names the same and has a number has another one. */
function ofAnotherPart(said: Told, one: Quantity, holding: readonly Told[]): Told | null {
  if (holding.length !== 1) return null;
  const [told] = holding as [Told];
  const parts = told.text.split(PARTS);
  const numbersIn = (part: string) =>
    [...part.matchAll(/\d+(?:[.,]\d+)?/g)].map(([number]) => Number(number.replace(',', '.')));
  const counting = parts.filter((part) => numbersIn(part).length > 0);
  if (counting.length < 2) return null;
  const telling = names(said.text).flatMap((name) => {
    const naming = counting.filter((part) => part.includes(name));
    return naming.length > 0 && naming.length < counting.length ? [naming] : [];
  });
  const holds = telling.some((naming) => naming.some((part) => numbersIn(part).includes(one.value)));
  return telling.length > 0 && !holds ? told : null;
}

function words({ text, from }: Told, beside: Beside, folded: string, german: boolean): Missing[] {
  const found: Missing[] = [];
  const missing = (part: string) => {
    const wanted = fold(part).trim();
    return wanted !== '' && !folded.includes(wanted) && !beside.folded.includes(wanted);
  };
  const add = (at: number, length: number) => found.push({ from: from + at, to: from + at + length, says: null });
  for (const { 0: path, index } of text.matchAll(PATH)) {
    const steps = path.split(STEP).map((step) => step.trim());
    // Before the first stands the sentence, behind the last it goes on: words of them are looked for from their ends.
    const known = steps.map((step, at) => {
      if (at > 0 && at < steps.length - 1) return !missing(step);
      const parts = step.split(' ');
      return parts.some(
        (_, cut) => !missing(at === 0 ? parts.slice(cut).join(' ') : parts.slice(0, cut + 1).join(' ')),
      );
    });
    if (!known.every(Boolean)) add(index, path.trimEnd().length);
  }
  for (const { 0: whole, index, ...groups } of text.matchAll(QUOTED)) {
    const inner = Object.values(groups)
      .slice(0, 6)
      .find((part) => typeof part === 'string');
    if (typeof inner === 'string' && missing(inner.replace(/[.,!?…]+$/, ''))) add(index, whole.length);
  }
  for (const { 0: code, index } of text.matchAll(CODE))
    if (code.length > 2 && !ORDINAL.test(code) && missing(code)) add(index, code.length);
  if (german) return found;
  for (const { 0: name, index } of text.matchAll(NAME)) {
    const unknown = name.split(' ').filter((part) => part.length > 2 && !CALENDAR.test(part) && missing(part));
    if (unknown.length > 0) add(index, name.length);
  }
  return found;
}
