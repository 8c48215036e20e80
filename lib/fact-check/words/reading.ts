import type { Place } from '@/lib/text/links/address';
import { type Folded, fold } from './fold';
import { ALL, LANGUAGE_COUNT, languageBits, OWN_SCRIPT, SCRIPTS } from './languages';
import { createLexicon, type Hit, type Table } from './lexicon';

/** A part of a sentence in which a "not" holds. Places are those of the folded text. */
export type Clause = {
  from: number;
  to: number;
  hits: Hit[];
  /** Its languages are known: words of near ones belong together. */
  sure: boolean;
};
export type Sentence = Clause & { clauses: Clause[]; question: boolean };

/** A text, read once for all kinds of claims that are told by words. */
export type Reading = Folded & {
  /** Those with a word that is looked for. */
  sentences: Sentence[];
  /** Where a part of the folded text stands in the text itself. */
  place: (from: number, to: number) => Place;
};

const ENDS = /[.!?。！？؟।;…\n]/;
const PAUSES = /[,:;()、，：；،"«»„“”]/;
const QUESTION = /^[?？؟;]$/;

const at = (text: string, index: number) => text.charAt(index);

const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/u;
const CHINESE_ONLY = /[们們您你这這请請么麼吗嗎给給说說对對为為发發将將]/;
const [CHINESE, JAPANESE] = [languageBits('zh'), languageBits('ja')];

/** Languages are alike: one that has so many of the common words that the first has may be meant. */
const CLOSE = 0.6;

/** Concepts whose words may hold a "no". */
const CLAIMED = new Set(
  'refund compensation? discount discount? free guarantee extension replacement responsibility word always due within legal medical security'.split(
    ' ',
  ),
);

/** "no. 5", "Nr. 5" */
const SHORT = /(?:^|\P{L})\p{L}{1,3}$/u;

/** A full stop between digits, after a number or before a small letter ends nothing: `4.3`, `3. Dezember`, `no. 5`. */
function endsSentence({ text, at: places }: Folded, original: string, index: number): boolean {
  const sign = at(text, index);
  if (sign !== '.') return sign !== ';' || /[\u0370-\u03FF]/.test(at(text, index - 1));
  const next = at(text, index + 1);
  if (next !== '' && !/[\s"'»”)]/.test(next)) return false;
  const after = original.charAt(places[index + 2] ?? original.length);
  if (
    next === ' ' &&
    (after !== after.toUpperCase() || (/\d/.test(after) && SHORT.test(text.slice(index - 5, index))))
  ) {
    return false;
  }
  return !/\d/.test(at(text, index - 1)) || !/^\.\s?[\p{L}\d]/u.test(text.slice(index, index + 3));
}

/** What holds for pairs of words in a sentence stays cheap, whatever somebody sends. */
const LONGEST = 400;

function splitAt(text: string, from: number, to: number, wanted: (index: number) => boolean): [number, number][] {
  const parts: [number, number][] = [];
  let start = from;
  for (let index = from; index < to; index += 1) {
    const length = index - start;
    if (!wanted(index) && (length < LONGEST || (at(text, index) !== ' ' && length < LONGEST + 50))) continue;
    if (index + 1 > start) parts.push([start, index + 1]);
    start = index + 1;
  }
  if (start < to) parts.push([start, to]);
  return parts;
}

/** What is written in Han characters is Japanese with kana between, and Chinese with some that Japanese has not. */
function scriptOf(text: string): number {
  if (KANA.test(text)) return ALL & ~CHINESE;
  return CHINESE_ONLY.test(text) ? ALL & ~JAPANESE : ALL;
}

/** The languages that a sentence may be in, by its commonest words; all of them where it has too few. */
function languagesOf(hits: readonly Hit[]): number {
  const counts = new Array<number>(LANGUAGE_COUNT).fill(0);
  // Once a word: "a" and "à" are one here.
  const counted = new Array<number>(LANGUAGE_COUNT).fill(-1);
  for (const { concept, languages, from } of hits) {
    if (concept !== 'stop') continue;
    for (let bit = 0; bit < LANGUAGE_COUNT; bit += 1) {
      if (!(languages & (1 << bit)) || counted[bit] === from) continue;
      counted[bit] = from;
      counts[bit] = (counts[bit] ?? 0) + 1;
    }
  }
  const among = (group: number) => {
    const most = Math.max(...counts.map((count, bit) => (group & (1 << bit) ? count : 0)));
    // One word may be a name.
    if (most < 2) return group;
    return counts.reduce(
      (bits, count, bit) => (group & (1 << bit) && count >= most * CLOSE ? bits | (1 << bit) : bits),
      0,
    );
  };
  return SCRIPTS.reduce((bits, group) => bits | among(group), OWN_SCRIPT);
}

/** Words of these languages, apart from the common ones; "no charge" denies nothing. */
function ofLanguages(hits: readonly Hit[], languages: number): Hit[] {
  const kept: Hit[] = [];
  const claimed: Hit[] = [];
  for (const hit of hits) {
    const common = hit.languages & languages;
    if (common === 0 || hit.concept === 'stop') continue;
    const own = common === hit.languages ? hit : { ...hit, languages: common };
    kept.push(own);
    if (CLAIMED.has(hit.concept)) claimed.push(own);
  }
  if (claimed.length === 0) return kept;
  return kept.filter(
    (hit) => hit.concept !== 'neg' || !claimed.some(({ from, to }) => from <= hit.from && hit.to <= to),
  );
}

/** @param tables all words that are looked for. */
export function createReader(tables: readonly Table[]): (text: string) => Reading {
  const find = createLexicon(tables);

  return function read(original) {
    const folded = fold(original);
    const { text } = folded;
    const hits = find(text);
    let next = 0;

    function hitsUntil(to: number): Hit[] {
      const first = next;
      while ((hits[next]?.from ?? Number.POSITIVE_INFINITY) < to) next += 1;
      return hits.slice(first, next);
    }

    const isEnd = (index: number) => ENDS.test(at(text, index)) && endsSentence(folded, original, index);
    const sentences = splitAt(text, 0, text.length, isEnd).flatMap(([from, to]): Sentence[] => {
      const all = hitsUntil(to);
      if (all.length === 0) return [];
      const languages = languagesOf(all);
      const own = ofLanguages(all, languages & scriptOf(text.slice(from, to)));
      const sure = languages !== ALL;
      const buts = new Set(own.filter(({ concept }) => concept === 'but').map((hit) => hit.from - 1));
      const pause = (index: number) =>
        buts.has(index) ||
        (PAUSES.test(at(text, index)) && !(/\d/.test(at(text, index - 1)) && /\d/.test(at(text, index + 1)))) ||
        (at(text, index) === '-' && at(text, index - 1) === ' ' && at(text, index + 1) === ' ');
      let first = 0;
      const clauses = splitAt(text, from, to, pause).map((part) => {
        const begin = first;
        while ((own[first]?.from ?? Number.POSITIVE_INFINITY) < part[1]) first += 1;
        return { from: part[0], to: part[1], hits: own.slice(begin, first), sure };
      });
      return [{ from, to, hits: own, sure, clauses, question: QUESTION.test(at(text, to - 1)) }];
    });
    return {
      ...folded,
      sentences,
      place: (from, to) => ({ from: folded.at[from] ?? 0, to: folded.at[to] ?? original.length }),
    };
  };
}
