import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, longTest, test } from './fixtures.ts';
import { HOST } from './harness/extension.ts';
import { popupPage } from './pages/popup.ts';
import { workspace } from './pages/workspace.ts';

type Golden = { stores: Record<string, string>; version: number; rows: Record<string, object[]> };
const golden = async (name: string): Promise<Golden> =>
  JSON.parse(await readFile(new URL(`../fixtures/storage/${name}.json`, import.meta.url), 'utf8'));

/** Databases as an earlier build kept them, in the browser's default place, with so many copies of a draft and a ticket. */
async function earlierBuild(page: Page, drafts: number, tickets: number): Promise<void> {
  const [work, cache] = [await golden('work-3'), await golden('cache-2')];
  await page.evaluate(
    async ({ host, work, cache, drafts, tickets }) => {
      for (const name of await navigator.storageBuckets.keys()) await navigator.storageBuckets.delete(name);
      const local = Object.keys(await chrome.storage.local.get(null));
      await chrome.storage.local.remove(local.filter((key) => key.startsWith('mirror:')));
      const lay = (name: string, { stores, version, rows }: Golden) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open(name, version * 10);
          request.onerror = () => reject(request.error);
          request.onupgradeneeded = () => {
            for (const [table, source] of Object.entries(stores)) {
              const [key = '', ...indexes] = source.split(/,\s*/);
              const path = key.replace('++', '');
              const keyPath = path.startsWith('[') ? path.slice(1, -1).split('+') : path;
              const store = request.result.createObjectStore(table, { keyPath, autoIncrement: key.startsWith('++') });
              for (const index of indexes) {
                store.createIndex(index, index.startsWith('[') ? index.slice(1, -1).split('+') : index);
              }
              for (const row of rows[table] ?? []) store.put(row);
            }
          };
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
        });
      const [draft = {}] = work.rows['drafts'] ?? [];
      const [ticket = {}] = cache.rows['tickets'] ?? [];
      const many = (count: number, row: (id: number) => object) =>
        Array.from({ length: count }, (_, at) => row(at + 1));
      work.rows['drafts'] = many(drafts, (id) => ({
        ...draft,
        id: `${id}:response`,
        ticketId: id,
        text: `Draft ${id}`,
        disposition: 'pending',
        state: 'ready',
      }));
      cache.rows['tickets'] = many(tickets, (id) => ({ ...ticket, id: 10_000 + id, descriptionText: 'x'.repeat(500) }));
      cache.rows['meta'] = [
        { key: 'cursor:all', value: { through: '2026-11-24T08:31:00Z', pass: null, complete: true } },
      ];
      await lay(`work:${host}`, work);
      await lay(`cache:${host}`, cache);
      localStorage.setItem(
        `unsaved:${host}:4711:response`,
        JSON.stringify({ text: 'Typed as the page closed', seen: '' }),
      );
    },
    { host: HOST, work, cache, drafts, tickets },
  );
}

/** What is in the default place, and how many drafts and tickets are in the bucket. */
const look = (page: Page) =>
  page.evaluate(async (host) => {
    const { indexedDB: there } = await navigator.storageBuckets.open('acme');
    const names = (await there.databases()).map(({ name }) => name);
    const count = (name: string, table: string) =>
      new Promise<number>((resolve, reject) => {
        if (!names.includes(name)) return resolve(0);
        const request = there.open(name);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const { result } = request;
          if (!result.objectStoreNames.contains(table)) return resolve(0);
          const counting = result.transaction(table).objectStore(table).count();
          counting.onsuccess = () => {
            result.close();
            resolve(counting.result);
          };
        };
      });
    return {
      old: (await indexedDB.databases()).map(({ name }) => name).sort(),
      drafts: await count(`work:${host}`, 'drafts'),
      tickets: await count(`cache:${host}`, 'tickets'),
    };
  }, HOST);

test('what an earlier build kept is there after the update, also what a closing page had just typed', async ({
  ready,
}) => {
  const page = await ready.openPage('playbooks.json');
  await ready.killWorker();
  await earlierBuild(page, 40, 300);
  const popup = popupPage(await ready.openPopup());
  await expect(popup.draftLinks).toHaveCount(40);
  await expect.poll(async () => (await look(page)).old).toEqual([]);
  expect(await look(page)).toMatchObject({ drafts: 40 });
  // A check may have brought more by now.
  expect((await look(page)).tickets).toBeGreaterThanOrEqual(300);
  const work = workspace(await ready.openWorkspace(4711));
  await expect(work.draft).toHaveValue('Typed as the page closed');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await expect(work.lost).toBeHidden();
});

longTest(
  'the worker is killed again and again while it moves the databases: nothing is lost, and it ends',
  async ({ ready }) => {
    test.setTimeout(120_000);
    const page = await ready.openPage('playbooks.json');
    await ready.killWorker();
    await earlierBuild(page, 1500, 4000);
    const cut = new Set<string>();
    for (let wait = 40; wait < 4000; wait = Math.ceil(wait * 1.3)) {
      await page.evaluate(() => void chrome.runtime.sendMessage({ type: 'wake' }).catch(() => undefined));
      await page.waitForTimeout(wait);
      await ready.killWorker();
      const { old, drafts } = await look(page);
      cut.add(old.join());
      // All drafts have moved, or none.
      expect(old.includes(`work:${HOST}`) ? [0, 1500] : [1500]).toContain(drafts);
      if (old.length === 0) break;
    }
    expect(cut.size).toBeGreaterThan(1);
    const popup = popupPage(await ready.openPopup());
    await expect(popup.draftLinks).toHaveCount(50);
    await expect.poll(() => look(page), { timeout: 20_000 }).toEqual({ old: [], drafts: 1500, tickets: 4000 });
  },
);
