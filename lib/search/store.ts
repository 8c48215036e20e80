import type { SearchDatabase, SearchKind } from '@/lib/storage/search';
import type { Key, Packed } from './segment';

/** Rows written in one transaction: more of them would hold up this thread. */
const BLOCKS_AT_ONCE = 40;

/** What takes the place of what, in one step. */
type Change = {
  kind: SearchKind;
  packed: Packed | null;
  /** Texts that are in no other segment any more, by segment. */
  dead?: ReadonlyMap<number, readonly number[]>;
  /** Segments that the new one holds all of. */
  instead?: readonly number[];
  /** Stored with it. */
  meta?: Record<string, unknown>;
};

/** Writes the index. One worker at a time. */
export interface IndexStore {
  /** Takes away what a worker left that was killed in the middle of writing. */
  clean(): Promise<void>;
  write(change: Change): Promise<void>;
  /** Where texts stand now, by segment. */
  places(kind: SearchKind, keys: ReadonlySet<Key>): Promise<Map<number, number[]>>;
}

export function createIndexStore(db: SearchDatabase): IndexStore {
  const blocksOf = (id: number) => db.blocks.where('[segment+number]').between([id, 0], [id, Number.MAX_SAFE_INTEGER]);

  return {
    async clean() {
      const [known, with_] = await Promise.all([
        db.texts.toCollection().primaryKeys(),
        db.terms.toCollection().primaryKeys(),
      ]);
      const pending = (await db.meta.get('writing'))?.value;
      const cut = [...with_, ...(typeof pending === 'number' ? [pending] : [])].filter((id) => !known.includes(id));
      for (const id of new Set(cut)) {
        await blocksOf(id).delete();
        await db.terms.delete(id);
      }
      await db.meta.delete('writing');
    },

    async write({ kind, packed, dead = new Map(), instead = [], meta = {} }) {
      const last = await db.terms.orderBy('id').last();
      const id = (last?.id ?? 0) + 1;
      const rows = (packed?.blocks ?? []).map((bytes, number) => ({ segment: id, number, bytes }));
      if (rows.length > BLOCKS_AT_ONCE) {
        await db.meta.put({ key: 'writing', value: id });
        while (rows.length > BLOCKS_AT_ONCE) await db.blocks.bulkPut(rows.splice(0, BLOCKS_AT_ONCE));
      }
      await db.transaction('rw', [db.texts, db.terms, db.dead, db.blocks, db.meta], async () => {
        for (const [segment, places] of dead) {
          const before = (await db.dead.get(segment))?.places ?? [];
          await db.dead.put({ id: segment, places: [...new Set([...before, ...places])] });
        }
        if (packed && packed.segment.keys.length > 0) {
          const { keys, activeAt, lengths, terms, counts, blockStarts } = packed.segment;
          await db.blocks.bulkPut(rows);
          await db.terms.put({ id, terms, counts, blockStarts });
          await db.texts.put({ id, kind, keys, activeAt, lengths });
        }
        for (const old of instead) await blocksOf(old).delete();
        for (const table of [db.texts, db.terms, db.dead]) await table.bulkDelete([...instead]);
        await db.meta.bulkPut(Object.entries(meta).map(([key, value]) => ({ key, value })));
        await db.meta.delete('writing');
      });
    },

    async places(kind, keys) {
      const [rows, dead] = await Promise.all([db.texts.where('kind').equals(kind).toArray(), db.dead.toArray()]);
      const gone = new Map(dead.map(({ id, places }) => [id, new Set(places)]));
      const found = new Map<number, number[]>();
      for (const { id, keys: held } of rows) {
        const places = held.flatMap((key, place) => (keys.has(key) && !gone.get(id)?.has(place) ? [place] : []));
        if (places.length > 0) found.set(id, places);
      }
      return found;
    },
  };
}
