import { fold } from '@/lib/search/fold';
import { languageOf } from '@/lib/search/language';
import { type Language, SMALL_WORDS } from '@/lib/search/languages-data';
import { sequenceOf } from '@/lib/search/query';
import { stemOf } from '@/lib/search/stem';
import { findAddresses } from '@/lib/text/links';
import type { Place } from '@/lib/text/links/address';
import { without } from '@/lib/text/links/without';
import { sentencesOf } from '@/lib/text/sentences';
import { plainDigits } from '../numbers';
import { DIRECTION_WORDS, hasCaseWithin, isCase, isNegation, negationsWithin } from './negation-data';
import { type Quantity, quantitiesOf } from './quantities';
import { frequencyOf, scopeOf } from './scope-data';

/** A sentence as it is compared. Its place is of the text it comes from; those of its quantities as well. */
export type Told = Place & {
  text: string;
  /** What it is about: words without small ones and endings. */
  stems: ReadonlySet<string>;
  quantities: Quantity[];
  /** It says that something is not so. */
  negated: boolean;
  /** It holds for some cases only, or tells what is so else. */
  cased: boolean;
  /** Whether its numbers are the most or the least of something; null where it does not say, or says both. */
  direction: 'most' | 'least' | null;
  /** Of whom it holds; null where it does not say. */
  scope: 'all' | 'only' | null;
  /** How often something happens. */
  often: string | null;
};

/** Stands for an address: it parts no sentence and is no word. */
const ADDRESS = '\uFFFC';
const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** More than any draft has; pages are read in their beginning. Each is compared with each. */
const MOST_SENTENCES = 400;

/** A text with its sentences. `sure`: its words tell the language, so that it is no guess. */
export type Reading = { text: string; language: Language; sure: boolean; sentences: Told[] };

/** Characters, and small words in them, that tell a language. */
const LANGUAGE_FROM = 20_000;
const SURE = 3;

/** Reads a text once, for everything that is compared with it. Linear. @param as its language, where that is known. */
export function readText(text: string, as?: Language): Reading {
  const bare = plainDigits(without(text, findAddresses(text), ADDRESS));
  const beginning = sequenceOf(fold(bare.slice(0, LANGUAGE_FROM)));
  const language = as ?? languageOf(beginning);
  const sure = as !== undefined || beginning.filter((word) => SMALL_WORDS[language].has(word)).length >= SURE;
  const quantities = quantitiesOf(bare);
  let next = 0;
  const sentences = sentencesOf(text)
    .slice(0, MOST_SENTENCES)
    .map((place): Told => {
      const own: Quantity[] = [];
      for (let one = quantities[next]; one && one.from < place.to; one = quantities[++next])
        if (one.from >= place.from) own.push(one);
      const folded = fold(bare.slice(place.from, place.to));
      const words = sequenceOf(folded);
      const dense = DENSE.test(folded);
      const least = words.some((word) => DIRECTION_WORDS.least.has(word));
      const most = words.some((word) => DIRECTION_WORDS.most.has(word));
      return {
        ...place,
        text: text.slice(place.from, place.to),
        stems: stemsOf(words, language),
        quantities: own,
        negated: dense ? negationsWithin(folded) % 2 === 1 : words.some((word) => isNegation(word, language)),
        cased: dense ? hasCaseWithin(folded) : words.some(isCase),
        direction: least === most ? null : least ? 'least' : 'most',
        scope: scopeOf(words, folded, dense),
        often: frequencyOf(words),
      };
    });
  return { text, language, sure, sentences };
}

function stemsOf(words: readonly string[], language: Language): Set<string> {
  const stems = new Set<string>();
  for (const word of words) {
    if (SMALL_WORDS[language].has(word) || isNegation(word, language) || /^\d+$/.test(word) || word === ADDRESS)
      continue;
    if (word.length > 1) stems.add(stemOf(word, language));
  }
  return stems;
}

/** How much of two sentences is about the same: 0 to 1. */
export function likeness(one: Told, other: Told): number {
  const [small, large] = one.stems.size < other.stems.size ? [one.stems, other.stems] : [other.stems, one.stems];
  let common = 0;
  for (const stem of small) if (large.has(stem)) common += 1;
  return common < 2 ? 0 : common / Math.sqrt(small.size * large.size);
}
