import type { Place } from '@/lib/text/links/address';
import { CAPITALS, EVERYDAY, FORBIDDEN } from './note-words-data';
import { isCommon } from './words/common';

/** A word with what may stand inside of a code: `svr-mail02`, `CHURN_LIST`, `it's`. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’_/-]*[\p{L}\p{M}\p{N}])?/gu;
const SENTENCE_END = /[.!?。！？;\n]/u;
/** Ordinary words of a note in one sentence of a reply that are no chance. */
const TOGETHER = 4;
const SHORTEST = 5;
const SHORTEST_TOGETHER = 6;
const SHORTEST_NAME = 3;
const LONGEST_CODE = 60;
/** `24-hour` */
const QUANTITY = /^\d+[-/]?\p{L}+$/u;
/** In a text where more words than this begin with a capital, capitals name nothing: German, or shouting. */
const CAPITALISED = 0.25;

type Word = Place & { text: string; sentence: number; first: boolean };

const SPACE = ' ';
const LETTERS = /\p{L}{2}/u;

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let before = 0;
  for (const match of text.matchAll(WORD)) {
    const gap = text.slice(before, match.index);
    const ended = before === 0 || (gap !== SPACE && SENTENCE_END.test(gap));
    if (ended) sentence += 1;
    before = match.index + match[0].length;
    if (!LETTERS.test(match[0])) continue;
    words.push({ text: match[0], from: match.index, to: before, sentence, first: ended });
  }
  return words;
}

/** Forms of a word are alike in their beginning. */
const stemOf = (word: string) => word.toLowerCase().slice(0, 6);

const isCapital = (word: string) => /^\p{Lu}/u.test(word);

/** `INC-4471`, `svr-mail02`, `CHURN_LIST`, `TrueSight`: made by somebody, for few to know. */
const isCode = (word: string) =>
  word.length <= LONGEST_CODE &&
  !QUANTITY.test(word) &&
  ((word.length >= SHORTEST && /\d/.test(word) && /\p{sc=Latin}/u.test(word)) ||
    /\p{L}_\p{L}|\p{Ll}\p{Lu}\p{L}/u.test(word));

/** Words of notes that nothing else in the ticket has, by what they give away. */
type Rare = {
  /** By itself: names, codes, and what a note says not to tell. */
  alone: Set<string>;
  /** With others in one sentence. */
  together: Set<string>;
};

function rareOf(notes: readonly string[], open: readonly string[], everyday: readonly string[]): Rare {
  const rare: Rare = { alone: new Set(), together: new Set() };
  const toldOpen = new Set(open.flatMap((text) => wordsOf(text).map((word) => stemOf(word.text))));
  const known = new Set([...everyday.flatMap((text) => wordsOf(text).map((word) => stemOf(word.text))), ...toldOpen]);
  for (const text of notes) {
    const words = wordsOf(text);
    const inside = words.filter(({ first }) => !first);
    const capitals = inside.filter((word) => isCapital(word.text)).length;
    const namesByCapital = capitals <= inside.length * CAPITALISED;
    const forbidden = forbiddenIn(text, words);
    for (const word of words) {
      const small = word.text.toLowerCase();
      const stem = stemOf(word.text);
      if (isCommon(small) || EVERYDAY.has(small) || toldOpen.has(stem)) continue;
      if (forbidden.has(word.sentence) && small.length >= SHORTEST - 1) rare.alone.add(small);
      if (known.has(stem)) continue;
      const isName =
        namesByCapital && !word.first && isCapital(word.text) && /\p{Ll}/u.test(word.text) && !CAPITALS.has(small);
      if (isCode(word.text) || (isName && small.length >= SHORTEST_NAME)) rare.alone.add(small);
      if (small.length >= SHORTEST_TOGETHER) rare.together.add(stem);
    }
  }
  return rare;
}

/** Sentences of a note that say not to tell. */
function forbiddenIn(text: string, words: readonly Word[]): Set<number> {
  const found = new Set<number>();
  let at = 0;
  while (at < words.length) {
    const { sentence, from } = words[at] as Word;
    let last = at;
    while (words[last + 1]?.sentence === sentence) last += 1;
    const said = text.slice(from, Math.min((words[last] as Word).to, from + 1000));
    if (FORBIDDEN.some((pattern) => pattern.test(said))) found.add(sentence);
    at = last + 1;
  }
  return found;
}

/**
 * What of a draft only a note can have told: its names, codes and what it says not to tell; and sentences with several other
 * words of notes.
 * @param open what the customer knows. @param everyday texts for all tickets: their words are no secret.
 */
export function createRareWords(
  notes: readonly string[],
  open: readonly string[],
  everyday: readonly string[],
): (draft: string) => Place[] {
  const { alone, together } = rareOf(notes, open, everyday);
  if (alone.size + together.size === 0) return () => [];
  return (draft) => {
    const words = wordsOf(draft);
    const found: Place[] = words.filter(({ text }) => alone.has(text.toLowerCase()));
    const bySentence = new Map<number, Word[]>();
    for (const word of words) {
      if (word.text.length < SHORTEST_TOGETHER || !together.has(stemOf(word.text))) continue;
      const others = bySentence.get(word.sentence);
      if (others) others.push(word);
      else bySentence.set(word.sentence, [word]);
    }
    for (const shared of bySentence.values()) {
      if (new Set(shared.map(({ text }) => stemOf(text))).size < TOGETHER) continue;
      found.push({ from: shared[0]?.from ?? 0, to: shared.at(-1)?.to ?? 0 });
    }
    return found.map(({ from, to }) => ({ from, to }));
  };
}
