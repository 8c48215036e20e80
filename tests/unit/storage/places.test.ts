import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { toFailure } from '@/lib/failures/app-error';
import { openCache } from '@/lib/storage/cache';
import { createPlaces } from '@/lib/storage/places';
import { openWork, openWorkRaw } from '@/lib/storage/work';
import { draftRow } from '../workspace/helpers';
import { memoryBuckets, memoryLocks } from './browser';
import { delivery } from './world';

const HOST = 'acme.freshdesk.com';
const FOLDER = join(import.meta.dirname, '../../fixtures/storage');
type Row = Record<string, unknown>;
type Golden = { kind: 'work' | 'cache'; version: number; stores: Record<string, string>; rows: Record<string, Row[]> };
const golden = readdirSync(FOLDER)
  .map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Golden)
  // Later forms of the copy never lay in the default place.
  .filter(({ kind, version }) => kind !== 'cache' || version <= 3);

/** A browser in which an earlier build kept its databases in the default place. */
function browser() {
  const old = new IDBFactory();
  const { buckets, all } = memoryBuckets();
  const locks = memoryLocks();
  const places = () =>
    createPlaces({
      buckets: () => buckets,
      old,
      keyRange: IDBKeyRange,
      exclusive: (name, work) => locks.request(name, work) as ReturnType<typeof work>,
      now: () => 1000,
    });
  return { old, all, places, options: { indexedDB: old, IDBKeyRange } };
}

async function lay({ kind, version, stores, rows }: Golden, indexedDB: IDBFactory): Promise<void> {
  const db = new Dexie(`${kind}:${HOST}`, { indexedDB, IDBKeyRange });
  db.version(version).stores(stores);
  for (const [name, all] of Object.entries(rows)) await db.table(name).bulkAdd(all);
  db.close();
}

const open = { work: openWork, cache: openCache };
const names = async (factory: IDBFactory | undefined) => (await factory?.databases())?.map(({ name }) => name);

