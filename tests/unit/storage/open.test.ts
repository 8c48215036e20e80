import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { toFailure } from '@/lib/failures/app-error';
import { openCache } from '@/lib/storage/cache';
import { openSafely } from '@/lib/storage/open';
import { openWork } from '@/lib/storage/work';
import { HOST, world } from './world';

const NAME = `work:${HOST}`;

/** IndexedDB whose first `times` openings fail as Chrome's do. Dexie itself tries again three times without a pause. */
function failing(times: number) {
  const real = new IDBFactory();
  let left = times;
  let opened = 0;
  return {
    count: () => opened,
    breakFor: (next: number) => {
      left = next;
    },
    indexedDB: new Proxy(real, {
      get(target, property) {
        if (property !== 'open') return Reflect.get(target, property).bind(target);
        return (name: string, version?: number) => {
          opened += 1;
          if (left-- > 0)
            throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
          return target.open(name, version);
        };
      },
    }),
  };
}

describe('opening', () => {
  test('S1 the backing store fails for a while: opened at last, after growing pauses', async () => {
    const fake = failing(6);
    const pauses: number[] = [];
    const db = openWork(HOST, { indexedDB: fake.indexedDB, IDBKeyRange });
    const sleep = (ms: number) =>
      (ms === 5000 ? new Promise<void>(() => undefined) : void pauses.push(ms)) ?? Promise.resolve();
    expect(await openSafely(db, sleep)).toEqual({ state: 'open' });
    expect(pauses.length).toBeGreaterThan(0);
    expect(pauses.length).toBeLessThanOrEqual(3);
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
    await db.drafts.count();
  });

  test('S2 it fails for ever: three more attempts, then said; drafts are typed beside the copy and never lost', async () => {
    const browser = world();
    const before = browser.context();
    await before.ready();
    await before.type(1, 'kept');
    before.close();
    const fake = failing(1_000_000);
    const { factory } = browser.profile;
    browser.profile.factory = fake.indexedDB as IDBFactory;
    const context = browser.context();
    expect(await context.ready()).toMatchObject({ state: 'failed', failure: { kind: 'storage-failed' } });
    expect(fake.count()).toBeLessThanOrEqual(16);
    expect((await context.mirror.drafts()).map((row) => row.text)).toEqual(['kept']);
    await expect(context.type(1, 'kept, and typed', 'kept')).rejects.toThrow();
    context.close();
    browser.profile.factory = factory;
    const cured = browser.context();
    await cured.ready();
    expect(await cured.typing.left('1:response')).toMatchObject({ text: 'kept, and typed', seen: 'kept' });
  });

  test.each([
    { name: 'is as it was', empty: false },
    { name: 'was replaced by an empty one', empty: true },
  ])(
    'S4 the browser closes it on a full disk and cannot open it for a while; then it $name: the page goes on',
    async ({ empty }) => {
      const browser = world();
      const fake = failing(0);
      browser.profile.factory = fake.indexedDB as IDBFactory;
      const page = browser.context();
      await page.ready();
      await page.type(1, 'before');
      fake.breakFor(1_000_000);
      // What Dexie does when the browser takes the connection away.
      page.work.close({ disableAutoOpen: false });
      await expect(page.type(1, 'before and after', 'before')).rejects.toThrow();
      expect(await page.typing.left('1:response')).toMatchObject({ text: 'before and after' });
      await page.reopen();
      await expect(page.type(1, 'before and after', 'before')).rejects.toThrow();
      if (empty)
        await new Promise((resolve) => fake.indexedDB.deleteDatabase(NAME).addEventListener('success', resolve));
      fake.breakFor(0);
      await page.reopen();
      expect(await page.text(1)).toBe('before');
      await page.type(1, 'before and after', 'before');
      expect(await page.text(1)).toBe('before and after');
      const later = browser.context();
      await later.ready();
      expect(await later.text(1)).toBe('before and after');
    },
  );

  test('one that was closed for good stays closed', async () => {
    const page = world().context();
    await page.ready();
    page.close();
    await page.reopen();
    expect(page.work.isOpen()).toBe(false);
  });

  test('S8 another tab holds the older schema and does not let go: said within 5 s, nothing lost', async () => {
    const options = { indexedDB: new IDBFactory(), IDBKeyRange };
    const old = await new Promise<IDBDatabase>((resolve) => {
      const request = options.indexedDB.open(NAME, 10);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('drafts', { keyPath: 'id' });
        request.result.createObjectStore('versions', { keyPath: 'id', autoIncrement: true });
        request.result.createObjectStore('deliveries', { keyPath: 'id' });
      };
      request.onsuccess = () => resolve(request.result);
    });
    const db = openWork(HOST, options);
    const patient = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms / 20));
    expect(await openSafely(db, patient)).toMatchObject({ state: 'blocked', failure: { kind: 'storage-blocked' } });
    old.close();
    expect(await openSafely(openWork(HOST, options), patient)).toEqual({ state: 'open' });
  });

  test('S8 a tab of ours with the older schema closes by itself', async () => {
    const options = { indexedDB: new IDBFactory(), IDBKeyRange };
    const old = new Dexie(NAME, options);
    old.version(1).stores({ drafts: 'id', versions: '++id', deliveries: 'id' });
    await old.open();
    const db = openWork(HOST, options);
    expect(await openSafely(db, (ms) => new Promise((resolve) => setTimeout(resolve, ms)))).toEqual({ state: 'open' });
  });
});

