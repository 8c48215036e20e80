import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import type { StoredTicket } from '@/lib/domain/ticket';
import { type Among, createTicketSearch } from '@/lib/search/find';
import { fold } from '@/lib/search/fold';
import { createIndexer } from '@/lib/search/indexer';
import { createIndexReader } from '@/lib/search/open-index';
import { SegmentGone } from '@/lib/search/snapshot';
import { openCache } from '@/lib/storage/cache';
import { openSearch } from '@/lib/storage/search';
import { ticketRow } from '../workspace/helpers';

const HOST = 'acme.freshdesk.com';
const at = (minute: number) => new Date(Date.UTC(2026, 10, 20) + minute * 60_000).toISOString();
const row = (id: number, patch: Partial<StoredTicket> = {}): StoredTicket => ({
  ...ticketRow(id),
  activeAt: at(id),
  ...patch,
});

function opened() {
  const options = { indexedDB: new IDBFactory(), IDBKeyRange };
  const cache = openCache(HOST, options);
  const index = openSearch(HOST, options);
  const indexer = () => createIndexer({ cache, index, now: () => performance.now(), letGo: async () => undefined });
  const search = createTicketSearch({ cache, reader: createIndexReader(index) });
  const finds = async (query: string, among: Among = 'all', most = 1000) =>
    (await search.find({ query: fold(query), among, most })).ids;
  return { cache, index, indexer, search, finds, catchUp: () => indexer().catchUp() };
}

const TEXTS: [id: number, subject: string, text: string][] = [
  [1, 'VPN drops', 'Zoë Ångström writes from floor 3'],
  [2, 'VPNに接続できない', '昨日から社内の共有フォルダーが開けません'],
  [3, 'Drucker streikt', 'Die Straße ist gesperrt, der Drucker auch. Kennwort?'],
  [4, '비밀번호 재설정', '로그인이 안 됩니다'],
  [5, '无法打印', '打印机显示缺纸'],
  [6, 'เข้าสู่ระบบไม่ได้', 'ลืมรหัสผ่าน'],
  [7, 'Не работает почта', 'Ёлка и е-мейл'],
  [8, 'طابعة لا تعمل', 'الطَّابِعَة'],
  [9, 'IP address', 'ip 10.0.0.7 is taken'],
  [10, 'Key', `-----BEGIN ${'abcdefgh'.repeat(40)}XYZ----- 100% x_y "b" c* 😀`],
];

const CASES: [query: string, ids: number[]][] = [
  ['vpn', [2, 1]],
  ['VPN d', [1]],
  ['rop', [1]],
  ['zoe angstrom', [1]],
  ['接続', [2]],
  ['接続でき', [2]],
  ['接できき', []],
  ['共有フォルダー', [2]],
  ['ﾌｫﾙﾀﾞｰ', [2]],
  ['strasse', [3]],
  ['wort', [3]],
  ['drucker straße', [3]],
  ['비밀', [4]],
  ['打印机', [5]],
  ['纸', [5]],
  ['รหัสผ่าน', [6]],
  ['елка', [7]],
  ['е-мейл', [7]],
  ['почт', [7]],
  ['الطابعة', [8]],
  ['10.0.0.7', [9]],
  ['0.0', [9]],
  ['#4', [4]],
  ['ana@example.com почта', [7]],
  ['ghxyz', [10]],
  [`${'abcdefgh'.repeat(9)}`, [10]],
  ['100% x_y', [10]],
  ['"b"', [10]],
  ['c*', [10]],
  ['😀', [10]],
  ['%%', []],
  ['接続 打印机', []],
  ['nothing like it', []],
];

describe('the index', () => {
  const one = opened();
  beforeAll(async () => {
    await one.cache.tickets.bulkPut(
      TEXTS.map(([id, subject, descriptionText]) => row(id, { subject, descriptionText })),
    );
  });

  test.each(CASES)('finds “%s” before it was taken in', async (query, ids) => {
    expect(await one.finds(query)).toEqual(ids);
  });

  it('takes in what was noted', async () => {
    await one.catchUp();
    expect(await one.cache.changes.count()).toBe(0);
    expect(await one.index.texts.count()).toBe(1);
  });

  test.each(CASES)('finds “%s” as letters are typed', async (query, ids) => {
    const letters = [...fold(query)];
    for (const length of [1, 2, 3, letters.length]) {
      const found = await one.finds(letters.slice(0, length).join(''));
      expect(found).toEqual(expect.arrayContaining(ids));
    }
    expect(await one.finds(query)).toEqual(ids);
  });
});

