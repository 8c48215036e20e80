import Dexie, { type EntityTable } from 'dexie';
import type { Buckets } from './buckets';

type Items = Record<string, unknown>;

/** What `storage.local` is to hold once it was written anew. */
type SafeCopy = {
  id: 'copy';
  put: Items;
  remove: string[];
  rest: Items;
  /** When all of it had been written; null until then. */
  doneAt: number | null;
};

/** No help desk's: their names have no `_`. */
const BUCKET = 'safe_copy';

/** A copy of `storage.local` for the moment in which it is empty. In a bucket, so that it leaves no trace itself. */
export function createSafeCopy({ buckets, keyRange }: { buckets: () => Buckets; keyRange: typeof IDBKeyRange }) {
  async function using<T>(work: (table: EntityTable<SafeCopy, 'id'>) => Promise<T>): Promise<T> {
    const { indexedDB } = await buckets().open(BUCKET);
    const db = new Dexie('copy', { indexedDB, IDBKeyRange: keyRange, chromeTransactionDurability: 'strict' });
    db.version(1).stores({ copies: 'id' });
    try {
      return await work(db.table('copies') as EntityTable<SafeCopy, 'id'>);
    } finally {
      db.close();
    }
  }

  return {
    /** Null where there is none. A place that cannot be read has none: it must not keep anybody from writing. */
    async read(): Promise<SafeCopy | null> {
      try {
        if (!(await buckets().keys()).includes(BUCKET)) return null;
        return await using(async (table) => (await table.get('copy')) ?? null);
      } catch {
        return null;
      }
    },

    /** @throws what keeps it from being on the disk: then nothing may be cleared. */
    async write(next: Pick<SafeCopy, 'put' | 'remove' | 'rest'>): Promise<void> {
      await buckets().delete(BUCKET);
      await using((table) => table.put({ id: 'copy', ...next, doneAt: null }));
    },

    done: (at: number): Promise<unknown> => using((table) => table.update('copy', { doneAt: at })),

    drop: (): Promise<void> => buckets().delete(BUCKET),
  };
}
