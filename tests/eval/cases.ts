import { readFileSync } from 'node:fs';

export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'nl', 'it', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A message: the customer's, or somebody else's. */
type Said = string | { by: 'agent' | 'note' | 'call' | 'automatic'; t: string };

/**
 * A ticket of a company that does not exist, and by what a draft for it is judged. All of it was made up for this product.
 * `must` and `not` are regular expressions; `know` names articles (1 to 40), solved tickets (501 and up) and canned replies.
 */
export type EvalCase = {
  id: string;
  language: Language;
  /** Of which it is a translation. */
  of: string | null;
  kind: string;
  from: string;
  source?: number;
  s: string;
  m: Said[];
  files?: string[];
  know: (number | string)[];
  must: string[];
  not: string[];
  /** Final solution, needs follow-up, either. */
  st: 'f' | 'n' | 'e';
  /** How many questions to the customer are right. */
  q: [least: number, most: number];
};

export type DeskRow = {
  article?: number;
  solved?: number;
  canned?: string;
  title?: string;
  subject?: string;
  text: string;
  internal?: boolean;
  outdated?: boolean;
  updated?: string;
};

type Native = Omit<EvalCase, 'language' | 'of'>;
type Translated = { id: string; must: string[] } & Partial<Record<Language, string>>;

const rows = <Row>(name: string): Row[] =>
  readFileSync(new URL(`./data/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

export const desk = (): DeskRow[] => rows('desk');

const natives = (): EvalCase[] =>
  LANGUAGES.flatMap((language) => rows<Native>(language).map((row) => ({ ...row, language, of: null })));

/** The same question in another language: what must stand in the answer is the same, as far as no language is in it. */
function translated({ id, must, ...texts }: Translated, all: readonly EvalCase[]): EvalCase[] {
  const native = all.find((one) => one.id === id);
  if (!native) throw new Error(`no ticket ${id}`);
  return LANGUAGES.flatMap((language) => {
    const text = texts[language];
    return text === undefined
      ? []
      : [{ ...native, id: `${id}-${language}`, language, of: id, s: 'Lumora', m: [text], must, not: [] }];
  });
}

/** 120 tickets, 15 written in each language; then 24 of them in the seven others. */
export function evalCases({ translations = true } = {}): EvalCase[] {
  const all = natives();
  return translations ? [...all, ...rows<Translated>('translations').flatMap((row) => translated(row, all))] : all;
}
