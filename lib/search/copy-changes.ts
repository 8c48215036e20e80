import { Dexie, type ObservabilitySet } from 'dexie';
import type { CacheDatabase } from '@/lib/storage/cache';
import type { SearchDatabase } from '@/lib/storage/search';

/**
 * Says when any context writes to the tickets of the local copy, or to the index over them, as Dexie tells it to all of
 * them (its documented event `storagemutated`).
 * @returns stops it.
 */
export function onCopyChange(cache: CacheDatabase, index: SearchDatabase, changed: () => void): () => void {
  const tables = [
    [cache, cache.tickets],
    [cache, cache.threads],
    [index, index.texts],
  ] as const;
  const parts = tables.map(([db, { name }]) => `idb://${db.name}/${name}/`);
  const hear = (said: ObservabilitySet) => {
    if ('all' in said || parts.some((part) => part in said)) changed();
  };
  Dexie.on('storagemutated', hear);
  return () => Dexie.on.storagemutated.unsubscribe(hear);
}
