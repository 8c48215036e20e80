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
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase(name);
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error);
        }),
      `work:${HOST}`,
    ),

  /** A build with a newer schema opens it once. @returns the version that it left. */
  openWithNewerBuild: () =>
    page.evaluate(
      (name) =>
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
      `work:${HOST}`,
    ),

  /** The first schema, held open by a page that does not let go. In one go, so that no worker makes a new one between. */
  holdOldSchema: () =>
    page.evaluate(
      (name) =>
        new Promise<void>((resolve, reject) => {
          indexedDB.deleteDatabase(name);
          const request = indexedDB.open(name, 10);
          request.onupgradeneeded = () => {
            const db = request.result;
            const drafts = db.createObjectStore('drafts', { keyPath: 'id' });
            for (const index of ['ticketId', 'state']) drafts.createIndex(index, index);
            drafts.createIndex('[disposition+updatedAt]', ['disposition', 'updatedAt']);
            db.createObjectStore('versions', { keyPath: 'id', autoIncrement: true }).createIndex('draftId', 'draftId');
            const deliveries = db.createObjectStore('deliveries', { keyPath: 'id' });
            for (const index of ['ticketId', 'state', 'createdAt']) deliveries.createIndex(index, index);
          };
          request.onsuccess = () => {
            Object.assign(globalThis, { held: request.result });
            resolve();
          };
          request.onerror = () => reject(request.error);
        }),
      `work:${HOST}`,
    ),

  /** The database is replaced, at once, by one under our name that no upgrade of ours can ever take over. */
  makeUnusable: () =>
    page.evaluate(
      (name) =>
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

  version: () =>
    page.evaluate(
      async (name) => (await indexedDB.databases()).find((one) => one.name === name)?.version ?? null,
      `work:${HOST}`,
    ),
});
