import type { Language } from './languages';

/** Texts by feature and key, some features with groups of texts; what is missing is said in English. */
export type Translation = { readonly [name: string]: string | Translation };

type Spoken = {
  /** Plurals, numbers, lists and the names of months inside sentences follow it. */
  language: Language;
  /** How moments are written; undefined: as the browser does. */
  moments: string | undefined;
  texts: Translation;
};

/** What a page says its texts in. Read when a module of words is first used: set it before. The worker never does. */
export let spoken: Spoken = { language: 'en', moments: undefined, texts: {} };

export function speak(next: Spoken): void {
  spoken = next;
}

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Not just any group that has a text of that name. */
const isPlural = (value: unknown) =>
  isGroup(value) && 'other' in value && Object.keys(value).every((key) => CATEGORIES.includes(key));

/** A catalogue with those of its texts that a translation has. Forms of a plural are taken whole: languages have others. */
export function translated<T>(catalogue: T, texts: unknown): T {
  if (!isGroup(texts) || !isGroup(catalogue)) return catalogue;
  const given = texts as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, written]) => {
      const other = Object.hasOwn(given, key) ? given[key] : undefined;
      if (typeof written === 'string') return [key, typeof other === 'string' ? other : written];
      if (isPlural(written))
        return [key, typeof other === 'string' || typeof Object(other).other === 'string' ? other : written];
      return [key, translated(written, other)];
    }),
  ) as T;
}