it('finds the newest, as many as are wanted, among those that are wanted', async () => {
  const { cache, catchUp, search } = opened();
  await cache.tickets.bulkPut(
    [5, 6, 7, 8, 9].map((id) =>
      row(id, { subject: 'printer', waiting: id < 8 ? 1 : 0, activeAt: at(id === 5 ? 99 : id) }),
    ),
  );
  await catchUp();
  for (const query of ['printer', 'r']) {
    const find = (among: Among, most: number) => search.find({ query, among, most });
    expect(await find('all', 9)).toEqual({ ids: [5, 9, 8, 7, 6], all: true });
    expect(await find('all', 2)).toEqual({ ids: [5, 9], all: false });
    expect(await find('waiting', 9)).toEqual({ ids: [5, 7, 6], all: true });
    expect(await find([6, 9, 42], 9)).toEqual({ ids: [9, 6], all: true });
    expect(await find([], 9)).toEqual({ ids: [], all: true });
  }
});

it('follows what is changed, deleted in Freshdesk, pruned and emptied; nothing deleted is found or kept', async () => {
  const { cache, index, catchUp, finds } = opened();
  await cache.tickets.bulkPut(Array.from({ length: 40 }, (_, id) => row(id + 1, { subject: `word${id + 1} vpn` })));
  await catchUp();
  await cache.tickets.put(row(1, { subject: 'otherwise' }));
  await cache.tickets.update(2, { deleted: true });
  await cache.tickets.bulkDelete([3, 4]);
  for (const step of ['noted', 'taken in']) {
    if (step === 'taken in') await catchUp();
    expect((await finds('vpn')).length).toBe(36);
    expect(await finds('otherwise')).toEqual([1]);
    for (const gone of ['word2 ', 'word3 ', 'word4 '])
      expect(await finds(gone)).not.toEqual(expect.arrayContaining([2, 3, 4]));
  }
  await cache.tickets.bulkDelete(Array.from({ length: 20 }, (_, id) => 10 + id));
  await catchUp();
  const terms = new TextDecoder().decode((await index.terms.toArray())[0]?.terms);
  expect(terms).not.toContain('word12');
  await cache.tickets.clear();
  await catchUp();
  expect(await finds('vpn')).toEqual([]);
  expect(await index.blocks.count()).toBe(0);
});

it('takes in a copy that was there before, and goes on where a worker was killed', async () => {
  const { cache, index, indexer, finds } = opened();
  await cache.tickets.bulkPut(Array.from({ length: 30 }, (_, id) => row(id + 1, { subject: 'vpn' })));
  // As an earlier build left it.
  await cache.changes.clear();
  const write = index.texts.hook('creating');
  const kill = () => {
    throw new Error('killed');
  };
  index.texts.hook('creating', kill);
  await expect(indexer().catchUp()).rejects.toThrow();
  write.unsubscribe(kill);
  await index.blocks.put({ segment: 7, number: 0, bytes: new Uint8Array(3) });
  await index.meta.put({ key: 'writing', value: 7 });
  expect(await finds('vpn')).toEqual([]);
  await indexer().catchUp();
  expect((await finds('vpn')).length).toBe(30);
  expect((await index.blocks.toArray()).map(({ segment }) => segment)).toEqual([1]);
  await index.delete();
  await index.open();
  await indexer().catchUp();
  expect((await finds('vpn')).length).toBe(30);
});

