import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { firstWanted } from '@/lib/storage/first-wanted';

const even = (row: number) => row % 2 === 0;
const cases: [name: string, wanted: (row: number) => boolean, limit: number, found: number[]][] = [
  ['all of a page', () => true, 3, [10, 9, 8]],
  ['pages until there are enough', even, 3, [10, 8, 6]],
  ['fewer than asked for', (row) => row < 3, 4, [2, 1]],
  ['the last row of all', (row) => row === 1, 5, [1]],
  ['none', () => false, 2, []],
  ['more than there are', () => true, 20, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]],
];

test.each(cases)('%s, newest first', async (_name, wanted, limit, found) => {
  const db = new Dexie('rows', { indexedDB: new IDBFactory(), IDBKeyRange });
  db.version(1).stores({ rows: 'id' });
  const table = db.table<{ id: number }, number>('rows');
  await table.bulkAdd(Array.from({ length: 10 }, (_, index) => ({ id: index + 1 })));
  const rows = await firstWanted(
    (from, rows) => table.orderBy('id').reverse().offset(from).limit(rows).toArray(),
    ({ id }) => wanted(id),
    limit,
  );
  expect(rows.map(({ id }) => id)).toEqual(found);
});
