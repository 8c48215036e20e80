/** The ways to search that are given a worker of the page, so that building never blocks it. */
import './window-in-worker';
import type { Database, PreparedStatement, Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { IndexedDB as FlexDatabase, Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { keep, kept, MOST, newest, tokens, type Way } from './search-way';

/** Rows are numbered downwards from here; below zero, each number would take nine bytes. */
const NEWEST = 10_000_000;

/**
 * SQLite's full-text index without the texts, in memory. The newest has the lowest number: it comes first in every
 * list of the index, and a question ends after fifty.
 */
async function fts5({
  options,
  indexed,
  asked,
}: {
  options: string;
  indexed(text: string): string;
  asked(query: string): string;
}): Promise<Way> {
  // As it is installed, beside its WebAssembly; the bundler would turn that into text.
  const place = '/sqlite/index.mjs';
  const sqlite3: Sqlite3Static = await (await import(/* @vite-ignore */ place)).default();
  let db: Database = new sqlite3.oo1.DB(':memory:');
  let select: PreparedStatement | null = null;
  db.exec('PRAGMA journal_mode = OFF');
  db.exec(`CREATE VIRTUAL TABLE words USING fts5(text, content = '', columnsize = 0, detail = none, ${options})`);
  // Few large parts, none of them written again; each commit would be a part of its own.
  db.exec("INSERT INTO words(words, rank) VALUES ('hashsize', 16000000), ('automerge', 0), ('crisismerge', 64)");
  const insert = db.prepare('INSERT INTO words(rowid, text) VALUES (?, ?)');
  db.exec('BEGIN');
  return {
    add: (id, text) => insert.bind([NEWEST - id, indexed(text)]).stepReset(),
    find(query) {
      const match = asked(query);
      if (match === '') return [];
      select ??= db.prepare('SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid LIMIT ?');
      select.bind([match, MOST]);
      const ids: number[] = [];
      while (select.step()) ids.push(NEWEST - (select.get(0) as number));
      select.reset();
      return ids;
    },
    save() {
      db.exec('COMMIT');
      return keep('fts5', sqlite3.capi.sqlite3_js_db_export(db) as Uint8Array<ArrayBuffer>);
    },
    native: () => sqlite3.wasm.heap8().byteLength,
    async load() {
      insert.finalize();
      select?.finalize();
      select = null;
      db.close();
      db = new sqlite3.oo1.DB(':memory:');
      const bytes = new Uint8Array(await kept('fts5'));
      const at = sqlite3.wasm.allocFromTypedArray(bytes);
      const how = sqlite3.capi.SQLITE_DESERIALIZE_FREEONCLOSE | sqlite3.capi.SQLITE_DESERIALIZE_RESIZEABLE;
      db.checkRc(sqlite3.capi.sqlite3_deserialize(db, 'main', at, bytes.length, bytes.length, how));
    },
  };
}

const quoted = (words: string[], after: string) => words.map((word) => `"${word}"${after}`).join(' ');

const fts5Words = () =>
  fts5({
    options: "tokenize = 'ascii', prefix = '1 2'",
    indexed: (text) => [...new Set(tokens(text, false))].join(' '),
    asked: (query) => quoted(tokens(query, true), '*'),
  });

const fts5Parts = () =>
  fts5({
    options: "tokenize = 'trigram case_sensitive 1'",
    indexed: (text) => text,
    // What is shorter than three letters cannot be asked.
    asked: (query) =>
      quoted(
        query.split(/\s+/).flatMap((word) => {
          const letters = [...word.replaceAll('"', '')];
          return letters.slice(2).map((_, at) => letters.slice(at, at + 3).join(''));
        }),
        '',
      ),
  });

/** A beginning of one or two letters is a word of its own, as it would stand for thousands of them. */
function miniSearch(): Way {
  const options = {
    fields: ['text'],
    tokenize: (text: string) => [...new Set(tokens(text, false))],
    processTerm: (term: string) => [term, ...[1, 2].map((length) => `${length}:${term.slice(0, length)}`)],
    searchOptions: {
      tokenize: (text: string) => tokens(text, true),
      processTerm: (term: string) => (term.length > 2 ? term : `${term.length}:${term}`),
      prefix: (term: string) => !/^[12]:/.test(term),
      combineWith: 'AND' as const,
    },
  };
  let index = new MiniSearch<{ id: number; text: string }>(options);
  return {
    add: (id, text) => index.add({ id, text }),
    find: (query) => newest(index.search(query).map(({ id }) => id as number)),
    save: () => keep('minisearch', new TextEncoder().encode(JSON.stringify(index))),
    async load() {
      index = new MiniSearch(options);
      index = MiniSearch.loadJSON(new TextDecoder().decode(await kept('minisearch')), options);
    },
  };
}

async function flexDatabase(): Promise<Way> {
  let inQuery = false;
  const options = {
    tokenize: 'forward' as const,
    resolution: 1,
    cache: false,
    commit: false,
    encode: (text: string) => tokens(text, inQuery),
  };
  let index = new Index(options);
  await index.mount(new FlexDatabase('bench'));
  await index.clear();
  let added = 0;
  return {
    add(id, text) {
      inQuery = false;
      index.add(id, text);
      added++;
    },
    // A commit reads and writes every list that it adds to: the rarer, the better.
    flush: () => (added % 500 === 0 ? index.commit() : undefined),
    async find(query) {
      inQuery = true;
      return (await index.search(query, { limit: MOST })) as number[];
    },
    async save() {
      await index.commit();
      return null;
    },
    async load() {
      index = new Index(options);
      await index.mount(new FlexDatabase('bench'));
    },
  };
}

const WAYS = {
  'SQLite FTS5, words': fts5Words,
  'SQLite FTS5, parts of three letters': fts5Parts,
  MiniSearch: miniSearch,
  'FlexSearch in IndexedDB': flexDatabase,
};
export type WorkerWay = keyof typeof WAYS;

/** What the page asks: `count` lets it know which answer is whose. */
export type Ask = { count: number } & (
  | { open: WorkerWay }
  | { add: [id: number, text: string][] }
  | { find: string }
  | { save: true }
  | { load: true }
  | { native: true }
);

let way: Way | null = null;
async function answer(ask: Ask): Promise<unknown> {
  if ('open' in ask) {
    way = await WAYS[ask.open]();
    return null;
  }
  if (!way) throw new Error('No way was opened.');
  if ('find' in ask) return way.find(ask.find);
  if ('save' in ask) return way.save?.();
  if ('load' in ask) return way.load?.();
  if ('native' in ask) return way.native?.() ?? 0;
  for (const [id, text] of ask.add) await way.add(id, text);
  return way.flush?.();
}

addEventListener('message', async ({ data }: MessageEvent<Ask>) => {
  const { count } = data;
  try {
    postMessage({ count, value: await answer(data) });
  } catch (error) {
    postMessage({ count, failure: String(error) });
  }
});