it('finds what a plain look through all texts finds, whatever is put, taken in, replaced, removed and merged', async () => {
  const letters = fc.constantFrom(
    'a',
    'b',
    'ab',
    'ba',
    'c',
    ' ',
    '接',
    '続',
    '接続',
    'が',
    '비',
    '밀',
    '\n',
    '7',
    'é',
    '.',
    '-',
    'ก',
    'า',
    '+',
  );
  const text = fc.array(letters, { maxLength: 14 }).map((parts) => parts.join(''));
  const query = fc.array(letters, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
  const change = fc.record({
    id: fc.integer({ min: 1, max: 6 }),
    text: fc.option(text, { nil: null }),
    taken: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { maxLength: 12 }),
      fc.array(query, { maxLength: 6 }),
      async (changes, queries) => {
        const { cache, catchUp, finds } = opened();
        const plain = new Map<number, string>();
        for (const [step, { id, text: now, taken }] of changes.entries()) {
          plain.delete(id);
          if (now === null) await cache.tickets.delete(id);
          else {
            const head = ['', now, 'Ana Souza', 'ana@example.com', `#${id}`].join('\n');
            plain.set(id, fold(head));
            await cache.tickets.put(row(id, { subject: '', descriptionText: now, activeAt: at(step) }));
          }
          if (taken) await catchUp();
        }
        const newestFirst = [...plain].reverse();
        for (const asked of queries) {
          const words = fold(asked).split(/\s+/).filter(Boolean);
          const expected = newestFirst.flatMap(([id, one]) => (words.every((word) => one.includes(word)) ? [id] : []));
          expect(await finds(asked)).toEqual(words.length === 0 ? [] : expected);
        }
      },
    ),
    { numRuns: 25 },
  );
});

describe('an index that is damaged', () => {
  const damages: [string, (desk: ReturnType<typeof opened>) => Promise<unknown>][] = [
    ['lost its lists', ({ index }) => index.blocks.clear()],
    [
      'holds something else',
      ({ index }) =>
        index.terms.toCollection().modify((one) => void Object.assign(one, { terms: 'x', blockStarts: null })),
    ],
    ['lost its words', ({ index }) => index.terms.clear()],
  ];

  test.each(damages)('and %s is made anew', async (_, damage) => {
    const desk = opened();
    await desk.cache.tickets.bulkPut([row(1, { subject: 'VPN drops' }), row(2, { subject: 'Printer' })]);
    await desk.catchUp();
    await damage(desk);
    // Another reader: what one has read before, it keeps.
    const search = createTicketSearch({ cache: desk.cache, reader: createIndexReader(desk.index) });
    const ids = async () => (await search.find({ query: 'vpn', among: 'all', most: 10 })).ids;
    await ids().catch(() => undefined);
    await desk.catchUp().catch(() => undefined);
    await desk.catchUp();
    expect(await ids()).toEqual([1]);
  });

  test('is not taken for one whose lists were merged in that moment', async () => {
    const desk = opened();
    await desk.cache.tickets.put(row(1, { subject: 'VPN drops' }));
    await desk.catchUp();
    const before = await desk.index.texts.toCollection().primaryKeys();
    await createIndexReader(desk.index).failed(new SegmentGone());
    await createIndexReader(desk.index).failed(new DOMException('The disk is full', 'QuotaExceededError'));
    await desk.catchUp();
    expect(await desk.index.texts.toCollection().primaryKeys()).toEqual(before);
    expect(await desk.index.meta.get('damaged')).toBeUndefined();
  });
});

test('words of a ticket that is gone leave the index within a day, those of the others stay', async () => {
  const { cache, index, finds } = opened();
  let today = Date.UTC(2026, 10, 20);
  const catchUp = () =>
    createIndexer({
      cache,
      index,
      now: () => performance.now(),
      today: () => today,
      letGo: async () => undefined,
    }).catchUp();
  const held = async () =>
    (await index.terms.toArray())
      .map(({ terms }) => new TextDecoder().decode(terms))
      .join('\n')
      .split('\n');
  await cache.tickets.bulkPut(
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((id) => row(id, { subject: id === 4 ? 'canary' : `word${id}` })),
  );
  await catchUp();
  expect(await held()).toContain('canary');
  await cache.tickets.delete(4);
  await catchUp();
  expect(await finds('canary')).toEqual([]);
  today += 6 * 3600_000;
  await cache.tickets.delete(5);
  await catchUp();
  today += 7 * 3600_000;
  await catchUp();
  expect(await held()).not.toContain('canary');
  expect(await held()).not.toContain('word5');
  expect(await finds('word')).toEqual([9, 8, 7, 6, 3, 2, 1]);
  expect((await index.meta.get('gone'))?.value).toEqual({});
  // One that was changed is not gone: its segment is not written again for it.
  const segments = async () => (await index.texts.toArray()).map(({ id }) => id);
  await cache.tickets.update(3, { subject: 'word3 again' });
  await catchUp();
  const before = await segments();
  today += 48 * 3600_000;
  await catchUp();
  expect(await segments()).toEqual(before);
});
