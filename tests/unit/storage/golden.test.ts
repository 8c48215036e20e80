import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { openCache } from '@/lib/storage/cache';
import { REVISION_KEY } from '@/lib/storage/revision';
import { openWork } from '@/lib/storage/work';

// One file for each published schema, as that version stored it. They are added and never edited.
const FOLDER = join(import.meta.dirname, '../../fixtures/storage');
type Row = Record<string, unknown>;
type Golden = { kind: 'work' | 'cache'; version: number; stores: Record<string, string>; rows: Record<string, Row[]> };
const golden = readdirSync(FOLDER).map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Golden);

const OPEN = { work: openWork, cache: openCache };
const fresh = () => ({ indexedDB: new IDBFactory(), IDBKeyRange });
type Options = ReturnType<typeof fresh>;

/** The database as the version of the file left it. */
async function lay({ kind, version, stores, rows }: Golden, options: Options): Promise<void> {
  const db = new Dexie(`${kind}:acme.freshdesk.com`, options);
  db.version(version).stores(stores);
  for (const [name, all] of Object.entries(rows)) await db.table(name).bulkAdd(all);
  db.close();
}

const without = (keys: string[]) => (row: Row) =>
  Object.fromEntries(Object.entries(row).filter(([key]) => !keys.includes(key)));

describe('S9 upgrades', () => {
  test.each(['work', 'cache'] as const)('the present schema of %s has its golden file', (kind) => {
    const versions = golden.filter((file) => file.kind === kind).map((file) => file.version);
    const { verno } = OPEN[kind]('acme.freshdesk.com', fresh());
    expect(versions.sort((a, b) => a - b)).toEqual(Array.from({ length: verno }, (_, index) => index + 1));
  });

  test.each(golden)('from $kind $version: every row is there, as it was', async (file) => {
    const options = fresh();
    await lay(file, options);
    const db = await OPEN[file.kind]('acme.freshdesk.com', options).open();
    for (const [name, rows] of Object.entries(file.rows)) {
      const key = (row: Row) => String(row['id'] ?? row['ticketId'] ?? row['key'] ?? row['day']);
      const now = new Map(((await db.table(name).toArray()) as Row[]).map((row) => [key(row), row]));
      expect(now.size).toBe(rows.length);
      // A version may add to a row; what was there stays as it was. The mark counts on.
      for (const row of rows) if (name !== 'meta') expect(now.get(key(row))).toMatchObject(without(['rev'])(row));
    }
    if (file.kind === 'work') {
      const mark = (await db.table('meta').get(REVISION_KEY)).value;
      const revs = (await db.table('drafts').toArray()).map((row) => row.rev);
      expect(Math.max(...revs)).toBeLessThanOrEqual(mark.count);
      expect(await db.table('drafts').where('rev').aboveOrEqual(0).count()).toBe(file.rows['drafts']?.length);
    }
  });

  test.each(golden)('W6 killed in the middle of the upgrade from $kind $version: nothing has changed', async (file) => {
    const options = fresh();
    await lay(file, options);
    const name = `${file.kind}:acme.freshdesk.com`;
    await new Promise<void>((resolve) => {
      const request = options.indexedDB.open(name, 990);
      request.onupgradeneeded = () => {
        for (const store of request.result.objectStoreNames) request.transaction?.objectStore(store).clear();
        request.result.createObjectStore('half');
        request.transaction?.abort();
      };
      request.onerror = () => resolve();
    });
    const db = await OPEN[file.kind]('acme.freshdesk.com', options).open();
    for (const [table, rows] of Object.entries(file.rows)) {
      expect(await db.table(table).count()).toBe(rows.length);
    }
  });
});

test('from cache 2: what earlier builds kept of tickets that were deleted in Freshdesk goes', async () => {
  const options = fresh();
  const file = golden.find(({ kind, version }) => kind === 'cache' && version === 2);
  if (!file) throw new Error('no file');
  const [ticket = {}] = file.rows['tickets'] ?? [];
  const deleted = { ...ticket, id: 4700, deleted: true, subject: 'canary', requesterEmail: 'canary@example.com' };
  const conversations = [{ id: 1, text: 'canary' }];
  const rows = {
    ...file.rows,
    tickets: [ticket, deleted],
    threads: [4700, 4711].map((ticketId) => ({ ticketId, fetchedAt: 1, conversations })),
  };
  await lay({ ...file, rows }, options);
  const db = openCache('acme.freshdesk.com', options);
  expect(JSON.stringify(await db.tickets.toArray())).not.toContain('canary');
  expect(await db.tickets.get(4700)).toMatchObject({ deleted: true, waiting: 0 });
  expect(await db.tickets.get(Number(ticket['id']))).toMatchObject(ticket);
  expect((await db.threads.toArray()).map((row) => row.ticketId)).toEqual([4711]);
});
