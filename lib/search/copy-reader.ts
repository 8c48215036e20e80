import type { CacheDatabase } from '@/lib/storage/cache';
import { onCopyChange } from './copy-changes';
import { findable } from './findable';
import { type IndexedTicket, stateOf, type TextIndex } from './text-index';

export type Progress = { done: number; of: number };

type Ports = {
  cache: CacheDatabase;
  index: TextIndex;
  /** After each step of the first reading, with how far it has come; after that, with each change. */
  tell: (progress: Progress) => void;
  now: () => number;
  sleep: (ms: number) => Promise<void>;
  end: AbortSignal;
};

/** A question that comes meanwhile waits for no more tickets than these. */
const CHUNK = 50;
/** Looking for changes that nobody named takes no more than one in so many parts of the time. */
const COMPARE_SHARE = 10;
/** The worker can be stopped between a write and what it says of it: each change after so long looks for others, too. */
const COMPARE_MS = 600_000;

/** Reads the whole local copy into the index, newest tickets first, and then whatever changes. Ends only with an error. */
export async function readCopy({ cache, index, tell, now, sleep, end }: Ports): Promise<void> {
  let unnamed = false;
  const changed = new Set<number>();
  let wake = () => {};
  const woken = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
    });
  end.addEventListener('abort', () => wake(), { once: true });

  async function load(ids: readonly number[]): Promise<{ ids: readonly number[]; there: IndexedTicket[] }> {
    const [tickets, threads] = await Promise.all([cache.tickets.bulkGet([...ids]), cache.threads.bulkGet([...ids])]);
    const there = tickets.flatMap((ticket, at) => {
      if (!ticket || ticket.deleted || ticket.spam) return [];
      const { id, updatedAt, activeAt } = ticket;
      return [{ id, updatedAt, activeAt, waiting: ticket.waiting === 1, text: findable(ticket, threads[at]) }];
    });
    return { ids, there };
  }

  /** @returns whether the index is another one now. */
  async function readAll(ids: readonly number[], step: (done: number) => void = () => undefined): Promise<boolean> {
    let other = false;
    let coming: ReturnType<typeof load> | null = null;
    for (let from = 0; from < ids.length && !end.aborted; from += CHUNK) {
      const { ids: asked, there } = await (coming ?? load(ids.slice(from, from + CHUNK)));
      // The database reads on while this thread writes.
      coming = from + CHUNK < ids.length ? load(ids.slice(from + CHUNK, from + 2 * CHUNK)) : null;
      coming?.catch(() => undefined);
      const found = new Set(there.map(({ id }) => id));
      if (index.put(there)) other = true;
      if (index.remove(asked.filter((id) => !found.has(id)))) other = true;
      step(Math.min(from + CHUNK, ids.length));
    }
    return other;
  }

  /** Tickets whose rows are not what the index has, from the keys alone. */
  async function differing(): Promise<number[]> {
    const all = () => cache.tickets.orderBy('[waiting+updatedAt]');
    const [keys, ids] = await cache.transaction('r', cache.tickets, () =>
      Promise.all([all().keys(), all().primaryKeys()]),
    );
    const states = index.states();
    const other = ids.filter((id, at) => {
      const [waiting, updatedAt] = keys[at] as unknown as [number, string];
      const same = states.get(id) === stateOf(waiting, updatedAt);
      states.delete(id);
      return !same;
    });
    return [...other, ...states.keys()];
  }

  // Before the reading begins: what changes while it runs is read again after it.
  const stop = onCopyChange(cache, (what) => {
    if (what === 'any') unnamed = true;
    else for (const id of what.ids) changed.add(id);
    wake();
  });
  try {
    const ids = await cache.tickets.orderBy('activeAt').reverse().primaryKeys();
    const of = ids.length;
    tell({ done: 0, of });
    await readAll(ids, (done) => tell({ done, of }));
    let compared = now();
    let rest = 0;
    while (!end.aborted) {
      if (now() - compared > COMPARE_MS && changed.size > 0) unnamed = true;
      if (unnamed && changed.size === 0) await Promise.race([sleep(Math.max(0, compared + rest - now())), woken()]);
      if (unnamed && now() >= compared + rest) {
        unnamed = false;
        const begun = now();
        for (const id of await differing()) changed.add(id);
        compared = now();
        rest = COMPARE_SHARE * (compared - begun);
      }
      const some = [...changed];
      changed.clear();
      if (await readAll(some)) tell({ done: of, of });
      if (unnamed || changed.size > 0 || end.aborted) continue;
      await woken();
    }
  } finally {
    stop();
  }
}
