import type { StoredTicket, ThreadRow } from '@/lib/storage/rows';

/** Characters of one ticket that are searched: pasted logs would take memory and time without being looked for. */
const MOST = 20_000;

/** All that can be found of a ticket. @param fold how letters are made equal. */
export function findable(ticket: StoredTicket, thread: ThreadRow | undefined, fold: (text: string) => string): string {
  const head = [ticket.subject, ticket.requesterName, ticket.requesterEmail, `#${ticket.id}`].filter(Boolean);
  const said = (thread?.conversations ?? []).map(({ author, text }) => `${author ?? ''}\n${text}`);
  // The newest message is the one that is remembered.
  return fold([...head, ticket.descriptionText.slice(0, MOST / 2), ...said.reverse()].join('\n').slice(0, MOST));
}

/** `all`: nothing else is found; otherwise the looking ended with the last one that was wanted. */
export type Found = { ids: number[]; all: boolean };

/**
 * Finds tickets that hold every word of a query, also inside of longer words, in any script; newest first.
 *
 * Looks through the texts themselves: of common words it soon has enough, and of a query that is typed on, it looks
 * only into what its beginning found. `npm run bench -- "search libraries"` measures libraries on tickets in seven
 * scripts with the vocabulary of a help desk. The nearest is SQLite's full-text index (FTS5, WebAssembly) in a worker.
 * For 50,000 tickets it takes a third more memory and about our p95 for a letter, but more than three times as long
 * until they can be found, at each opening. Loading a saved index takes a fraction of a second, but that is 50 MB more
 * of customers' words on the disk to be pruned and deleted with the copy; and it brings 490 kB gz, wants leave for
 * WebAssembly, and finds words by their beginning alone, or by three letters and more: too few for Chinese. MiniSearch,
 * Orama, FlexSearch (also in its own IndexedDB) and a multi-entry index of Dexie build for far longer, or hold several
 * times as much, or both. uFuzzy, which looks through texts too, takes several times as long for a letter.
 */
export function createEngine() {
  const texts: string[] = [];
  const ids: number[] = [];
  const slots = new Map<number, number>();
  /** Slots from here on came after the first reading, each newer than those before it. */
  let read = Number.POSITIVE_INFINITY;
  let last: { query: string; slots: number[] } | null = null;

  /** Newest first: what came lately, from the end; then the first reading, which began with the newest. */
  function* order(): Generator<number> {
    for (let slot = ids.length - 1; slot >= read; slot--) yield slot;
    for (let slot = 0; slot < Math.min(read, ids.length); slot++) yield slot;
  }

  return {
    /** Adds a ticket, or replaces what was known of it. @param text folded. */
    put(id: number, text: string): void {
      const before = slots.get(id);
      if (before !== undefined) texts[before] = '';
      slots.set(id, ids.push(id) - 1);
      texts.push(text);
      last = null;
    },

    /** The first reading, newest first, is over. */
    settled(): void {
      read = ids.length;
    },

    /**
     * @param query folded.
     * @param keep whether a ticket that was found is wanted.
     * @param most how many are wanted at most.
     */
    find(query: string, keep: (id: number) => boolean, most: number): Found {
      const words = query.split(/\s+/).filter(Boolean);
      const result: Found = { ids: [], all: true };
      if (words.length === 0) return result;
      const hits: number[] = [];
      // Whatever holds the longer query held its beginning.
      const among = last !== null && query.startsWith(last.query) ? last.slots : order();
      for (const slot of among) {
        const text = texts[slot] ?? '';
        if (text === '' || !hasWords(text, words)) continue;
        hits.push(slot);
        const id = ids[slot] ?? 0;
        if (!keep(id)) continue;
        if (result.ids.length === most) return { ...result, all: false };
        result.ids.push(id);
      }
      last = { query, slots: hits };
      return result;
    },
  };
}

function hasWords(text: string, words: readonly string[]): boolean {
  for (const word of words) if (!text.includes(word)) return false;
  return true;
}

export type SearchEngine = ReturnType<typeof createEngine>;
