import type { CacheDatabase } from '@/lib/storage/cache';
import { shift } from './cursor';
import { ticketMeta } from './meta';
import { forgetUnreadable } from './unreadable';

/** Tickets a transaction: a page that wants to write never waits for long. */
const CHUNK = 200;
const EVERY_MS = 6 * 3600_000;
const DAY_S = 24 * 3600;

type Ports = {
  cache: CacheDatabase;
  now: () => number;
  days: number;
  /** Tickets that stay, however old: somebody works on them. */
  keep: () => Promise<ReadonlySet<number>>;
  chunk?: number;
};

/**
 * Takes tickets out of the local copy that were not touched for `days`, counted back from the newest change that is known:
 * a wrong clock of this computer deletes nothing. Does nothing when it was done in the last hours with the same setting.
 * @returns how many are gone.
 */
export async function pruneTickets({ cache, now, days, keep, chunk = CHUNK }: Ports): Promise<number> {
  const meta = ticketMeta(cache);
  const last = await meta.get('pruned');
  const age = last ? now() - last.at : Number.POSITIVE_INFINITY;
  if (last?.days === days && age >= 0 && age < EVERY_MS) return 0;
  const through = (await meta.get('cursor:all'))?.through ?? null;
  if (through === null) return 0;

  const before = shift(through, -days * DAY_S);
  const kept = await keep();
  let gone = 0;
  for (const waiting of [0, 1]) {
    for (let dropped = chunk; dropped > 0; gone += dropped) {
      dropped = await cache.transaction('rw', cache.tickets, cache.threads, async () => {
        const old = cache.tickets.where('[waiting+updatedAt]').between([waiting, ''], [waiting, before]);
        // Those that stay come first each time.
        const ids = await old.limit(chunk + kept.size).primaryKeys();
        const drop = ids.filter((id) => !kept.has(id));
        await cache.tickets.bulkDelete(drop);
        await cache.threads.bulkDelete(drop);
        return drop.length;
      });
    }
  }
  await cache.transaction('rw', cache.meta, async () => {
    await forgetUnreadable(cache, before);
    const covered = await meta.get('coveredFrom');
    if (covered === undefined || covered < before) await meta.set({ coveredFrom: before });
    await meta.set({ pruned: { at: now(), days } });
  });
  return gone;
}
