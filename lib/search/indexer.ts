import type { CacheDatabase } from '@/lib/storage/cache';
import type { SearchDatabase, SearchKind } from '@/lib/storage/search';
import type { Millis } from '@/lib/time';
import { dropDamaged, noteDamage } from './damage';
import { loadEntries } from './entries';
import { merge } from './merge';
import { createIndexReader, FILLED } from './open-index';
import { createPause } from './pause';
import { type Entry, type Key, type Packed, packing } from './segment';
import { createIndexStore } from './store';

type Ports = {
  cache: CacheDatabase;
  index: SearchDatabase;
  /** A clock that only runs forward. */
  now: () => number;
  /** Milliseconds since 1970. */
  today?: () => Millis;
  letGo: () => Promise<unknown>;
};

/** Texts that are read at once, and that become one segment. */
const SLICE = 25;
const SEGMENT = 1000;
/** So many segments of about one size become one: each text is written again once for each size. */
const SEGMENTS = 8;
const LEAST_TEXTS = 50;
const MOST_DEAD = 0.3;
/** Words of a text that is gone leave its segment after so long, with those of all that went meanwhile. */
const GONE_MS = 12 * 3600_000;
const GONE = 'gone';

const KINDS: Record<string, SearchKind> = {
  tickets: 'tickets',
  threads: 'tickets',
  articles: 'articles',
  canned: 'canned',
};
const ALL: readonly SearchKind[] = ['articles', 'canned', 'tickets'];

/**
 * Takes the local copy into the index: first what was noted as changed, then what was there before there was an index,
 * the newest first. All progress is in the databases, so that any worker goes on where another was killed.
 */
export interface Indexer {
  /** Until nothing is left to do. Who asks while it runs gets the outcome of that run and of a short one after it. */
  catchUp(): Promise<void>;
}

export function createIndexer({ cache, index, now, today = Date.now, letGo }: Ports): Indexer {
  const store = createIndexStore(index);
  const reader = createIndexReader(index);
  const pause = createPause(now, letGo);
  let running: Promise<void> | null = null;
  let again = false;

  async function put(kind: SearchKind, keys: readonly Key[], meta: Record<string, unknown> = {}): Promise<void> {
    const entries: Entry[] = [];
    for (let from = 0; from < keys.length; from += SLICE) {
      for (const make of await loadEntries(cache, kind, keys.slice(from, from + SLICE))) {
        entries.push(make());
        await pause();
      }
    }
    const dead = await store.places(kind, new Set(keys));
    await pause();
    const left = new Set(entries.map(({ key }) => key));
    const gone = await store.places(kind, new Set(keys.filter((key) => !left.has(key))));
    const since =
      gone.size > 0
        ? { [GONE]: { ...Object.fromEntries([...gone.keys()].map((id) => [id, today()])), ...(await goneSince()) } }
        : {};
    await store.write({ kind, packed: await packed(entries), dead, meta: { ...meta, ...since } });
  }

  /** Segments that hold words of texts which are no longer in the copy, and since when. */
  async function goneSince(): Promise<Record<number, Millis>> {
    const { value } = (await index.meta.get(GONE)) ?? {};
    return typeof value === 'object' && value !== null ? (value as Record<number, Millis>) : {};
  }

  async function packed(entries: readonly Entry[]): Promise<Packed> {
    const steps = packing(entries);
    while (true) {
      const { done, value } = steps.next();
      if (done) return value;
      await pause();
    }
  }

  /** @returns whether there was anything. */
  async function takeChanges(): Promise<boolean> {
    const rows = await cache.changes.orderBy('at').limit(SEGMENT).toArray();
    if (rows.length === 0) return false;
    const keys: Record<SearchKind, Set<Key>> = { tickets: new Set(), articles: new Set(), canned: new Set() };
    const done: number[] = [];
    for (const { at, table, keys: changed } of rows) {
      const kind = KINDS[table];
      if (kind && changed === null) await startAnew(kind);
      if (kind) for (const key of changed ?? []) keys[kind].add(key);
      if (at !== undefined) done.push(at);
      if (ALL.some((one) => keys[one].size >= SEGMENT)) break;
    }
    for (const kind of ALL) if (keys[kind].size > 0) await put(kind, [...keys[kind]]);
    await cache.changes.bulkDelete(done);
    return true;
  }

  /** A whole table was emptied: what is in it now is read again. */
  async function startAnew(kind: SearchKind): Promise<void> {
    const ids = await index.texts.where('kind').equals(kind).primaryKeys();
    await store.write({ kind, packed: null, instead: ids, meta: { [`below:${kind}`]: null } });
  }

  /** What was stored before the index was there. @returns whether there was anything. */
  async function fill(): Promise<boolean> {
    for (const kind of ALL) {
      const below = (await index.meta.get(`below:${kind}`))?.value as Key | null | undefined;
      if (below === FILLED) continue;
      const rows = cache[kind].orderBy(':id');
      const all = below == null ? rows : cache[kind].where(':id').below(below);
      const keys = (await all.reverse().limit(SEGMENT).primaryKeys()) as Key[];
      await put(kind, keys, { [`below:${kind}`]: keys.length < SEGMENT ? FILLED : keys.at(-1) });
      return true;
    }
    return false;
  }

  /** @returns whether there was anything to merge. */
  async function tidy(): Promise<boolean> {
    const gone = await goneSince();
    for (const kind of ALL) {
      const { segments, ids } = await reader.snapshot(kind);
      const sizes = segments.map(({ keys, dead }) => ({
        live: keys.length - dead.size,
        dead: dead.size / keys.length,
      }));
      const level = (live: number) =>
        Math.max(0, Math.floor(Math.log(Math.max(1, live) / LEAST_TEXTS) / Math.log(SEGMENTS)));
      const levels = sizes.map(({ live }) => level(live));
      const crowd = levels
        .map((one) => [...levels.keys()].filter((at) => levels[at] === one))
        .find((some) => some.length >= SEGMENTS);
      const late = (id: number | undefined) => id !== undefined && Math.abs(today() - (gone[id] ?? today())) >= GONE_MS;
      const holed = sizes.findIndex(({ dead }, at) => dead > MOST_DEAD || (dead > 0 && late(ids[at])));
      const chosen = crowd ?? (holed >= 0 ? [holed] : null);
      if (!chosen) continue;
      const packed = await merge(
        chosen.flatMap((at) => segments[at] ?? []),
        pause,
      );
      const instead = chosen.flatMap((at) => ids[at] ?? []);
      const kept = Object.fromEntries(Object.entries(gone).filter(([id]) => !instead.includes(Number(id))));
      await store.write({ kind, packed, instead, meta: { [GONE]: kept } });
      return true;
    }
    return false;
  }

  async function run(): Promise<void> {
    await dropDamaged(index);
    await store.clean();
    do {
      again = false;
      while ((await takeChanges()) || (await fill()) || (await tidy())) await pause();
    } while (again);
  }

  return {
    catchUp() {
      again = true;
      running ??= run()
        .catch(async (error: unknown) => {
          await noteDamage(index, error);
          throw error;
        })
        .finally(() => {
          running = null;
        });
      return running;
    },
  };
}
