import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findable } from '@/lib/search/findable';
import { fold, foldWithPlaces } from '@/lib/search/fold';
import { excerpt, mark } from '@/lib/search/highlight';
import { createTextIndex, type IndexedTicket, stateOf, type TextIndex } from '@/lib/search/text-index';
import { ticketRow } from '../workspace/helpers';

const TEXTS: [id: number, subject: string, text: string][] = [
  [1, 'VPN drops', 'Zoë Ångström writes from floor 3'],
  [2, 'VPNに接続できない', '昨日から社内の共有フォルダーが開けません'],
  [3, 'Drucker streikt', 'Die Straße ist gesperrt, der Drucker auch'],
  [4, '비밀번호 재설정', '로그인이 안 됩니다'],
  [5, '无法打印', '打印机显示缺纸'],
  [6, 'เข้าสู่ระบบไม่ได้', 'ลืมรหัสผ่าน'],
  [7, 'Не работает почта', 'Ёлка и е-мейл'],
  [8, 'طابعة لا تعمل', 'الطَّابِعَة'],
  [9, 'IP address', 'ip 10.0.0.7 is taken'],
];

const CASES: [query: string, ids: number[]][] = [
  ['vpn', [1, 2]],
  ['VPN d', [1]],
  ['rop', [1]],
  ['zoe angstrom', [1]],
  ['ångst', [1]],
  ['接続', [2]],
  ['接続でき', [2]],
  ['共有フォルダー', [2]],
  ['ﾌｫﾙﾀﾞｰ', [2]],
  ['strasse', [3]],
  ['drucker straße', [3]],
  ['비밀번호', [4]],
  ['비밀', [4]],
  ['打印机', [5]],
  ['打', [5]],
  ['纸', [5]],
  ['รหัสผ่าน', [6]],
  ['елка', [7]],
  ['почт', [7]],
  ['الطابعة', [8]],
  ['ip', [9]],
  ['#4', [4]],
  ['ana@example.com почта', [7]],
  ['接続 打印机', []],
  ['nothing like it', []],
];

const sqlite3 = await sqlite3InitModule();
const all = (index: TextIndex, query: string) => index.find(fold(query), 'all', 1000).ids;
const at = (second: number) => new Date(Date.UTC(2026, 10, 20) + second * 10_000).toISOString();
const indexed = (id: number, text: string, patch: Partial<IndexedTicket> = {}): IndexedTicket => ({
  ...{ id, waiting: false, updatedAt: at(id), activeAt: at(id), text },
  ...patch,
});

describe('a search', () => {
  const index = createTextIndex(sqlite3);
  const tickets = TEXTS.map(([id, subject, descriptionText]) =>
    indexed(id, findable({ ...ticketRow(id, { subject, descriptionText }), activeAt: '' }, undefined)),
  );
  index.put(tickets);

  it.each(CASES)('finds “%s” in %j', (query, ids) => {
    expect(all(index, query).sort()).toEqual(ids);
  });

  it.each(CASES)('finds “%s” letter by letter', (query, ids) => {
    const letters = [...fold(query)];
    for (let length = 1; length <= letters.length; length++) {
      const found = all(index, letters.slice(0, length).join(''));
      for (const id of ids) expect(found).toContain(id);
    }
  });

  it('takes a pasted page, a half letter and what means something to SQLite', () => {
    const hostile = createTextIndex(sqlite3);
    const page = Array.from({ length: 3000 }, (_, at) => `word${at}`).join(' ');
    hostile.put([
      indexed(1, page),
      indexed(2, fold('a "b" c* (d) OR NEAR 100% x_y')),
      indexed(3, 'before\0after \ud83d!'),
    ]);
    const finds: [query: string, ids: number[]][] = [
      [page, [1]],
      ['"b"', [2]],
      ['c* (d)', [2]],
      ['OR near', [2]],
      ['100% x_y', [2]],
      ['%%', []],
      ['"', [2]],
      ['\0', []],
      ['after', [3]],
      ['\ud83d', [3]],
    ];
    for (const [query, ids] of finds) expect([query, all(hostile, query)]).toEqual([query, ids]);
  });

  it.each([
    ['printer', [10, 7, 9, 8, 6, 5]],
    ['r', [10, 7, 9, 8, 6, 5]],
    ['again printer', [7]],
  ])('finds “%s” newest first, as many as are wanted, among those that are wanted', (query, ids) => {
    const many = createTextIndex(sqlite3);
    const read = [9, 8, 7, 6, 5].map((id) => indexed(id, 'printer', { waiting: id < 8 }));
    many.put(read.slice(0, 2));
    many.put(read.slice(2));
    many.put([indexed(7, 'printer, again', { waiting: true, activeAt: at(9.5) }), indexed(10, 'printer')]);
    expect(many.find(query, 'all', 6)).toEqual({ ids, all: true });
    const waiting = ids.filter((id) => id < 8);
    expect(many.find(query, 'waiting', 10)).toEqual({ ids: waiting, all: true });
    expect(many.find(query, 'waiting', 2)).toEqual({ ids: waiting.slice(0, 2), all: waiting.length <= 2 });
    const some = ids.filter((id) => id === 5 || id === 7);
    expect(many.find(query, [5, 7, 99], 10)).toEqual({ ids: some, all: true });
    expect(many.find(query, [], 10)).toEqual({ ids: [], all: true });
  });
});

