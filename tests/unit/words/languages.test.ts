import { expect, test } from 'vitest';
import { readLanguage } from '@/lib/settings/language';
import { directionOf, pickLanguage } from '@/lib/words/languages';
import { loadTexts } from '@/lib/words/load';
import { translated } from '@/lib/words/spoken';
import { wordsOf } from '@/lib/words/words';

test.each([
  [['en-GB', 'de'], 'en'],
  [['nl-NL', 'EN-us'], 'en'],
  [['de-AT', 'en'], 'de'],
  [['pt-PT'], 'pt-BR'],
  [['zh-TW', 'ja-JP'], 'ja'],
  [['tlh'], 'en'],
  [[], 'en'],
])('a browser that speaks %j gets %s', (wanted, language) => {
  expect(pickLanguage(wanted)).toBe(language);
});

test.each([
  [{ settings: { language: 'ja' } }, { language: 'ja', chosen: true }],
  [{ settings: { language: '' } }, { language: 'en', chosen: false }],
  [{ settings: { language: 'klingon' } }, { language: 'en', chosen: false }],
  [{ settings: null }, { language: 'en', chosen: false }],
  [{}, { language: 'en', chosen: false }],
])('stored %j means %j', async (stored, read) => {
  expect(await readLanguage({ area: { get: async () => stored }, languages: ['en-US'] })).toEqual(read);
});

test('the direction follows the language', () => {
  expect(directionOf('en')).toBe('ltr');
  expect(directionOf('ar')).toBe('rtl');
});

const written = {
  hello: 'Hello {name}',
  count: { one: '1 ticket', other: '{count} tickets' },
  group: { a: 'A', b: 'B' },
};

test('what a translation lacks, or holds in another shape, is said in English', () => {
  const texts = { hello: 'Hallo {name}', count: 7, group: { b: 'Be', c: 'Ce' }, more: 'x' };
  expect(translated(written, texts)).toEqual({ ...written, hello: 'Hallo {name}', group: { a: 'A', b: 'Be' } });
  for (const broken of [undefined, null, 'x', 5, [], { hello: null, count: 'x', group: 'y' }]) {
    expect(translated(written, broken)).toMatchObject({ hello: 'Hello {name}', group: { a: 'A', b: 'B' } });
  }
});

test('forms of a plural are those of the language', () => {
  const { count } = translated(written, { count: { one: '1', two: '2', few: 'wenige', other: 'andere' } });
  const t = wordsOf({ count }, 'ar');
  expect([1, 2, 3, 100].map((n) => t('count', { count: n }))).toEqual(['1', '2', 'wenige', 'andere']);
});

test('English needs no file', async () => {
  expect(await loadTexts('en', () => Promise.reject(new TypeError('Failed to fetch')))).toEqual({});
});

test('texts that cannot be read are none', async () => {
  const gone = () => Promise.reject(new TypeError('Failed to fetch'));
  expect(await loadTexts('de', gone)).toEqual({});
  expect(await loadTexts('de', async () => new Response('<html>'))).toEqual({});
});

test('what is said of addresses is said of settings and in failures', async () => {
  const file = { addresses: { a: 'x' }, settingMessages: { b: 'y' } };
  expect(await loadTexts('de', async () => Response.json(file))).toEqual({
    settingMessages: { a: 'x', b: 'y' },
    reasons: { a: 'x' },
  });
});

test('a part is a file of its own', async () => {
  const opened: string[] = [];
  const open = async (path: string) => {
    opened.push(path);
    return Response.json({ notifications: { product: 'x' } });
  };
  expect(await loadTexts('ja', open, 'notifications')).toMatchObject({ notifications: { product: 'x' } });
  await loadTexts('pt-BR', open);
  expect(opened).toEqual(['/words/ja.notifications.json', '/words/pt-BR.json']);
});
