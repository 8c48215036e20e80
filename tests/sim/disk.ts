import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { DeliveryRow } from '@/lib/domain/delivery';
import type { DraftRow, VersionRow } from '@/lib/domain/draft';
import type { Time } from './time.ts';

/** Whoever has the database open: a worker or a page. What is dead opens nothing and commits nothing. */
export type Owner = { dead: boolean; open: Set<IDBTransaction> };

export const createOwner = (): Owner => ({ dead: false, open: new Set() });

/** Ends its owner's open transactions, as a browser does with those of a process that is gone. */
export function endOwner(owner: Owner): void {
  owner.dead = true;
  for (const transaction of owner.open) {
    try {
      transaction.abort();
    } catch {
      // It was committing already: then it is in the database.
    }
  }
  owner.open.clear();
}

type Raw = {
  _databases: Map<string, { rawObjectStores: Map<string, { records: { values(): Iterable<{ value: unknown }> } }> }>;
};

/** The disk of one browser: it outlives workers and pages, and can fail. */
export function createDisk(time: Time) {
  const factory = new IDBFactory();
  /** After `skip` good ones, so many write transactions are aborted; so many openings fail. */
  const faults = { skip: 0, writes: 0, opens: 0 };

  function watch(database: IDBDatabase, owner: Owner): void {
    const begin = database.transaction.bind(database);
    database.transaction = (...args: Parameters<IDBDatabase['transaction']>) => {
      if (owner.dead) throw new DOMException('The process is gone.', 'InvalidStateError');
      const transaction = begin(...args);
      owner.open.add(transaction);
      const over = () => owner.open.delete(transaction);
      transaction.addEventListener('complete', over);
      transaction.addEventListener('abort', over);
      if (args[1] !== 'readwrite') return transaction;
      if (faults.skip > 0) faults.skip -= 1;
      else if (faults.writes > 0) {
        faults.writes -= 1;
        time.afterSteps(2, () => {
          try {
            transaction.abort();
          } catch {
            // Too late to fail.
          }
        });
      }
      return transaction;
    };
  }

  const rows = <T>(name: string, table: string): T[] => {
    const records = (factory as unknown as Raw)._databases.get(name)?.rawObjectStores.get(table)?.records;
    return records ? Array.from(records.values(), (record) => record.value as T) : [];
  };

  return {
    faults,
    /** What Dexie is given instead of the global database. */
    options(owner: Owner) {
      const indexedDB = Object.create(factory) as IDBFactory;
      indexedDB.open = (name: string, version?: number) => {
        if (owner.dead || faults.opens > 0) {
          faults.opens = Math.max(0, faults.opens - 1);
          throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
        }
        const request = factory.open(name, version);
        request.addEventListener('success', () => watch(request.result as unknown as IDBDatabase, owner));
        return request;
      };
      return { indexedDB, IDBKeyRange };
    },
    /** What is committed, read past every connection: only while the world stands still, and only to look at. */
    deliveries: (host: string) => rows<DeliveryRow>(`work:${host}`, 'deliveries'),
    drafts: (host: string) => rows<DraftRow>(`work:${host}`, 'drafts'),
    versions: (host: string) => rows<VersionRow>(`work:${host}`, 'versions'),
  };
}
