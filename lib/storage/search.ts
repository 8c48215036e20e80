import Dexie, { type DexieOptions, type EntityTable, type Table } from 'dexie';
import type { MetaRow } from './meta';

/** What is found: tickets with their messages, articles, canned replies. */
export type SearchKind = 'tickets' | 'articles' | 'canned';

/** The texts of a segment. Written last: a segment without it is one whose writing was cut. */
export type TextsRow = {
  id: number;
  kind: SearchKind;
  keys: (number | string)[];
  activeAt: Uint32Array;
  lengths: Uint16Array;
};
export type TermsRow = { id: number; terms: Uint8Array; counts: Uint8Array; blockStarts: Uint32Array };
/** Places of a segment's texts that were replaced or deleted since. */
export type DeadRow = { id: number; places: number[] };
export type BlockRow = { segment: number; number: number; bytes: Uint8Array };

export type SearchDatabase = Dexie & {
  texts: EntityTable<TextsRow, 'id'>;
  terms: EntityTable<TermsRow, 'id'>;
  dead: EntityTable<DeadRow, 'id'>;
  blocks: Table<BlockRow, [number, number]>;
  meta: EntityTable<MetaRow, 'key'>;
};

/** Of another form of the index, which is made anew. */
const FORM = 1;

/**
 * The index over the local copy of one help desk: words, and which texts hold them. It lies beside the copy and goes with
 * it; all of it can be made again from the copy.
 */
export function openSearch(host: string, options: DexieOptions): SearchDatabase {
  const db = new Dexie(`search${FORM}:${host}`, options) as SearchDatabase;
  db.version(1).stores({ texts: 'id, kind', terms: 'id', dead: 'id', blocks: '[segment+number]', meta: 'key' });
  return db;
}