test('W18 a newer schema met by this build: read, not written, not wiped; typing waits beside the copy', async () => {
  const browser = world();
  const before = browser.context();
  await before.ready();
  await before.type(1, 'of today');
  before.close();
  const newer = new Dexie(NAME, { indexedDB: browser.profile.factory, IDBKeyRange });
  // Tables are added, never dropped: Dexie would put a missing one back, even into a newer schema.
  const present = before.work.tables.map(({ name, schema }) => [
    name,
    [schema.primKey, ...schema.indexes].map((index) => index.src).join(),
  ]);
  newer.version(99).stores({ ...Object.fromEntries(present), later: 'id' });
  await newer.open();
  await newer.table('later').add({ id: 1 });
  newer.close();

  const context = browser.context();
  expect(await context.ready()).toMatchObject({ state: 'newer', failure: { kind: 'storage-newer' } });
  expect(await context.text(1)).toBe('of today');
  const refused = await context.type(1, 'by the old build', 'of today').catch(toFailure);
  expect(refused).toMatchObject({ kind: 'storage-newer' });
  await expect(context.work.deliveries.clear()).rejects.toThrow();
  expect(await context.typing.left('1:response')).toMatchObject({ text: 'by the old build' });
  context.close();

  const again = await new Dexie(NAME, { indexedDB: browser.profile.factory, IDBKeyRange }).open();
  expect(again.verno).toBe(99);
  expect(await again.table('later').count()).toBe(1);
  expect((await again.table('drafts').toArray()).map((row) => row.text)).toEqual(['of today']);
});

test('S6 what people made is written strictly, what can be fetched again is not', async () => {
  const options = { indexedDB: new IDBFactory(), IDBKeyRange };
  const asked: unknown[] = [];
  for (const db of [openWork(HOST, options), openCache(HOST, options)]) {
    db.use({
      stack: 'dbcore',
      name: 'watch',
      level: -10,
      create: (core) => ({
        transaction: (stores, mode, how) => {
          if (mode === 'readwrite') asked.push(how?.durability ?? 'default');
          return core.transaction(stores, mode, how);
        },
      }),
    });
    await db.meta.put({ key: 'k', value: 1 });
  }
  expect(asked).toEqual(['strict', 'default']);
});

test('S11 the browser may not evict what is stored', () => {
  const config = readFileSync(join(import.meta.dirname, '../../../wxt.config.ts'), 'utf8');
  expect(config).toMatch(/permissions: \[[^\]]*'unlimitedStorage'/);
});
