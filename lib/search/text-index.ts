import type { BindableValue, Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { spread, trigramsOf, wordsOf } from './trigrams';

/** What is kept of a ticket. */
export type IndexedTicket = {
  id: number;
  /** Waits for an agent. */
  waiting: boolean;
  /** Freshdesk's time of its last change. */
  updatedAt: string;
  /** Tickets are found in the order of this time, the newest first. */
  activeAt: string;
  /** Folded. */
  text: string;
};

/** Which tickets a search is about; a list of numbers is a list of tickets. */
export type Among = 'all' | 'waiting' | readonly number[];

/** `all`: nothing else is found; otherwise the looking ended with the last one that was wanted. */
export type Found = { ids: number[]; all: boolean };

type Kept = { place: number; activeAt: string; text: string };

/** Seconds since the epoch that no ticket reaches: places are counted back from here. */
const FAR = 10_000_000_000;

/**
 * `place` is the order in which tickets are found. Three letters in a row are a term of the index, which says only in
 * which tickets they are (`detail = none`): that they also follow each other there is looked up in the text.
 *
 * Each commit, each trigger, each INSERT of what a SELECT finds and each place before the last one would write a small
 * part of the index for itself, and merging those takes longer than all the rest. Nothing is ever rolled back, since
 * whatever fails ends the worker, so one transaction stays open, and tickets are written in the order of their places.
 */
const SCHEMA = `
  PRAGMA journal_mode = OFF;
  PRAGMA page_size = 8192;
  CREATE TABLE texts (place INTEGER PRIMARY KEY, id INTEGER NOT NULL UNIQUE, waiting INTEGER NOT NULL,
    updatedAt TEXT NOT NULL, activeAt TEXT NOT NULL, text TEXT NOT NULL);
  CREATE VIRTUAL TABLE parts USING fts5 (text, content = texts, content_rowid = place, columnsize = 0, detail = none,
    tokenize = 'trigram case_sensitive 1');
  INSERT INTO parts (parts, rank) VALUES ('hashsize', 2000000), ('automerge', 8), ('crisismerge', 64);
  BEGIN;
`;

/** What of a ticket's row says that it changed. */
export const stateOf = (waiting: number, updatedAt: string) => `${waiting} ${updatedAt}`;

/**
 * Finds tickets that hold every word of a query, also inside of longer words, in any script; newest first.
 *
 * SQLite's own full-text index (its official WebAssembly build, public domain and Apache-2.0, 490 kB gz, read only when
 * somebody searches) for parts of words: an index of whole words cannot find `打印` in a sentence, nor `wort` in
 * `Kennwort`. `npm run bench -- "search libraries"` measures it beside MiniSearch, Orama, FlexSearch and Dexie.
 * It lives in memory: nothing that customers wrote lies on the disk a second time.
 */
export interface TextIndex {
  /** `updatedAt` and whether it waits, of each ticket that is here. */
  states(): Map<number, string>;
  /** Adds tickets, or replaces what was known of them. @returns whether anything is found otherwise than before. */
  put(tickets: readonly IndexedTicket[]): boolean;
  /** @returns whether any of them was here. */
  remove(ids: readonly number[]): boolean;
  /**
   * @param query folded.
   * @param most how many are wanted at most.
   */
  find(query: string, among: Among, most: number): Found;
  close(): void;
}

export function createTextIndex(sqlite3: Sqlite3Static): TextIndex {
  const db = new sqlite3.oo1.DB(':memory:');
  db.exec(SCHEMA);
  const look = db.prepare('SELECT place, activeAt, text FROM texts WHERE id = ?');
  const lookAt = db.prepare('SELECT 1 FROM texts WHERE place = ?');
  const touch = db.prepare('UPDATE texts SET waiting = ?, updatedAt = ? WHERE place = ?');
  const addText = db.prepare(
    'INSERT INTO texts (place, id, waiting, updatedAt, activeAt, text) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const addParts = db.prepare('INSERT INTO parts (rowid, text) VALUES (?, ?)');
  const removeParts = db.prepare("INSERT INTO parts (parts, rowid, text) VALUES ('delete', ?, ?)");
  const removeText = db.prepare('DELETE FROM texts WHERE place = ?');
  /** Of seconds with more than one ticket, the place to try next. */
  const shared = new Map<number, number>();

  function kept(id: number): Kept | null {
    const found = look.bind(id).step() ? (look.get({}) as unknown as Kept) : null;
    look.reset();
    return found;
  }

  function isTaken(place: number): boolean {
    const taken = lookAt.bind(place).step();
    lookAt.reset();
    return taken;
  }

  function placeFor(activeAt: string): number {
    const seconds = Math.floor(Date.parse(activeAt) / 1000);
    const wanted = FAR - (Number.isFinite(seconds) ? seconds : 0);
    let place = shared.get(wanted) ?? wanted;
    while (isTaken(place)) place++;
    if (place !== wanted) shared.set(wanted, place + 1);
    return place;
  }

  function drop(rows: Kept[]): void {
    for (const { place, text } of rows.sort((a, b) => a.place - b.place)) {
      removeParts.bind([place, text]).stepReset();
      removeText.bind(place).stepReset();
    }
  }

  return {
    states: () =>
      new Map(
        (db.selectArrays('SELECT id, waiting, updatedAt FROM texts') as [number, number, string][]).map(
          ([id, waiting, updatedAt]) => [id, stateOf(waiting, updatedAt)],
        ),
      ),

    put(tickets) {
      const other: IndexedTicket[] = [];
      const old: Kept[] = [];
      let changed = false;
      for (const ticket of tickets) {
        const now = { ...ticket, text: spread(ticket.text) };
        const before = kept(ticket.id);
        if (before?.text === now.text && before.activeAt === now.activeAt) {
          touch.bind([now.waiting, now.updatedAt, before.place]).stepReset();
          changed = true;
          continue;
        }
        if (before) old.push(before);
        other.push(now);
      }
      drop(old);
      for (const { id, waiting, updatedAt, activeAt, text } of other.sort((a, b) =>
        a.activeAt < b.activeAt ? 1 : a.activeAt > b.activeAt ? -1 : 0,
      )) {
        const place = placeFor(activeAt);
        addText.bind([place, id, waiting, updatedAt, activeAt, text]).stepReset();
        addParts.bind([place, text]).stepReset();
      }
      return changed || other.length > 0;
    },

    remove(ids) {
      const old = ids.map(kept).filter((row) => row !== null);
      drop(old);
      return old.length > 0;
    },

    find(query, among, most) {
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

    close() {
      for (const statement of [look, lookAt, touch, addText, addParts, removeParts, removeText]) statement.finalize();
      db.close();
    },
  };
}
