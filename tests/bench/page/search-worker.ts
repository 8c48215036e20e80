/** The ways to search that are given a worker of the page, so that building never blocks it. */
import './window-in-worker';
import type { Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { IndexedDB as FlexDatabase, Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { createTextIndex, type IndexedTicket } from '@/lib/search/text-index';
import { MOST, newest, tokens, type Way } from './search-way';

/** What the product's own worker does. */
async function sqlite(): Promise<Way> {
  // As it is installed, beside its WebAssembly; the bundler would turn that into text.
  const place = '/sqlite/index.mjs';
  const sqlite3: Sqlite3Static = await (await import(/* @vite-ignore */ place)).default();
  const index = createTextIndex(sqlite3);
  let waiting: IndexedTicket[] = [];
  return {
    add: (id, text) =>
      void waiting.push({ id, waiting: true, updatedAt: '', activeAt: new Date(id * 60_000).toISOString(), text }),
    flush() {
      index.put(waiting);
      waiting = [];
    },
    find: (query) => index.find(query, 'all', MOST).ids,
    native: () => sqlite3.wasm.heap8().byteLength,
  };
}

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
  const index = new MiniSearch<{ id: number; text: string }>(options);
  return {
    add: (id, text) => index.add({ id, text }),
    find: (query) => newest(index.search(query).map(({ id }) => id as number)),
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
  const index = new Index(options);
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
    flush: (last) => (last || added % 500 === 0 ? index.commit() : undefined),
    async find(query) {
      inQuery = true;
      return (await index.search(query, { limit: MOST })) as number[];
    },
  };
}

const WAYS = {
  SQLite: sqlite,
  MiniSearch: miniSearch,
  'FlexSearch in IndexedDB': flexDatabase,
};
export type WorkerWay = keyof typeof WAYS;

/** What the page asks: `count` lets it know which answer is whose. */
export type Ask = { count: number } & (
  | { open: WorkerWay }
  | { add: [id: number, text: string][]; last: boolean }
  | { find: string }
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
  if ('native' in ask) return way.native?.() ?? 0;
  for (const [id, text] of ask.add) await way.add(id, text);
  return way.flush?.(ask.last);
}

addEventListener('message', async ({ data }: MessageEvent<Ask>) => {
  const { count } = data;
  try {
    postMessage({ count, value: await answer(data) });
  } catch (error) {
    postMessage({ count, failure: String(error) });
  }
});
