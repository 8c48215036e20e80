import type { Page } from '@playwright/test';
import { HOST } from '../harness/extension.ts';

/** What a page of the extension can do to its own storage, as a damaged disk or another build would. */
export const storageOf = (page: Page) => ({
  page,

  /** Whether the second copy has a text. */
  copyHolds: (text: string) =>
    page.evaluate(async (wanted) => JSON.stringify(await chrome.storage.local.get(null)).includes(wanted), text),

  /** The database disappears; whoever has it open lets go of it. */
  lose: () =>
    page.evaluate(
      (name) =>
        navigator.storageBuckets.open('acme').then(
          ({ indexedDB }) =>
            new Promise<void>((resolve, reject) => {
              const request = indexedDB.deleteDatabase(name);
              request.onsuccess = () => resolve();
              request.onerror = () => reject(request.error);
            }),
        ),
      `work:${HOST}`,
    ),

  /** A build with a newer schema opens it once. @returns the version that it left. */
  openWithNewerBuild: () =>
    page.evaluate(
      (name) =>
        navigator.storageBuckets.open('acme').then(
          ({ indexedDB }) =>
            new Promise<number>((resolve, reject) => {
              const request = indexedDB.open(name, 9990);
              request.onupgradeneeded = () => request.result.createObjectStore('later');
              request.onsuccess = () => {
                const { version } = request.result;
                request.result.close();
                resolve(version);
              };
              request.onerror = () => reject(request.error);
            }),
        ),
      `work:${HOST}`,
    ),

  /**
   * The first schema, with so many copies of a draft. In one go, so that no worker makes a new database between.
   * @param held open by this page, which does not let go.
   */
  makeOldSchema: ({ held, draft = {}, drafts: count = 0 }: { held: boolean; draft?: object; drafts?: number }) =>
    page.evaluate(
      ({ name, held, draft, count }) =>
        navigator.storageBuckets.open('acme').then(
          ({ indexedDB }) =>
            new Promise<void>((resolve, reject) => {
              indexedDB.deleteDatabase(name);
              const request = indexedDB.open(name, 10);
              request.onupgradeneeded = () => {
                const db = request.result;
                const drafts = db.createObjectStore('drafts', { keyPath: 'id' });
                for (const index of ['ticketId', 'state']) drafts.createIndex(index, index);
                drafts.createIndex('[disposition+updatedAt]', ['disposition', 'updatedAt']);
                db.createObjectStore('versions', { keyPath: 'id', autoIncrement: true }).createIndex(
                  'draftId',
                  'draftId',
                );
                const deliveries = db.createObjectStore('deliveries', { keyPath: 'id' });
                for (const index of ['ticketId', 'state', 'createdAt']) deliveries.createIndex(index, index);
                for (let id = 1; id <= count; id += 1) {
                  drafts.add({ ...draft, id: `${id}:response`, ticketId: id, disposition: 'pending', state: 'ready' });
                }
              };
              request.onerror = () => reject(request.error);
              request.onsuccess = () => {
                if (held) Object.assign(globalThis, { held: request.result });
                else request.result.close();
                resolve();
              };
            }),
        ),
      { name: `work:${HOST}`, held, draft, count },
    ),

  /** The database is replaced, at once, by one under our name that no upgrade of ours can ever take over. */
  makeUnusable: () =>
    page.evaluate(
      (name) =>
        navigator.storageBuckets.open('acme').then(
          ({ indexedDB }) =>
            new Promise<void>((resolve, reject) => {
              indexedDB.deleteDatabase(name);
              const request = indexedDB.open(name, 10);
              request.onupgradeneeded = () => request.result.createObjectStore('drafts', { keyPath: 'other' });
              request.onsuccess = () => {
                request.result.close();
                resolve();
              };
              request.onerror = () => reject(request.error);
            }),
        ),
      `work:${HOST}`,
    ),

  /** The disk is full for this page. With `unlimitedStorage`, Chrome's own quota override has no effect. */
  fill: () =>
    page.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      Object.assign(globalThis, { room: put });
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('No room left.', 'QuotaExceededError');
      };
    }),
  makeRoom: () =>
    page.evaluate(() => {
      IDBObjectStore.prototype.put = (globalThis as unknown as { room: IDBObjectStore['put'] }).room;
    }),

  /** What a table holds, and the version of its database: read past everything of ours. */
  table: <Row>(database: 'work' | 'cache', table: string): Promise<{ version: number; rows: Row[] }> =>
    page.evaluate(
      ({ name, table }) =>
        navigator.storageBuckets.open('acme').then(
          ({ indexedDB }) =>
            new Promise<{ version: number; rows: Row[] }>((resolve, reject) => {
              const opening = indexedDB.open(name);
              opening.onerror = () => reject(opening.error);
              opening.onsuccess = () => {
                const { version } = opening.result;
                const reading = opening.result.transaction(table).objectStore(table).getAll();
                reading.onerror = () => reject(reading.error);
                reading.onsuccess = () => {
                  opening.result.close();
                  resolve({ version, rows: reading.result });
                };
              };
            }),
        ),
      { name: `${database}:${HOST}`, table },
    ),

  /** As if minutes had passed since a moment that the local copy keeps: the row of that key, or one part of it. */
  moveBack: (key: string, part: string | null, minutes: number): Promise<void> =>
    page.evaluate(
      ({ key, part, minutes, name }) =>
        navigator.storageBuckets.open('acme').then(
          ({ indexedDB }) =>
            new Promise<void>((resolve, reject) => {
              const opening = indexedDB.open(name);
              opening.onerror = () => reject(opening.error);
              opening.onsuccess = () => {
                const change = opening.result.transaction('meta', 'readwrite');
                const meta = change.objectStore('meta');
                const reading = meta.get(key);
                reading.onsuccess = () => {
                  const { value } = reading.result;
                  const at = Date.now() - minutes * 60_000;
                  meta.put({ key, value: part === null ? at : { ...value, [part]: at } });
                };
                change.onerror = () => reject(change.error);
                change.oncomplete = () => {
                  opening.result.close();
                  resolve();
                };
              };
            }),
        ),
      { key, part, minutes, name: `cache:${HOST}` },
    ),

  version: () =>
    page.evaluate(
      async (name) =>
        (await (await navigator.storageBuckets.open('acme')).indexedDB.databases()).find((one) => one.name === name)
          ?.version ?? null,
      `work:${HOST}`,
    ),
});
