import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { CacheDatabase } from '@/lib/storage/cache';
import { later } from '@/lib/tickets/activity';
import { createIndex } from '@/lib/tickets/search/index';
import { createScan } from '@/lib/tickets/search/scan';
import { createTicketStore } from '@/lib/tickets/store';
import { follow } from './follow';
import { createFiller, type Fact } from './search-fill';

/** Up to here all texts are looked through at each key; beyond, an index is built. */
const SMALL = 10_000;

type Ports = {
  cache: CacheDatabase;
  end: AbortSignal;
  /** Nothing is read before somebody searches. */
  wanted: ReadonlySignal<boolean>;
  now?: () => number;
  /** Lets the page paint and take keys. */
  pause?: () => Promise<void>;
  small?: number;
};

type Hit = { id: number; at: number };

/** Sorting all of fifty thousand would take longer than finding them. */
function newest(hits: Hit[], limit: number): Hit[] {
  const times = Float64Array.from(hits, ({ at }) => at).sort();
  const least = times[times.length - limit] ?? Number.NEGATIVE_INFINITY;
  return hits
    .filter(({ at }) => at >= least)
    .sort((a, b) => b.at - a.at || b.id - a.id)
    .slice(0, limit);
}

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Searches the whole local copy, newest tickets first while it is still being read, and follows its changes. */
export function createSearch({ cache, end, wanted, now = () => performance.now(), pause = nextTurn, small }: Ports) {
  const store = createTicketStore(cache);
  const version = signal(0);
  const progress = signal<{ done: number; of: number } | null>(null);
  /** What is newer than this is not in yet: times of tickets, and of the reading of threads. */
  const mark = signal<{ changed: string; read: number } | null>(null);
  let filler: ReturnType<typeof createFiller> | null = null;
  let engine: ReturnType<typeof createScan> | null = null;

  async function build() {
    const read = Date.now();
    const ids = await cache.tickets.orderBy('activeAt').reverse().primaryKeys();
    const changed = await store.lastChange();
    engine = ids.length <= (small ?? SMALL) ? createScan() : createIndex();
    filler = createFiller(cache, engine, now);
    mark.value = { changed, read };
    await filler.fill(ids, {
      pause,
      end,
      done: (done) => {
        progress.value = { done, of: ids.length };
        version.value++;
      },
    });
    progress.value = { done: ids.length, of: ids.length };
    version.value++;
  }

  const feed = follow(() => {
    const from = mark.value;
    if (!from) return null;
    return async () => {
      const [tickets, threads] = await Promise.all([
        store.changedSince(from.changed),
        cache.threads.where('fetchedAt').aboveOrEqual(from.read).toArray(),
      ]);
      return { tickets, threads };
    };
  }, end);

  const stopFeed = effect(() => {
    const news = feed.value.value;
    if (!news || !filler) return;
    const ids = [...news.tickets.map(({ id }) => id), ...news.threads.map(({ ticketId }) => ticketId)];
    void filler.fill([...new Set(ids)], { pause, end, done: () => version.value++ }).then(() => {
      const before = mark.peek();
      if (!before) return;
      const changed = news.tickets.reduce((max, { updatedAt }) => later(max, updatedAt), before.changed);
      const read = news.threads.reduce((max, { fetchedAt }) => Math.max(max, fetchedAt), before.read);
      if (changed > before.changed || read > before.read) mark.value = { changed, read };
    });
  });
  end.addEventListener('abort', stopFeed);

  let begun = false;
  const stopWaiting = effect(() => {
    if (!wanted.value || begun) return;
    begun = true;
    // What is not read cannot be found; the next opening tries again.
    build().catch(() => undefined);
  });
  end.addEventListener('abort', stopWaiting);

  return {
    /** Null before somebody searches. */
    progress: progress as ReadonlySignal<{ done: number; of: number } | null>,
    ready: computed(() => progress.value !== null && progress.value.done >= progress.value.of),

    /** The newest hits, and how many there are. Follows the reading and every change. @param query folded. */
    find(query: string, keep: (id: number, fact: Fact) => boolean, limit: number): { ids: number[]; total: number } {
      version.value;
      if (!engine || !filler) return { ids: [], total: 0 };
      const hits: Hit[] = [];
      for (const id of engine.find(query)) {
        const fact = filler.facts.get(id);
        if (fact && keep(id, fact)) hits.push({ id, at: fact.at });
      }
      return { ids: newest(hits, limit).map(({ id }) => id), total: hits.length };
    },
  };
}

export type Search = ReturnType<typeof createSearch>;
