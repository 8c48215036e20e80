import type { DexieOptions } from 'dexie';
import { type Buckets, bucketOf, hostOfBucket } from './buckets';
import { factoryIn } from './factory-in';
import { moveCache, moveWork } from './move';
import type { AllPlaces, Places } from './ports';

type Ports = {
  buckets: () => Buckets;
  /** The browser's default place, where earlier builds kept their databases. */
  old: IDBFactory;
  keyRange: typeof IDBKeyRange;
  exclusive: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  now: () => number;
};

/**
 * A bucket for each help desk. What an earlier build left in the default place is moved there before anybody sees the
 * database; a move that was cut begins again.
 */
export function createPlaces({ buckets, old, keyRange, exclusive, now }: Ports): AllPlaces {
  const options = (indexedDB: IDBFactory): DexieOptions => ({ indexedDB, IDBKeyRange: keyRange });
  const isOld = async (name: string) => (await old.databases()).some((one) => one.name === name);

  async function opened(host: string, kind: 'work' | 'cache'): Promise<IDBFactory> {
    const name = `${kind}:${host}`;
    const [{ indexedDB }, moves] = await Promise.all([buckets().open(bucketOf(host)), isOld(name)]);
    if (!moves) return indexedDB;
    const between = { from: options(old), to: options(indexedDB) };
    await outside(() =>
      exclusive(`move:${name}`, async () => {
        if (!(await isOld(name))) return;
        if (kind === 'work') return moveWork(host, between, now);
        // It can be fetched again: one that cannot be moved stands in nobody's way.
        await moveCache(host, between).catch(() => undefined);
      }),
    );
    return indexedDB;
  }

  const dropOld = (name: string) =>
    new Promise<void>((resolve) => {
      const request = old.deleteDatabase(name);
      // One that somebody still holds goes when they let go of it.
      request.onsuccess = request.onerror = request.onblocked = () => resolve();
    });

  return {
    of: (host: string): Places => ({
      work: options(factoryIn(() => opened(host, 'work'))),
      cache: options(factoryIn(() => opened(host, 'cache'))),
      journal: factoryIn(async () => (await buckets().open(bucketOf(host))).indexedDB),
      moved: () => opened(host, 'work'),
    }),

    async hosts(): Promise<string[]> {
      const names = (await old.databases()).flatMap(({ name = '' }) => /^(?:work|cache):(.+)$/.exec(name)?.[1] ?? []);
      const own = (await buckets().keys()).map(hostOfBucket).filter((host) => host !== null);
      return [...new Set([...own, ...names])];
    },

    dropOldWork: (host: string) => dropOld(`work:${host}`),

    async drop(host: string): Promise<void> {
      await Promise.all([dropOld(`work:${host}`), dropOld(`cache:${host}`)]);
      await buckets().delete(bucketOf(host));
    },
  };
}

/** In a turn of its own: whoever opens a database in a live query must not be told of what the move reads and writes. */
const outside = <T>(work: () => Promise<T>) =>
  new Promise<T>((resolve, reject) => {
    setTimeout(() => work().then(resolve, reject));
  });
