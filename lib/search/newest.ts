import type { CacheDatabase } from '@/lib/storage/cache';
import type { SearchKind } from '@/lib/storage/search';
import { loadEntries } from './entries';
import type { Pause } from './pause';
import { type Entry, packEntries } from './segment';
import { openSnapshot, type Snapshot, snapshotOf } from './snapshot';

/** Texts that are looked through in one question: so many take a moment, and the index soon holds the rest. */
const MOST = 150;

/** Freshdesk's numbers only ever grow: `12:en`, `api:7`. */
const numberOf = (key: string) => Number(/\d+/.exec(key)?.[0] ?? 0);

/** The index together with the newest of those texts of the copy that it does not hold yet. */
export async function withNewest(
  cache: CacheDatabase,
  kind: Exclude<SearchKind, 'tickets'>,
  snapshot: Snapshot,
  pause: Pause,
): Promise<Snapshot> {
  const { segments } = snapshot;
  const held = new Set(segments.flatMap(({ keys, dead }) => keys.filter((_, place) => !dead.has(place))));
  const missing = (await cache[kind].toCollection().primaryKeys()).filter((key) => !held.has(key));
  if (missing.length === 0) return snapshot;
  const newest = missing.sort((a, b) => numberOf(b) - numberOf(a)).slice(0, MOST);
  const entries: Entry[] = [];
  for (const make of await loadEntries(cache, kind, newest)) {
    entries.push(make());
    await pause();
  }
  return openSnapshot([...segments, ...snapshotOf(packEntries(entries)).segments]);
}
