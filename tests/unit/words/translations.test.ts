import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addresses } from '@/lib/words/en/addresses';
import { LANGUAGES } from '@/lib/words/languages';

const FOLDER = new URL('../../../public/words/', import.meta.url);
const OTHERS = Object.keys(LANGUAGES).filter((language) => language !== 'en');
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];

type Tree = { [key: string]: string | Tree };

/** All English texts by feature; what is said of addresses stands once, not with each of its users. */
const ENGLISH: Tree = {};
for (const module of Object.values(
  import.meta.glob<Record<string, Tree>>('../../../lib/words/en/*.ts', { eager: true }),
)) {
  for (const [name, texts] of Object.entries(module)) {
    const own = Object.entries(texts).filter(([key]) => name === 'addresses' || !Object.hasOwn(addresses, key));
    ENGLISH[name] = Object.fromEntries(own);
  }
}

const isPlural = (tree: Tree) => 'other' in tree && Object.keys(tree).every((key) => CATEGORIES.includes(key));

/** `{name|what stands for it}` is the parameter `name`. */
const parametersOf = (text: string) =>
  [...new Set(text.match(/\{\{?[^{}]*\}?\}/g) ?? [])].map((slot) => slot.replace(/\|[^{}]*/, '|')).sort();

/** Each text by its path, of a plural its forms. */
function textsOf(tree: Tree, path = ''): Map<string, string[]> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]): [string, string[]][] => {
      const at = `${path}/${key}`;
      if (typeof value === 'string') return [[at, [value]]];
      if (isPlural(value)) return [[at, Object.values(value).map(String)]];
      return [...textsOf(value, at)];
    }),
  );
}

const english = textsOf(ENGLISH);

test('each language has its file, and each file is of a language', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(OTHERS.map((language) => `${language}.json`).sort());
});

describe.each(OTHERS)('in %s', (language) => {
  const tree: Tree = JSON.parse(readFileSync(new URL(`${language}.json`, FOLDER), 'utf8'));
  const texts = textsOf(tree);

  test('nothing is missing, and nothing is unused', () => {
    expect([...english.keys()].filter((path) => !texts.has(path))).toEqual([]);
    expect([...texts.keys()].filter((path) => !english.has(path))).toEqual([]);
  });

  test('every text names the parameters of the English one', () => {
    const wrong = [...english].filter(([path, [, ...forms]]) => {
      const wanted = parametersOf((english.get(path) ?? []).at(-1) ?? '');
      // A form for one may spell the number out.
      const given = (texts.get(path) ?? ['']).at(-1) ?? '';
      return forms.length > 5 || parametersOf(given).join() !== wanted.join();
    });
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  test('a plural has the forms of the language', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    // "many" of Romance languages is for millions, which no count here reaches.
    const wanted = forms.filter((form) => form !== 'many' || language === 'ar');
    const missing: string[] = [];
    const visit = (written: Tree, given: Tree, path: string) => {
      for (const [key, value] of Object.entries(written)) {
        const other = given[key];
        if (typeof value === 'string' || typeof other !== 'object') continue;
        if (!isPlural(value)) visit(value, other, `${path}/${key}`);
        else if (wanted.some((form) => typeof other[form] !== 'string')) missing.push(`${path}/${key}`);
      }
    };
    visit(ENGLISH, tree, '');
    expect(missing).toEqual([]);
  });

  test('no text is empty or left in English', () => {
    const same = [...texts].filter(
      ([path, forms]) =>
        forms.some((form) => form === '') ||
        // Sentences: names and short labels may be the same.
        (forms.join() === english.get(path)?.join() && /\p{Ll} \p{Ll}+ \p{Ll}+ \p{Ll}/u.test(forms.join())),
    );
    expect(same.map(([path]) => path)).toEqual([]);
  });
});
