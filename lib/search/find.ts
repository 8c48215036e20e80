import type { CacheDatabase } from '@/lib/storage/cache';
import { readList } from './dictionary';
import { findable } from './findable';
import type { IndexReader } from './open-index';
import { type Piece, piecesOf, termsWith } from './pieces';
import type { Key } from './segment';
import { type OpenSegment, orAnew, readLists } from './snapshot';

/** Which tickets a search is about; a list of numbers is a list of tickets. */
export type Among = 'all' | 'waiting' | readonly number[];

/** `query`: folded. `most`: how many are wanted. */
export type Question = { query: string; among: Among; most: number };

/** Texts that the index holds, of all that there are. */
export type Progress = { done: number; of: number };

/** `all`: nothing else is found; otherwise the looking ended with the last one that was wanted. */
export type Found = { ids: number[]; all: boolean };

/**
 * Finds tickets that hold every word of a query, also inside of longer words, in any script; newest first. What the
 * index has not taken in yet is looked through.
 */
export interface TicketSearch {
  /** @throws the signal's reason once it is aborted: another letter was typed. */
  find(question: Question, signal?: AbortSignal): Promise<Found>;
  /** Opens the index: the first letter need not wait for that. */
  prepare(): Promise<void>;
  /** How much of a copy that was there before the index is in it. */
  progress(): Promise<Progress>;
}

const MOST_WORDS = 32;
/** They are counted in a byte. */
const MOST_PIECES = 200;
/** Texts that are read together. */
const BATCH = 64;
/** Of what is not in the index yet, the newest so many. */
const MOST_NEW = 500;

type Word = { text: string; pieces: Piece[]; exact: boolean };
type Candidate = { id: number; activeAt: number; sure: boolean };

export function createTicketSearch({ cache, reader }: { cache: CacheDatabase; reader: IndexReader }): TicketSearch {
  return {
    async prepare() {
      await reader.snapshot('tickets');
    },

    async progress() {
      const [held, noted] = await Promise.all([reader.held('tickets'), notIndexed(cache)]);
      const found = Math.min(noted.size, MOST_NEW);
      if (held === 'all') return { done: found, of: noted.size };
      return { done: held + found, of: await cache.tickets.count() };
    },

    async find(question, signal) {
      try {
        return await orAnew(() => find(question, signal));
      } catch (error) {
        await reader.failed(error);
        throw error;
      }
    },
  };

  async function find({ query, among, most }: Question, signal?: AbortSignal): Promise<Found> {
    const words = [...new Set(query.split(/\s+/))]
      .filter(Boolean)
      .slice(0, MOST_WORDS)
      .map((text) => ({ text, ...piecesOf(text) }));
    if (words.length === 0) return { ids: [], all: true };
    const [snapshot, changed] = await Promise.all([reader.snapshot('tickets'), notIndexed(cache)]);
    const wanted = await idsOf(cache, among);
    const found = await Promise.all(snapshot.segments.map((segment) => candidatesIn(segment, words)));
    const known = found.flat().filter(({ id }) => !changed.has(id) && (wanted === null || wanted.has(id)));
    const fresh = [...changed].filter((id) => wanted === null || wanted.has(id)).sort((a, b) => b - a);
    const added = await matching(cache, fresh.slice(0, MOST_NEW), words);
    const byTime = [...known, ...added].sort((a, b) => b.activeAt - a.activeAt || b.id - a.id);
    return newest(cache, byTime, words, most, signal);
  }
}

async function notIndexed(cache: CacheDatabase): Promise<Set<number>> {
  const rows = await cache.changes.toArray();
  const keys = rows.flatMap(({ table, keys: changed }) =>
    table === 'tickets' || table === 'threads' ? (changed ?? []) : [],
  );
  return new Set(keys.filter((key) => typeof key === 'number'));
}

async function idsOf(cache: CacheDatabase, among: Among): Promise<ReadonlySet<number> | null> {
  if (among === 'all') return null;
  if (among !== 'waiting') return new Set(among);
  return new Set(await cache.tickets.where('[waiting+activeAt]').between([1, ''], [1, '\uffff']).primaryKeys());
}

/** Texts of a segment that may hold all the words. */
async function candidatesIn(segment: OpenSegment, words: readonly Word[]): Promise<Candidate[]> {
  const { dictionary, keys, dead, activeAt } = segment;
  const lists: number[][] = [];
  let sure = true;
  for (const { pieces, exact } of words) {
    if (!exact) sure = false;
    for (const piece of pieces) {
      const terms = termsWith(dictionary, piece, keys.length);
      if (terms === null) sure = false;
      else lists.push(terms);
    }
  }
  if (lists.some((terms) => terms.length === 0)) return [];
  if (lists.length > MOST_PIECES) sure = false;
  lists.splice(MOST_PIECES);
  const read = await readLists(segment, [...new Set(lists.flat())]);
  const byTerm = new Map(read.map((list) => [list.term, list]));
  // Each piece raises the count of the texts that held all pieces before it.
  const counts = new Uint8Array(keys.length);
  for (const [at, terms] of lists.entries()) {
    for (const term of terms) {
      const list = byTerm.get(term);
      if (!list) continue;
      readList(list.block, list.from, dictionary.texts(term), (place) => {
        if (counts[place] === at) counts[place] = at + 1;
      });
    }
  }
  const found: Candidate[] = [];
  for (let place = 0; place < keys.length; place++) {
    if (counts[place] !== lists.length || dead.has(place)) continue;
    found.push({ id: Number(keys[place]), activeAt: activeAt[place] ?? 0, sure });
  }
  return found;
}

/** Tickets out of the copy that hold all the words. */
async function matching(cache: CacheDatabase, ids: readonly Key[], words: readonly Word[]): Promise<Candidate[]> {
  if (ids.length === 0) return [];
  const [tickets, threads] = await Promise.all([
    cache.tickets.bulkGet(ids as number[]),
    cache.threads.bulkGet(ids as number[]),
  ]);
  return tickets.flatMap((ticket, at) => {
    if (!ticket || ticket.deleted || ticket.spam) return [];
    const text = findable(ticket, threads[at]);
    const activeAt = Math.floor(Date.parse(ticket.activeAt) / 1000) || 0;
    return words.every((word) => text.includes(word.text)) ? [{ id: ticket.id, activeAt, sure: true }] : [];
  });
}

async function newest(
  cache: CacheDatabase,
  candidates: readonly Candidate[],
  words: readonly Word[],
  most: number,
  signal?: AbortSignal,
): Promise<Found> {
  const ids: number[] = [];
  for (let from = 0; from < candidates.length && ids.length <= most; from += BATCH) {
    signal?.throwIfAborted();
    const batch = candidates.slice(from, from + BATCH);
    const unsure = batch.filter(({ sure }) => !sure).map(({ id }) => id);
    const right = new Set((await matching(cache, unsure, words)).map(({ id }) => id));
    ids.push(...batch.filter(({ id, sure }) => sure || right.has(id)).map(({ id }) => id));
  }
  return { ids: ids.slice(0, most), all: ids.length <= most };
}