it('keeps the order in which tickets were last active, whatever is read, read again, moved or of the same second', () => {
  const index = createTextIndex(sqlite3);
  const newest = () => index.find('vpn', 'all', 3).ids;
  index.put([5, 4, 3, 2, 1].map((id) => indexed(id, 'vpn')));
  expect(newest()).toEqual([5, 4, 3]);
  // Its messages were read: other text, no other time.
  expect(index.put([indexed(1, 'vpn and more')])).toBe(true);
  expect(newest()).toEqual([5, 4, 3]);
  // A customer wrote: another time, no other text.
  index.put([indexed(2, 'vpn', { activeAt: at(9) })]);
  expect(newest()).toEqual([2, 5, 4]);
  index.put([9, 8, 7, 6].map((id) => indexed(id, 'vpn', { activeAt: at(20) })));
  expect(newest().filter((id) => id < 6)).toEqual([]);
  index.put([indexed(10, 'vpn', { activeAt: at(21) }), indexed(11, 'vpn', { activeAt: at(19) })]);
  expect(newest()[0]).toBe(10);
  expect(index.put([indexed(4, 'vpn', { waiting: true, updatedAt: at(30) })])).toBe(true);
  expect(index.find('vpn', 'waiting', 3).ids).toEqual([4]);
  expect(index.states().get(4)).toBe(stateOf(1, at(30)));
  expect(index.remove([4, 99])).toBe(true);
  expect(index.remove([4, 99])).toBe(false);
});

it('finds what a plain look through all texts finds, whatever is put, replaced and removed', () => {
  const letters = fc.constantFrom('a', 'b', 'ab', 'ba', 'c', ' ', '接', '続', '接続', 'が', '비', '밀', '\n', '7', 'é');
  const text = fc.array(letters, { maxLength: 30 }).map((parts) => parts.join(''));
  const query = fc.array(letters, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
  const change = fc.record({ id: fc.integer({ min: 1, max: 6 }), text: fc.option(text, { nil: null }) });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 20 }), fc.array(query, { maxLength: 6 }), (changes, queries) => {
      const index = createTextIndex(sqlite3);
      const plain = new Map<number, string>();
      for (const [step, { id, text: now }] of changes.entries()) {
        plain.delete(id);
        if (now === null) index.remove([id]);
        else {
          plain.set(id, fold(now));
          index.put([indexed(id, fold(now), { activeAt: at(step) })]);
        }
      }
      const newestFirst = [...plain].reverse();
      for (const asked of queries) {
        const words = fold(asked).split(/\s+/).filter(Boolean);
        const expected = newestFirst.flatMap(([id, one]) => (words.every((word) => one.includes(word)) ? [id] : []));
        expect(all(index, asked)).toEqual(words.length === 0 ? [] : expected);
      }
      index.close();
    }),
  );
});

it.each([
  ['Straße', 'strasse', [0, 1, 2, 3, 4, 4, 5, 6]],
  ['Cafe\u0301!', 'cafe!', [0, 1, 2, 3, 5, 6]],
])('folds %s and knows where each letter came from', (text, folded, places) => {
  expect(foldWithPlaces(text)).toEqual({ folded, places });
  expect(fold(text)).toBe(folded);
});

it('marks what was found, in the text as it is', () => {
  const shown = (pieces: { text: string; hit: boolean }[] | null) =>
    pieces?.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
  expect(shown(mark('Große Straße', 'strasse gro'))).toBe('[Gro]ße [Straße]');
  expect(shown(mark('aaa', 'aa a'))).toBe('[aa][a]');
  expect(shown(excerpt(`${'x'.repeat(100)} 接続できない\n今日`, '接続'))).toBe(
    `…${'x'.repeat(39)} [接続]できない 今日`,
  );
  expect(shown(excerpt(`${'word '.repeat(30)}vpn`, 'vpn'))).toBe(`…${'word '.repeat(7)}[vpn]`);
  expect(excerpt('nothing', 'vpn')).toBeNull();
});

it('the folded text with places is what folding letter by letter gives', () => {
  const unit = fc.constantFrom(...'aÁé Zß漢かがﾞｶ한\u0301\u3099\u1161ö😀ﬁİ\ud83dא\u05b0ー'.split(''));
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const { folded, places } = foldWithPlaces(text);
      const parts = [...text.matchAll(/.\p{M}*/gsu)].map(([part]) => ({ part, folded: fold(part) }));
      expect(folded).toBe(parts.map((one) => one.folded).join(''));
      expect(places).toHaveLength(folded.length + 1);
      expect(places.at(-1)).toBe(text.length);
    }),
  );
});
