import type { CacheDatabase } from '@/lib/storage/cache';
import { type Changed, onCopyChange } from './copy-changes';
import { findable } from './findable';
import type { IndexedTicket, TextIndex } from './text-index';

export type Progress = { done: number; of: number };

type Ports = {
  cache: CacheDatabase;
  index: TextIndex;
  /** After each step of the first reading, with how far it has come; after that, with each change. */
  tell: (progress: Progress) => void;
  end: AbortSignal;
};

/** A question that comes meanwhile waits for no more tickets than these. */
const CHUNK = 50;

/** Reads the whole local copy into the index, newest tickets first, and then whatever changes. Ends only with an error. */
export async function readCopy({ cache, index, tell, end }: Ports): Promise<void> {
  let any = false;
  const changed = new Set<number>();
  let wake = () => {};
  end.addEventListener('abort', () => wake(), { once: true });

  async function load(ids: readonly number[]): Promise<{ ids: readonly number[]; there: IndexedTicket[] }> {
    const [tickets, threads] = await Promise.all([cache.tickets.bulkGet([...ids]), cache.threads.bulkGet([...ids])]);
    const there = tickets.flatMap((ticket, at) =>
      ticket && !ticket.deleted && !ticket.spam
        ? [{ id: ticket.id, waiting: ticket.waiting === 1, text: findable(ticket, threads[at]) }]
        : [],
    );
    return { ids, there };
  }

  async function readAll(ids: readonly number[], as: 'newer' | 'older', step: (done: number) => void): Promise<void> {
    const chunk = (from: number) => load(ids.slice(from, from + CHUNK));
    let coming = chunk(0);
    for (let from = 0; from < ids.length && !end.aborted; from += CHUNK) {
      const { ids: asked, there } = await coming;
      // The database reads on while this thread writes.
      coming = chunk(from + CHUNK);
      coming.catch(() => undefined);
      index.put(there, as);
      const found = new Set(there.map(({ id }) => id));
      index.remove(asked.filter((id) => !found.has(id)));
      step(Math.min(from + CHUNK, ids.length));
    }
  }

  // Before the reading begins: what changes while it runs is read again after it.
  const stop = onCopyChange(cache, (what: Changed) => {
    if (what === 'any') any = true;
    else for (const id of what.ids) changed.add(id);
    wake();
  });
  try {
    const ids = await cache.tickets.orderBy('activeAt').reverse().primaryKeys();
    const of = ids.length;
    tell({ done: 0, of });
    await readAll(ids, 'older', (done) => tell({ done, of }));
    while (!end.aborted) {
      if (any) {
        any = false;
        // The newest last, as each goes before all others.
        const there = new Set(await cache.tickets.orderBy('activeAt').primaryKeys());
        for (const id of [...index.ids().filter((one) => !there.has(one)), ...there]) changed.add(id);
      }
      const some = [...changed];
      changed.clear();
      await readAll(some, 'newer', () => tell({ done: of, of }));
      if (any || changed.size > 0 || end.aborted) continue;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  } finally {
    stop();
  }
}
