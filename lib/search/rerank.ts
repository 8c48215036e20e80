import { share } from './bm25';
import { fold } from './fold';
import type { Query } from './query';
import { sequenceOf } from './query';
import { stemOf } from './stem';

/** A text as it is compared. */
export type Candidate = { title: string; text: string; score: number };

/** What two words beside each other, parts of words, and the name of a text count beside the words themselves. */
const ORDER = 0.3;
const PARTS = 0.7;
const NAME = 1;
/** Words of a name: of a text without one, its beginning. */
const LONGEST_NAME = 30;
/** What a word of a name counts that the question lacks: about as much as one that a tenth of the texts hold. */
const OTHER_WORD = 2.5;
const SMALL_WORD = 0.15;
const TITLE = 3;
/** Words of a text that are compared. */
const MOST = 3000;

type Counted = { has: Map<string, number>; length: number };

const add = (to: Map<string, number>, what: string, count: number) => to.set(what, (to.get(what) ?? 0) + count);

function trigramsOf(word: string): string[] {
  const padded = ` ${word} `;
  return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
}

const highest = (numbers: readonly number[]) => numbers.reduce((most, one) => Math.max(most, one), 0) || 1;
const mean = (counted: readonly Counted[]) => counted.reduce((all, { length }) => all + length, 0) / counted.length;

/**
 * How alike a name and a question are, 0 to 1: what both say, of what either says. A long name that says much else is not
 * what was asked for.
 */
function likeness(name: readonly string[], asked: ReadonlyMap<string, number>): number {
  let [both, all] = [0, 0];
  for (const stem of new Set(name)) {
    const weight = asked.get(stem);
    both += weight ?? 0;
    all += weight ?? OTHER_WORD;
  }
  const whole = [...asked.values()].reduce((sum, weight) => sum + weight, 0);
  return both / (Math.sqrt(all * whole) || 1);
}

/**
 * The few texts that hold most of a query's words, compared more closely: whether the words stand in the same order, which
 * have parts in common, and whether a text is called what is asked for. Each ranking counts by its distance to its best.
 * @param rarity of a word in the whole index; of one that is small or unknown, 0 and more.
 * @returns a score for each candidate, 0 to 1.
 */
export function rerank(query: Query, rarity: ReadonlyMap<string, number>, candidates: readonly Candidate[]): number[] {
  if (candidates.length === 0) return [];
  const stems = remembered((word) => stemOf(word, query.language));
  const weightOf = (word: string) => rarity.get(word) ?? SMALL_WORD;
  const pairs = new Map<string, number>();
  const parts = new Map<string, number>();
  const asked = new Map<string, number>();
  query.sequence.slice(0, MOST).forEach((word, at, all) => {
    const next = all[at + 1];
    asked.set(stems(word), Math.max(asked.get(stems(word)) ?? 0, weightOf(word)));
    if (next !== undefined) pairs.set(`${stems(word)} ${stems(next)}`, weightOf(word) + weightOf(next));
    const trigrams = trigramsOf(word);
    for (const one of trigrams) add(parts, one, weightOf(word) / trigrams.length);
  });

  const partsOf = remembered((word) => trigramsOf(word).filter((one) => parts.has(one)));

  const inOrder: Counted[] = [];
  const inParts: Counted[] = [];
  const inName: number[] = [];
  for (const { title, text } of candidates) {
    const order: Counted = { has: new Map(), length: 0 };
    const part: Counted = { has: new Map(), length: 0 };
    for (const [from, weight] of [
      [title, TITLE],
      [text, 1],
    ] as const) {
      let before: string | null = null;
      for (const word of sequenceOf(fold(from)).slice(0, MOST)) {
        const stem = stems(word);
        if (before !== null) {
          const pair = `${before} ${stem}`;
          if (pairs.has(pair)) add(order.has, pair, weight);
          order.length += weight;
        }
        before = stem;
        for (const one of partsOf(word)) add(part.has, one, weight);
        part.length += weight * word.length;
      }
    }
    const name = sequenceOf(fold(title === '' ? text.slice(0, 40 * LONGEST_NAME) : title)).slice(0, LONGEST_NAME);
    inName.push(likeness(name.map(stems), asked));
    inOrder.push(order);
    inParts.push(part);
  }

  const scores = (wanted: Map<string, number>, counted: readonly Counted[]) => {
    const usual = mean(counted);
    return counted.map(({ has, length }) => {
      let score = 0;
      for (const [what, times] of has) score += (wanted.get(what) ?? 0) * share(times, length, usual);
      return score;
    });
  };
  const rankings = [
    { by: candidates.map(({ score }) => score), weight: 1 },
    { by: scores(pairs, inOrder), weight: ORDER },
    { by: scores(parts, inParts), weight: PARTS },
    { by: inName, weight: NAME },
  ].map(({ by, weight }) => ({ by, weight: weight / highest(by) / (1 + ORDER + PARTS + NAME) }));
  return candidates.map((_, at) => rankings.reduce((all, { by, weight }) => all + weight * (by[at] ?? 0), 0));
}

/** A question that is asked again and again of the same few words. */
function remembered<T>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const value = make(word);
    known.set(word, value);
    return value;
  };
}
