import type { SearchDatabase } from '@/lib/storage/search';
import { SegmentGone } from './snapshot';

const KEY = 'damaged';

/** What is thrown where rows of the index are not what was written; a database that is busy, full or shut throws otherwise. */
const isDamage = (error: unknown): boolean => error instanceof TypeError || error instanceof RangeError;

/** Notes that the index could not be read, where it is the index's fault. Whoever writes it next makes it anew. Never rejects. */
export async function noteDamage(db: SearchDatabase, error: unknown): Promise<void> {
  // Lists may be gone because they became part of others in that moment, or for good.
  const damaged = error instanceof SegmentGone ? 'lists' : isDamage(error) ? 'all' : null;
  if (damaged !== null) await db.meta.put({ key: KEY, value: damaged }).catch(() => undefined);
}

/** Whether a segment lacks rows that were written with it. */
async function lacksRows(db: SearchDatabase): Promise<boolean> {
  const segments = await db.terms.toArray();
  for (const { id, blockStarts } of segments) {
    const blocks = await db.blocks.where('[segment+number]').between([id, 0], [id, Number.MAX_SAFE_INTEGER]).count();
    if (blocks < blockStarts.length) return true;
  }
  const known = new Set(segments.map(({ id }) => id));
  return (await db.texts.toCollection().primaryKeys()).some((id) => !known.has(id));
}

/** Throws a damaged index away; all of it is filled in again from the copy. @returns whether there was damage. */
export async function dropDamaged(db: SearchDatabase): Promise<boolean> {
  const damaged = (await db.meta.get(KEY))?.value;
  if (damaged === undefined) return false;
  const tables = [db.texts, db.terms, db.dead, db.blocks, db.meta];
  return db.transaction('rw', tables, async () => {
    const bad = damaged === 'all' || (await lacksRows(db));
    if (bad) for (const table of tables) await table.clear();
    else await db.meta.delete(KEY);
    return bad;
  });
}
