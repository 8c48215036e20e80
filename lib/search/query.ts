import { fold } from './fold';
import { languageOf } from './language';
import { type Language, SMALL_WORDS } from './languages-data';
import type { QueryWord } from './rank';
import { codesOf, pairsOf, runsOf } from './terms';

/** A text as ranking looks at it: its words in their order, of scripts without gaps every two letters. */
export function sequenceOf(folded: string): string[] {
  return runsOf(folded).flatMap(({ text, gapless }) => (gapless ? pairsOf(text) : [text]));
}

/** What is looked for. `words`: without small ones; `sequence`: all of them, in their order. */
export type Query = { words: QueryWord[]; sequence: string[]; language: Language };

/** Saying a word ten times does not make it ten times as important. */
const MOST_TIMES = 3;
/** Characters of a query: a pasted log has no more to ask. */
const MOST = 8000;
/** A pasted key is nothing to look for. */
const LONGEST_WORD = 64;
const ADDRESS = /[^\s<>()[\],;:"]{1,64}@[^\s<>()[\],;:"]{1,255}/g;

/** @param names of people: never looked for. */
export function queryOf(text: string, names: readonly string[] = []): Query {
  const folded = fold(text.slice(0, MOST)).replace(ADDRESS, ' ');
  const sequence = sequenceOf(folded);
  const language = languageOf(sequence);
  const people = new Set(names.flatMap((name) => sequenceOf(fold(name))));
  const times = new Map<string, number>();
  for (const word of [...sequence, ...codesOf(folded)]) {
    if (word.length > LONGEST_WORD || SMALL_WORDS[language].has(word) || people.has(word)) continue;
    if (/^([\p{Script=Latin}\p{M}]|\p{S})$/u.test(word)) continue;
    times.set(word, (times.get(word) ?? 0) + 1);
  }
  const words = [...times].map(([word, count]) => ({ word, weight: Math.min(count, MOST_TIMES) }));
  return { words, sequence: sequence.filter((word) => !people.has(word)), language };
}

/** What a ticket tells of what is asked. `said`: everything the customer wrote since our last reply, the oldest first. */
export type TicketQuestion = {
  subject: string;
  product?: string | null;
  type?: string | null;
  said: readonly string[];
  /** Of requester, agents and whoever is in copy. */
  names: readonly string[];
};

/** Consecutive messages are one question: what the first leaves open, the last corrects. */
export function queryOfTicket({ subject, product, type, said, names }: TicketQuestion): Query {
  // The subject has to be in it, whatever was pasted; of that, the newest.
  const texts = [subject, product, type, ...said.toReversed()].filter(Boolean);
  return queryOf(texts.join('\n'), names);
}
