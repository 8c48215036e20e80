import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine, findable, type SearchEngine } from '@/lib/tickets/search/engine';
import { fold, foldWithPlaces } from '@/lib/tickets/search/fold';
import { excerpt, mark } from '@/lib/tickets/search/mark';
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

const all = (engine: SearchEngine, query: string) => engine.find(query, () => true, 1000).ids;

describe('a search', () => {
  const engine = createEngine();
  for (const [id, subject, descriptionText] of TEXTS) {
    engine.put(id, findable({ ...ticketRow(id, { subject, descriptionText }), activeAt: '' }, undefined, fold));
  }
  it.each(CASES)('finds “%s” in %j', (query, ids) => {
    expect(all(engine, fold(query)).sort()).toEqual(ids);
  });

  it.each(CASES)('finds “%s” letter by letter', (query, ids) => {
    const letters = [...fold(query)];
    for (let length = 1; length <= letters.length; length++) {
      const found = all(engine, letters.slice(0, length).join(''));
      for (const id of ids) expect(found).toContain(id);
    }
  });

  it('ends with the newest that are wanted', () => {
    const many = createEngine();
    for (const id of [9, 8, 7, 6, 5]) many.put(id, `printer ${id}`);
    many.settled();
    many.put(10, 'printer');
    many.put(7, 'printer, again');
    const odd = (id: number) => id % 2 === 1;
    expect(many.find('printer', odd, 2)).toEqual({ ids: [7, 9], all: false });
    expect(many.find('printer', odd, 3)).toEqual({ ids: [7, 9, 5], all: true });
    expect(many.find('printer a', () => true, 3)).toEqual({ ids: [7], all: true });
  });

  it('follows a change', () => {
    engine.put(1, 'printer jam');
    expect(all(engine, 'drops')).toEqual([]);
    expect(all(engine, 'jam')).toEqual([1]);
  });
});

it('finds what a plain look through all texts finds, in whatever order it is asked', () => {
  const letters = fc.constantFrom('a', 'b', 'ab', 'ba', 'c', ' ', '接', '続', '接続', 'が', '\n', '7');
  const text = fc.array(letters, { maxLength: 30 }).map((parts) => parts.join(''));
  const query = fc.array(letters, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 20 }), fc.array(query, { maxLength: 6 }), (texts, queries) => {
      const engine = createEngine();
      for (const [id, one] of texts.entries()) engine.put(id, one);
      for (const asked of queries) {
        const words = asked.split(/\s+/).filter(Boolean);
        const plain = texts.flatMap((one, id) => (words.every((word) => one.includes(word)) ? [id] : []));
        expect(all(engine, asked)).toEqual(words.length === 0 ? [] : plain);
      }
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
