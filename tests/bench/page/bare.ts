import type { StoredTicket } from '@/lib/domain/ticket';

const NAME = 'bare';

const settled = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** A database with the indexes of the product's tickets, without any library. */
export async function withBareDatabase<T>(
  work: (write: (rows: StoredTicket[]) => Promise<void>) => Promise<T>,
): Promise<T> {
  await settled(indexedDB.deleteDatabase(NAME));
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => {
    const store = opening.result.createObjectStore('tickets', { keyPath: 'id' });
    store.createIndex('activeAt', 'activeAt');
    store.createIndex('[waiting+activeAt]', ['waiting', 'activeAt']);
    store.createIndex('[waiting+updatedAt]', ['waiting', 'updatedAt']);
  };
  const db = await settled(opening);
  const result = await work(
    (rows) =>
      new Promise((resolve, reject) => {
        const transaction = db.transaction('tickets', 'readwrite', { durability: 'relaxed' });
        const store = transaction.objectStore('tickets');
        for (const row of rows) store.put(row);
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      }),
  );
  db.close();
  await settled(indexedDB.deleteDatabase(NAME));
  return result;
}