describe('what an earlier build left in the default place', () => {
  test.each(golden)('$kind $version: every row moves to the bucket, and nothing stays behind', async (file) => {
    const { old, all, places } = browser();
    await lay(file, old);
    const db = open[file.kind](HOST, places().of(HOST)[file.kind]);
    for (const [name, rows] of Object.entries(file.rows)) {
      const key = (row: Row) => String(row['id'] ?? row['ticketId'] ?? row['key'] ?? row['day']);
      const there = ((await db.table(name).toArray()) as Row[]).map(key);
      expect(there).toEqual(expect.arrayContaining(rows.map(key)));
    }
    expect(await names(old)).toEqual([]);
    expect(await names(all.get('acme'))).toEqual([`${file.kind}:${HOST}`]);
  });

  test('the mark moves along: the second copy goes on from it', async () => {
    const { places, options, all } = browser();
    const before = openWork(HOST, options);
    await before.drafts.add(draftRow(1, { text: 'Dear Ana' }));
    const mark = await before.meta.get('mark');
    const { rev } = (await before.drafts.get('1:response')) ?? {};
    before.close();
    const after = openWork(HOST, places().of(HOST).work);
    expect(await after.meta.get('mark')).toEqual(mark);
    expect(await after.drafts.get('1:response')).toMatchObject({ text: 'Dear Ana', rev });
    expect([...all.keys()]).toEqual(['acme']);
  });

  test('who opens it at the same time waits for the one move', async () => {
    const { places, options } = browser();
    const before = openWork(HOST, options);
    await before.drafts.bulkAdd([1, 2, 3].map((id) => draftRow(id, { text: `${id}` })));
    before.close();
    const both = [places(), places()].map((each) => openWork(HOST, each.of(HOST).work));
    expect(await Promise.all(both.map((db) => db.drafts.count()))).toEqual([3, 3]);
  });

  test('cut after the copying and before the deletion: the rows of the bucket are the newer ones', async () => {
    const { places, options, old } = browser();
    const before = openWork(HOST, options);
    await before.drafts.add(draftRow(1, { text: 'as it was' }));
    const rows = await Promise.all(before.tables.map((table) => table.toArray()));
    before.close();
    const after = openWork(HOST, places().of(HOST).work);
    await after.drafts.update('1:response', { text: 'typed since' });
    after.close();
    // The deletion had not happened.
    const again = openWorkRaw(HOST, options);
    for (const [at, { name }] of before.tables.entries()) await again.table(name).bulkAdd(rows[at] ?? []);
    again.close();
    const later = openWork(HOST, places().of(HOST).work);
    expect((await later.drafts.toArray()).map(({ text }) => text)).toEqual(['typed since']);
    expect(await later.versions.count()).toBe(0);
    expect(await names(old)).toEqual([]);
  });

  test('an earlier build was here once more: both drafts are kept, and what it sent is looked for', async () => {
    const { places, options } = browser();
    const bucket = openWork(HOST, places().of(HOST).work);
    await bucket.drafts.bulkAdd([draftRow(1, { text: 'of the bucket' }), draftRow(2, { text: 'only there' })]);
    bucket.close();
    const old = openWork(HOST, options);
    await old.drafts.bulkAdd([draftRow(1, { text: 'of the earlier build' }), draftRow(3, { text: 'only here' })]);
    await old.deliveries.add(delivery({ id: 'sent', state: 'in_flight' }));
    old.close();
    const after = openWork(HOST, places().of(HOST).work);
    expect((await after.drafts.toArray()).map(({ text }) => text)).toEqual([
      'of the bucket',
      'only there',
      'only here',
    ]);
    expect((await after.versions.toArray()).map(({ text }) => text)).toEqual(['of the earlier build']);
    expect(await after.deliveries.get('sent')).toMatchObject({ state: 'unknown' });
  });

  test('a copy of tickets whose move was cut begins again; its cursors come last', async () => {
    const { places, options, all, old } = browser();
    const before = openCache(HOST, options);
    await before.meta.put({ key: 'cursor:all', value: 1 });
    await before.tickets.bulkAdd([1, 2].map((id) => ({ id, updatedAt: 'x', activeAt: 'x', waiting: 0 }) as never));
    before.close();
    const half = new IDBFactory();
    all.set('acme', half);
    const cut = openCache(HOST, { indexedDB: half, IDBKeyRange });
    await cut.tickets.add({ id: 1, updatedAt: 'x', activeAt: 'x', waiting: 0 } as never);
    cut.close();
    const after = openCache(HOST, places().of(HOST).cache);
    expect(await after.tickets.count()).toBe(2);
    expect(await after.meta.get('cursor:all')).toMatchObject({ value: 1 });
    expect(await names(old)).toEqual([]);
  });

  test('one that cannot be opened is said and stays; the drafts can be made anew without it', async () => {
    const { places, old } = browser();
    const bad = old.open(`work:${HOST}`, 10);
    await new Promise<void>((resolve) => {
      bad.onupgradeneeded = () => bad.result.createObjectStore('drafts', { keyPath: 'other' });
      bad.onsuccess = () => {
        bad.result.close();
        resolve();
      };
    });
    await expect(openWork(HOST, places().of(HOST).work).open()).rejects.toThrow();
    expect(await names(old)).toEqual([`work:${HOST}`]);
    await places().dropOldWork(HOST);
    expect(await openWork(HOST, places().of(HOST).work).drafts.count()).toBe(0);
  });

  test('of a newer build it is left alone', async () => {
    const { places, options, old } = browser();
    const newer = new Dexie(`work:${HOST}`, options);
    newer.version(99).stores({ drafts: 'id' });
    await newer.open();
    newer.close();
    const failure = await openWork(HOST, places().of(HOST).work).open().catch(toFailure);
    expect(failure).toMatchObject({ kind: 'storage-newer' });
    expect(await names(old)).toEqual([`work:${HOST}`]);
  });
});

test('every help desk of which something is here is known, and goes as a whole', async () => {
  const { places, options, all, old } = browser();
  await openWork('globex.freshdesk.com', options).drafts.count();
  await openWork(HOST, places().of(HOST).work).drafts.count();
  expect((await places().hosts()).sort()).toEqual([HOST, 'globex.freshdesk.com']);
  for (const host of await places().hosts()) await places().drop(host);
  expect(await places().hosts()).toEqual([]);
  expect([...all.keys(), ...((await names(old)) ?? [])]).toEqual([]);
});
