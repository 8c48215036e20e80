import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { CacheDatabase } from '@/lib/storage/cache';
import { later } from '@/lib/tickets/activity';
import { createEngine, type Found } from '@/lib/tickets/search/engine';
import { createTicketStore } from '@/lib/tickets/store';
import { follow } from './follow';
import { createFiller, type Fact } from './search-fill';

type Ports = {
  cache: CacheDatabase;
  end: AbortSignal;
  /** Nothing is read before somebody searches. */
  wanted: ReadonlySignal<boolean>;
  now?: () => number;
  /** Lets the page paint and take keys. */
  pause?: () => Promise<void>;
};

/** How often what is found so far is shown anew while the copy is being read. */
const TELL_MS = 250;

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Searches the whole local copy, newest tickets first while it is still being read, and follows its changes. */
export function createSearch({ cache, end, wanted, now = () => performance.now(), pause = nextTurn }: Ports) {
  const store = createTicketStore(cache);
  const version = signal(0);
  const progress = signal<{ done: number; of: number } | null>(null);
  /** What is newer than this is not in yet: times of tickets, and of the reading of threads. */
  const mark = signal<{ changed: string; read: number } | null>(null);
  const engine = createEngine();
  const filler = createFiller(cache, engine, now);

  async function build() {
    const read = Date.now();
    const ids = await cache.tickets.orderBy('activeAt').reverse().primaryKeys();
    const changed = await store.lastChange();
    let told = 0;
    await filler.fill(ids, {
      pause,
      end,
      done: (done) => {
        if (now() - told < TELL_MS) return;
        told = now();
        progress.value = { done, of: ids.length };
        version.value++;
      },
    });
    engine.settled();
    progress.value = { done: ids.length, of: ids.length };
    version.value++;
    // What changed meanwhile comes after what was read, as it is newer.
    mark.value = { changed, read };
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
    if (!news) return;
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

    /** The newest hits. Follows the reading and every change. @param query folded. */
    find(query: string, keep: (id: number, fact: Fact) => boolean, most: number): Found {
      version.value;
      const wanted = (id: number) => {
        const fact = filler.facts.get(id);
        return fact !== undefined && keep(id, fact);
      };
      return engine.find(query, wanted, most);
    },
  };
}

export type Search = ReturnType<typeof createSearch>;
