import uFuzzy from '@leeoniya/ufuzzy';
import { create, insert, search } from '@orama/orama';
import Dexie from 'dexie';
import { Index } from 'flexsearch';
import { fold } from '@/lib/search/fold';
import { inWorker } from './search-in-worker';
import { MOST, newest, tokens, type Way } from './search-way';
import type { WorkerWay } from './search-worker';
import { createWriter } from './words';

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

/** No index: every text is looked through until enough are found. */
function scan(): Way {
  const texts: [number, string][] = [];
  return {
    add: (id, text) => void texts.push([id, text]),
    find(query) {
      const words = query.split(/\s+/).filter(Boolean);
      const ids: number[] = [];
      for (const [id, text] of texts) {
        if (words.length === 0 || ids.length === MOST) break;
        if (words.every((word) => text.includes(word))) ids.push(id);
      }
      return ids;
    },
  };
}

const WAYS: Record<string, () => Way | Promise<Way>> = {
  scan,
  uFuzzy: scanByUFuzzy,
  FlexSearch: flexSearch,
  Orama: orama,
  Dexie: wordsInDexie,
};

/** What takes longer for a ticket is given up. */
const BUILD_LIMIT_MS = 2;
const ASK_LIMIT_MS = 20_000;
const SLICE = 100;

async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Milliseconds and bytes; `added` is less than was asked for where building took too long. */
export type Measured = {
  added: number;
  built: number;
  keys: number[];
  hits: number;
  /** Bytes of WebAssembly, which no heap counts. */
  native: number;
};

async function measure(name: string, count: number): Promise<Measured> {
  const writer = createWriter(7);
  const texts = Array.from({ length: count }, () => {
    const length = 200 + Math.floor(writer.random() * 800);
    const { subject, descriptionText } = writer.ticket(writer.random() < 0.05 ? length + 3000 : length);
    return fold(`${subject}\n${descriptionText}`);
  });
  const here = WAYS[name];
  const way = here ? await here() : await inWorker(name as WorkerWay);
  let added = 0;
  let built = 0;
  while (added < count && built < count * BUILD_LIMIT_MS) {
    built += await timed(async () => {
      const end = Math.min(added + SLICE, count);
      for (; added < end; added++) await way.add(count - added, texts[added] ?? '');
      await way.flush?.(added === count);
    });
    // The page answers that it is not over yet.
    await new Promise((resolve) => setTimeout(resolve));
  }
  texts.length = 0;
  const native = (await way.native?.()) ?? 0;
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
  Object.assign(globalThis, { way });
  return { added, built, keys, hits, native };
}

let running: Promise<Measured> | null = null;

/** Null while it is not over: no answer of a page may take as long as the slowest library. */
export async function measureWay(name: string, count: number): Promise<Measured | null> {
  running ??= measure(name, count);
  return Promise.race([running, new Promise<null>((resolve) => setTimeout(() => resolve(null), 1000))]);
}
