import type { SearchDatabase, SearchKind, TermsRow, TextsRow } from '@/lib/storage/search';
import { noteDamage } from './damage';
import { openDictionary } from './dictionary';
import { type OpenSegment, openSnapshot, SegmentGone, type Snapshot } from './snapshot';

/** In place of the last key that was taken in, once all are. No key of an article begins with a space. */
export const FILLED = ' filled';

/** Bytes of posting lists that stay at hand. */
const KEPT_BYTES = 24_000_000;

type Kept = { row: TextsRow; terms: TermsRow; open: Pick<OpenSegment, 'dictionary' | 'blocks'> };

/** Reads the index; follows what is written by anybody. */
export interface IndexReader {
  snapshot(kind: SearchKind): Promise<Snapshot & { ids: readonly number[] }>;
  /** Texts that are in it; `all` once nothing is missing but what has changed since. */
  held(kind: SearchKind): Promise<number | 'all'>;
  /** A question failed: an index that is damaged is made anew by whoever writes it. Never rejects. */
  failed(error: unknown): Promise<void>;
}

export function createIndexReader(db: SearchDatabase): IndexReader {
  const kept = new Map<number, Kept>();
  let blocks = new Map<string, Uint8Array>();
  let bytes = 0;

  async function read(segment: number, numbers: readonly number[]): Promise<Uint8Array[]> {
    const missing = numbers.filter((number) => !blocks.has(`${segment} ${number}`));
    if (missing.length > 0) {
      const rows = await db.blocks.bulkGet(missing.map((number): [number, number] => [segment, number]));
      if (bytes > KEPT_BYTES) [blocks, bytes] = [new Map(), 0];
      for (const row of rows) {
        if (!row) throw new SegmentGone();
        blocks.set(`${segment} ${row.number}`, row.bytes);
        bytes += row.bytes.length;
      }
    }
    return numbers.map((number) => blocks.get(`${segment} ${number}`) ?? new Uint8Array());
  }

  async function load(ids: readonly number[]): Promise<void> {
    const fresh = ids.filter((id) => !kept.has(id));
    if (fresh.length === 0) return;
    const [texts, terms] = await Promise.all([db.texts.bulkGet([...fresh]), db.terms.bulkGet([...fresh])]);
    for (const [at, id] of fresh.entries()) {
      const [row, its] = [texts[at], terms[at]];
      // Merged into another meanwhile: the next question sees that one. Or its words are lost, which is looked into.
      if (!row || !its) {
        if (row) await noteDamage(db, new SegmentGone());
        continue;
      }
      const open = { dictionary: openDictionary(its), blocks: (numbers: readonly number[]) => read(id, numbers) };
      kept.set(id, { row, terms: its, open });
    }
  }

  return {
    failed: (error) => noteDamage(db, error),

    async held(kind) {
      if ((await db.meta.get(`below:${kind}`))?.value === FILLED) return 'all';
      const rows = await db.texts.where('kind').equals(kind).toArray();
      return rows.reduce((all, { keys }) => all + keys.length, 0);
    },

    async snapshot(kind) {
      const [ids, all, dead] = await db.transaction('r', db.texts, db.dead, () =>
        Promise.all([
          db.texts.where('kind').equals(kind).primaryKeys(),
          db.texts.toCollection().primaryKeys(),
          db.dead.toArray(),
        ]),
      );
      for (const id of [...kept.keys()]) if (!all.includes(id)) kept.delete(id);
      await load(ids);
      const gone = new Map(dead.map(({ id, places }) => [id, new Set(places)]));
      const segments = ids.flatMap((id) => {
        const one = kept.get(id);
        if (!one) return [];
        const { keys, activeAt, lengths } = one.row;
        return [{ keys, activeAt, lengths, ...one.open, dead: gone.get(id) ?? new Set<number>() }];
      });
      return { ...openSnapshot(segments), ids: ids.filter((id) => kept.has(id)) };
    },
  };
}
