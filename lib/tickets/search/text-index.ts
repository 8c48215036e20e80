import type { BindableValue, Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { spread, trigramsOf, wordsOf } from './trigrams';

/** What is kept of a ticket. */
export type IndexedTicket = {
  id: number;
  /** Waits for an agent. */
  waiting: boolean;
  /** Folded. */
  text: string;
};

/** Which tickets a search is about; a list of numbers is a list of tickets. */
export type Among = 'all' | 'waiting' | readonly number[];

/** `all`: nothing else is found; otherwise the looking ended with the last one that was wanted. */
export type Found = { ids: number[]; all: boolean };

type Kept = { place: number; waiting: number; text: string };

/** The first reading begins with the newest and counts up from here; what changes later counts down. */
const START = 10_000_000;

/**
 * `place` is the order in which tickets are found. Three letters in a row are a term of the index, which says only in
 * which tickets they are (`detail = none`): that they also follow each other there is looked up in the text.
 *
 * Each commit, each trigger and each INSERT of what a SELECT finds would write a small part of the index for itself, and
 * merging those takes longer than all the rest. Nothing is ever rolled back, since whatever fails ends the worker, so one transaction stays open.
 */
const SCHEMA = `
  PRAGMA journal_mode = OFF;
  PRAGMA page_size = 8192;
  CREATE TABLE texts (place INTEGER PRIMARY KEY, id INTEGER NOT NULL UNIQUE, waiting INTEGER NOT NULL, text TEXT NOT NULL);
  CREATE VIRTUAL TABLE parts USING fts5 (text, content = texts, content_rowid = place, columnsize = 0, detail = none,
    tokenize = 'trigram case_sensitive 1');
  INSERT INTO parts (parts, rank) VALUES ('hashsize', 2000000), ('automerge', 8), ('crisismerge', 64);
  BEGIN;
`;

/**
 * Finds tickets that hold every word of a query, also inside of longer words, in any script; newest first.
 *
 * SQLite's own full-text index (its official WebAssembly build, public domain and Apache-2.0, 490 kB gz, read only when
 * somebody searches) for parts of words: an index of whole words cannot find `打印` in a sentence, nor `wort` in
 * `Kennwort`. `npm run bench -- "search libraries"` measures it beside MiniSearch, Orama, FlexSearch and Dexie.
 * It lives in memory: nothing that customers wrote lies on the disk a second time.
 */
export function createTextIndex(sqlite3: Sqlite3Static) {
  const db = new sqlite3.oo1.DB(':memory:');
  db.exec(SCHEMA);
  const look = db.prepare('SELECT place, waiting, text FROM texts WHERE id = ?');
  const addText = db.prepare('INSERT INTO texts (place, id, waiting, text) VALUES (?, ?, ?, ?)');
  const addParts = db.prepare('INSERT INTO parts (rowid, text) VALUES (?, ?)');
  const removeParts = db.prepare("INSERT INTO parts (parts, rowid, text) VALUES ('delete', ?, ?)");
  const removeText = db.prepare('DELETE FROM texts WHERE place = ?');
  let oldest = START;
  let newest = START;

  function kept(id: number): Kept | null {
    const found = look.bind(id).step() ? (look.get({}) as unknown as Kept) : null;
    look.reset();
    return found;
  }

  function drop({ place, text }: Kept): void {
    removeParts.bind([place, text]).stepReset();
    removeText.bind(place).stepReset();
  }

  return {
    ids: () => db.selectValues('SELECT id FROM texts') as number[],

    /**
     * Adds tickets, or replaces what was known of them; one that is the same stays where it is.
     * @param as newer than all that are here, or older: the first reading begins with the newest.
     */
    put(tickets: readonly IndexedTicket[], as: 'newer' | 'older'): void {
      for (const { id, waiting, text } of tickets) {
        const now = spread(text);
        const before = kept(id);
        if (before && before.text === now && (before.waiting === 1) === waiting) continue;
        if (before) drop(before);
        const place = as === 'older' ? oldest++ : --newest;
        addText.bind([place, id, waiting, now]).stepReset();
        addParts.bind([place, now]).stepReset();
      }
    },

    remove(ids: readonly number[]): void {
      for (const id of ids) {
        const before = kept(id);
        if (before) drop(before);
      }
    },

    /**
     * @param query folded.
     * @param most how many are wanted at most.
     */
    find(query: string, among: Among, most: number): Found {
      const words = wordsOf(query);
      if (words.length === 0) return { ids: [], all: true };
      const parts = trigramsOf(words).map((part) => `"${part.replaceAll('"', '""')}"`);
      const conditions: string[] = [];
      const values: BindableValue[] = [];
      const where = (condition: string, value: BindableValue) => {
        conditions.push(condition);
        values.push(value);
      };
      if (parts.length > 0) where('parts MATCH ?', parts.join(' '));
      if (typeof among !== 'string') where('id IN (SELECT value FROM json_each(?))', JSON.stringify(among));
      if (among === 'waiting') conditions.push('waiting');
      for (const word of words) where('instr(texts.text, ?)', word);
      // Without a part of three letters the texts are looked through, until enough are found.
      const from = parts.length > 0 ? 'parts CROSS JOIN texts ON place = parts.rowid' : 'texts';
      const order = parts.length > 0 ? 'parts.rowid' : 'place';
      const ids = db.selectValues(
        `SELECT id FROM ${from} WHERE ${conditions.join(' AND ')} ORDER BY ${order} LIMIT ?`,
        [...values, most + 1],
      ) as number[];
      return { ids: ids.slice(0, most), all: ids.length <= most };
    },

    close(): void {
      for (const statement of [look, addText, addParts, removeParts, removeText]) statement.finalize();
      db.close();
    },
  };
}

export type TextIndex = ReturnType<typeof createTextIndex>;
