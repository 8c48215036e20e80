import { passageOf } from './passages';
import type { Query } from './query';
import { MOST_WORDS, rank, type WeighedWord, weigh } from './rank';
import { rerank } from './rerank';
import type { Key } from './segment';
import { orAnew, type Snapshot } from './snapshot';

/** A text that may support an answer, as it is now. `headings`: names of what it lies in, from the outside. */
export type Readable = { title: string; text: string; headings?: readonly string[] };

/** One kind of texts: ranked by itself, since scores of two indexes cannot be compared. */
export type Pool<Kind extends string> = {
  kind: Kind;
  snapshot: () => Promise<Snapshot>;
  /** In the order of the keys; null for one that may not be used, or is gone. */
  read: (keys: readonly Key[]) => Promise<(Readable | null)[]>;
};

/** What may support an answer. `score` and `coverage` (how much of the question it speaks of): 0 to 1, never for people. */
export type Hit<Kind extends string> = { kind: Kind; id: Key; passage: string; score: number; coverage: number };

type Options = { most: number; any?: boolean };

/** Finds what the company knows of a question. */
export interface Retrieval<Kind extends string> {
  /**
   * @param options.any also what speaks of little that is asked: for a person, who judges by themselves.
   * @returns the best of all kinds together, the best first; none when nothing speaks of what is asked.
   */
  find(query: Query, options: Options): Promise<Hit<Kind>[]>;
}

/** Words of a query that are looked for: the rarest. */
const MOST_ASKED = 25;
/** Texts that are compared closely. */
const CLOSELY = 50;
/** Below, a text speaks of something else: the share of what the query's words say that it must hold. */
const LEAST_COVERAGE = 0.35;
const LEAST_RARE = 2;
/** A word that so many of the texts hold says little. */
const COMMON = 0.2;
/** What a word counts of which nobody ever wrote: a name, a slip of the pen, or just what nothing is known about. */
const UNKNOWN = 0.5;

export function createRetrieval<Kind extends string>({ pools }: { pools: readonly Pool<Kind>[] }): Retrieval<Kind> {
  async function inPool({ kind, snapshot, read }: Pool<Kind>, query: Query, any: boolean): Promise<Hit<Kind>[]> {
    const index = await snapshot();
    const weighed = weigh(index, query.words, query.language).sort((a, b) => b.rarity * b.weight - a.rarity * a.weight);
    const asked = rarest(weighed);
    const found = await rank(index, asked, CLOSELY);
    const texts = await read(found.map(({ key }) => key));
    const usable = found.flatMap((one, at) => {
      const text = texts[at];
      return text && (any || speaksOf(asked, one.held, index.texts)) ? [{ ...one, ...text }] : [];
    });
    const rarity = new Map(weighed.map(({ word, rarity: rare }) => [word, rare]));
    const scores = rerank(query, rarity, usable);
    return usable
      .map(({ key, held, title, text, headings = [] }, at) => ({
        kind,
        id: key,
        score: scores[at] ?? 0,
        coverage: coverage(asked, held),
        passage: passageOf(
          { title, text, headings },
          asked.map(({ word }) => word),
          query.language,
        ),
      }))
      .sort((a, b) => b.score - a.score);
  }

  return {
    async find(query, { most, any = false }) {
      if (query.words.length === 0) return [];
      const found = await Promise.all(pools.map((pool) => orAnew(() => inPool(pool, query, any))));
      return merged(found).slice(0, most);
    },
  };
}

/** Codes and known words first: an unknown one finds nothing, but says that something is not known. */
function rarest(weighed: WeighedWord[]): WeighedWord[] {
  const findable = weighed.filter(({ forms }) => forms.length > 0).slice(0, MOST_ASKED);
  const unknown = weighed.filter(({ forms }) => forms.length === 0).slice(0, MOST_WORDS - MOST_ASKED);
  return [...findable, ...unknown];
}

const mass = ({ rarity, known, forms }: WeighedWord) => rarity * (known ? 1 : forms.length > 0 ? 0.75 : UNKNOWN);

function coverage(asked: readonly WeighedWord[], held: number): number {
  const all = asked.reduce((sum, word) => sum + mass(word), 0);
  return asked.reduce((sum, word, bit) => sum + ((held >>> bit) & 1 ? mass(word) : 0), 0) / (all || 1);
}

function speaksOf(asked: readonly WeighedWord[], held: number, texts: number): boolean {
  const rare = asked.filter(({ rarity, known }) => known && rarity > Math.log(1 + (1 - COMMON) / COMMON) && texts > 0);
  const heldRare = asked.filter((word, bit) => (held >>> bit) & 1 && rare.includes(word)).length;
  return coverage(asked, held) >= LEAST_COVERAGE && heldRare >= Math.min(LEAST_RARE, rare.length);
}

/** Two rankings as one: by rank, since their scores have no common measure, and by how much of the question each covers. */
function merged<Kind extends string>(rankings: readonly Hit<Kind>[][]): Hit<Kind>[] {
  const placed = rankings.flatMap((hits) => hits.map((hit, place) => ({ hit, by: hit.coverage / (place + 2) })));
  return rankings.length === 1 ? (rankings[0] ?? []) : placed.sort((a, b) => b.by - a.by).map(({ hit }) => hit);
}
