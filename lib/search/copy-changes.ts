import { Dexie, type ObservabilitySet, RangeSet } from 'dexie';
import type { CacheDatabase } from '@/lib/storage/cache';

/** Tickets that changed, with or without their messages, or are gone. */
export type Changed = { ids: ReadonlySet<number> } | 'any';

/**
 * Says which tickets of the local copy any context writes or deletes, as Dexie tells it to all of them (its documented
 * event `storagemutated`: ranges of primary keys; a range that is no single key stands for rows that are not named).
 * @returns stops it.
 */
export function onCopyChange(cache: CacheDatabase, changed: (what: Changed) => void): () => void {
  const parts = [cache.tickets, cache.threads].map(({ name }) => `idb://${cache.name}/${name}/`);

  function hear(said: ObservabilitySet): void {
    const ids = new Set<number>();
    for (const part of 'all' in said ? ['all'] : parts) {
      const tree = said[part];
      // From another context it comes without its methods.
      if (tree === undefined) continue;
      for (const { from, to } of RangeSet(tree)) {
        if (from !== to || typeof from !== 'number') {
          changed('any');
          return;
        }
        ids.add(from);
      }
    }
    if (ids.size > 0) changed({ ids });
  }

  Dexie.on('storagemutated', hear);
  return () => Dexie.on.storagemutated.unsubscribe(hear);
}
