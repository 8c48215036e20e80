import { IDBFactory } from 'fake-indexeddb';
import type { Buckets } from '@/lib/storage/buckets';
import type { Owner } from './owner.ts';

/** Ends with its owner: what is open is aborted, and nothing opens any more. */
function guarded(factory: IDBFactory, owner: Owner): globalThis.IDBFactory {
  const own = Object.create(factory) as globalThis.IDBFactory;
  own.open = (name: string, version?: number) => {
    if (owner.dead) throw new DOMException('The process is gone.', 'UnknownError');
    const request = factory.open(name, version) as unknown as IDBOpenDBRequest;
    request.addEventListener('success', () => watch(request.result, owner));
    return request;
  };
  return own;
}

function watch(database: IDBDatabase, owner: Owner): void {
  const begin = database.transaction.bind(database);
  database.transaction = (...args: Parameters<IDBDatabase['transaction']>) => {
    if (owner.dead) throw new DOMException('The process is gone.', 'InvalidStateError');
    const transaction = begin(...args);
    owner.open.add(transaction);
    const over = () => owner.open.delete(transaction);
    transaction.addEventListener('complete', over);
    transaction.addEventListener('abort', over);
    return transaction;
  };
}

/** The databases of one browser: its default place and its buckets. They outlive workers and pages. */
export function createDatabases() {
  const standard = new IDBFactory();
  const buckets = new Map<string, IDBFactory>();
  return {
    of: (owner: Owner): { indexedDB: globalThis.IDBFactory; storageBuckets: Buckets } => ({
      indexedDB: guarded(standard, owner),
      storageBuckets: {
        async open(name) {
          const factory = buckets.get(name) ?? new IDBFactory();
          buckets.set(name, factory);
          return { indexedDB: guarded(factory, owner) };
        },
        delete: async (name) => void buckets.delete(name),
        keys: async () => [...buckets.keys()],
      },
    }),
  };
}
