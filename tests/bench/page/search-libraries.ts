import uFuzzy from '@leeoniya/ufuzzy';
import { create, insert, search } from '@orama/orama';
import Dexie from 'dexie';
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { createEngine } from '@/lib/tickets/search/engine';
import { fold } from '@/lib/tickets/search/fold';
import { createWriter } from './words';

/** One way to find tickets by parts of their text, newest (highest number) first. */
type Way = {
  add(id: number, text: string): unknown;
  /** What was added is kept; called now and then, and at the end. */
  flush?(): Promise<unknown>;
  find(query: string): number[] | Promise<number[]>;
};

const MOST = 50;
const newest = (ids: number[]) => ids.sort((a, b) => b - a).slice(0, MOST);

const RUNS =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}ー]+)|[\p{L}\p{N}\p{M}]+/gu;

/** Words of a folded text; pairs of letters in scripts without spaces, as an index of words needs them. */
function tokens(text: string, inQuery: boolean): string[] {
  return [...text.matchAll(RUNS)].flatMap(([word, dense]) => {
    if (dense === undefined || (inQuery && dense.length === 1)) return [word];
    const pairs = Array.from(dense, (_, at) => dense.slice(at, at + 2));
    return inQuery ? pairs.slice(0, -1) : pairs;
  });
}

function miniSearch(): Way {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => tokens(text, false),
    processTerm: (term) => term,
    searchOptions: { tokenize: (text) => tokens(text, true), prefix: true, combineWith: 'AND' },
  });
  return {
    add: (id, text) => index.add({ id, text }),
    find: (query) => newest(index.search(query).map(({ id }) => id as number)),
  };
}

function flexSearch(): Way {
  let inQuery = false;
  const encode = (text: string) => tokens(text, inQuery);
  const index = new Index({ tokenize: 'forward', resolution: 1, cache: false, encode });
  return {
    add: (id, text) => {
      inQuery = false;
      index.add(id, text);
    },
    find: (query) => {
      inQuery = true;
      // It answers in the order in which things were added, which was newest first.
      return index.search(query, { limit: MOST }) as number[];
    },
  };
}

function orama(): Way {
  let inQuery = false;
  const tokenizer = { language: 'any', normalizationCache: new Map(), tokenize: (raw: string) => tokens(raw, inQuery) };
  const db = create({ schema: { text: 'string' } as const, components: { tokenizer } });
  return {
    add: (id, text) => {
      inQuery = false;
      return insert(db, { id: String(id), text });
    },
    find: async (query) => {
      inQuery = true;
      const { hits } = await search(db, { term: query, threshold: 0, limit: MOST });
      return newest(hits.map(({ id }) => Number(id)));
    },
  };
}

function scanByUFuzzy(): Way {
  const texts: string[] = [];
  const ids: number[] = [];
  const fuzzy = new uFuzzy({ unicode: true, interSplit: "[^\\p{L}\\d']+", intraIns: 0 });
  return {
    add: (id, text) => {
      ids.push(id);
      texts.push(text);
    },
    find: (query) => (fuzzy.filter(texts, query) ?? []).slice(0, MOST).map((at) => ids[at] ?? 0),
  };
}

/** The pattern of Dexie's documentation: an index with every word of a row, kept in the database. */
function wordsInDexie(): Way {
  const db = new Dexie('words');
  db.version(1).stores({ texts: 'id, *words' });
  const table = db.table<{ id: number; words: string[] }, number>('texts');
  const cleared = db.delete().then(() => db.open());
  let waiting: { id: number; words: string[] }[] = [];
  return {
    add: (id, text) => void waiting.push({ id, words: [...new Set(tokens(text, false))] }),
    flush: async () => {
      await cleared;
      const rows = waiting;
      waiting = [];
      await table.bulkPut(rows);
    },
    find: async (query) => {
      const found = await Promise.all(
        tokens(query, true).map((word) => table.where('words').startsWith(word).primaryKeys()),
      );
      const [first = [], ...others] = found.map((keys) => new Set(keys));
      return newest([...first].filter((id) => others.every((keys) => keys.has(id))));
    },
  };
}

function ours(): Way {
  const engine = createEngine();
  return { add: engine.put, find: (query) => engine.find(query, () => true, MOST).ids };
}

const WAYS = {
  ours,
  uFuzzy: scanByUFuzzy,
  MiniSearch: miniSearch,
  FlexSearch: flexSearch,
  Orama: orama,
  Dexie: wordsInDexie,
};

/** A page must answer the bench within a minute. */
const BUILD_LIMIT_MS = 25_000;
const ASK_LIMIT_MS = 20_000;
const SLICE = 100;

/** @returns milliseconds; `added` is less than `count` where building took too long. */
export async function measureWay(name: keyof typeof WAYS, count: number) {
  const writer = createWriter(7);
  const texts = Array.from({ length: count }, () => {
    const { subject, descriptionText } = writer.ticket(200 + Math.floor(writer.random() * 800));
    return fold(`${subject}\n${descriptionText}`);
  });
  const way = WAYS[name]();
  let added = 0;
  let longest = 0;
  const started = performance.now();
  for (; added < count && performance.now() - started < BUILD_LIMIT_MS; added++) {
    const before = performance.now();
    await way.add(count - added, texts[added] ?? '');
    longest = Math.max(longest, performance.now() - before);
    if (added % SLICE === 0) await way.flush?.();
  }
  await way.flush?.();
  const built = performance.now() - started;
  const keys: number[] = [];
  let hits = 0;
  const until = performance.now() + ASK_LIMIT_MS;
  for (let asked = 0; asked < 60 && performance.now() < until; asked++) {
    const query = writer.query();
    for (let length = 1; length <= query.length && performance.now() < until; length++) {
      const pressed = performance.now();
      hits += (await way.find(fold(query.slice(0, length)).trim())).length;
      keys.push(performance.now() - pressed);
    }
  }
  // What it holds must be in memory when that is measured.
  Object.assign(globalThis, { way, texts: null });
  return { added, built, longest, keys, hits };
}
