import type Dexie from 'dexie';
import type { DexieOptions } from 'dexie';
import { AppError } from '@/lib/failures/app-error';
import { type CacheDatabase, openCache } from './cache';
import { takeDelivery, takeDraft } from './heal';
import { isNewer } from './revision';
import { openWork, openWorkRaw, type WorkDatabase } from './work';
import { workMeta } from './work-meta';

/** From the browser's default place, where earlier builds kept everything, to the bucket. */
type Places = { from: DexieOptions; to: DexieOptions };

/** Rows a transaction. */
const CHUNK = 1000;

/**
 * Moves the local copy of tickets. Its cursors come last: until they are there, a move that was cut begins again. A copy
 * that is in use already is newer than what lies in the old place.
 */
export async function moveCache(host: string, { from, to }: Places): Promise<void> {
  const [old, next] = [openCache(host, from), openCache(host, to)];
  try {
    await openReadable(old);
    if ((await next.meta.count()) === 0) {
      await copyInPieces(old, next, 'tickets', 'id');
      await copyInPieces(old, next, 'threads', 'ticketId');
      await next.meta.bulkPut(await old.meta.toArray());
    }
    await old.delete();
  } finally {
    old.close();
    next.close();
  }
}

async function copyInPieces(old: CacheDatabase, next: CacheDatabase, name: 'tickets' | 'threads', key: string) {
  let last = Number.NEGATIVE_INFINITY;
  for (;;) {
    const rows: Record<string, number>[] = await old.table(name).where(key).above(last).limit(CHUNK).toArray();
    await next.table(name).bulkPut(rows);
    last = rows.at(-1)?.[key] ?? last;
    if (rows.length < CHUNK) break;
  }
  assertAll(await old.table(name).count(), await next.table(name).count(), name);
}

/**
 * Moves what people made, in one strict transaction: all of it, its mark included, or nothing. The old database is deleted
 * only after that.
 */
export async function moveWork(host: string, { from, to }: Places, now: () => number): Promise<void> {
  const [old, next] = [openWorkRaw(host, from), openWork(host, to)];
  try {
    await openReadable(old);
    const [was, is] = [await workMeta(old).get('mark'), await workMeta(next).get('mark')];
    if (!is) await copyAll(host, old, to);
    // It was moved before, and only its end was cut off.
    else if (was?.id !== is.id || is.count < was.count) await merge(old, next, now());
    await old.delete();
  } finally {
    old.close();
    next.close();
  }
}

/** The rows as they are: the second copy was made of them and must go on from there. */
async function copyAll(host: string, old: WorkDatabase, to: DexieOptions): Promise<void> {
  const next = openWorkRaw(host, to);
  try {
    const rows = await old.transaction('r', old.tables, () => Promise.all(old.tables.map((table) => table.toArray())));
    await next.transaction('rw', next.tables, async () => {
      for (const [at, { name }] of old.tables.entries()) {
        const table = next.table(name);
        await table.bulkPut(rows[at] ?? []);
        assertAll(rows[at]?.length ?? 0, await table.count(), name);
      }
    });
  } finally {
    next.close();
  }
}

/** An earlier build was here once more in between, and made the old database anew: nothing of either is lost. */
async function merge(old: WorkDatabase, next: WorkDatabase, at: number): Promise<void> {
  const [drafts, versions, deliveries, requests, spending] = await Promise.all([
    old.drafts.toArray(),
    old.versions.toArray(),
    old.deliveries.toArray(),
    old.requests.toArray(),
    old.spending.toArray(),
  ]);
  await next.transaction('rw', next.tables, async () => {
    for (const row of drafts) await takeDraft(next, row, 'replaced', at);
    for (const row of deliveries) await takeDelivery(next, row, 'replaced', at);
    for (const { id: _, ...row } of versions) {
      const known = await next.versions.where('draftId').equals(row.draftId).toArray();
      if (!known.some(({ text }) => text === row.text)) await next.versions.add(row);
    }
    for (const row of requests) if (!(await next.requests.get(row.id))) await next.requests.add(row);
    for (const row of spending) {
      if (!(await next.spending.get([row.day, row.host, row.model]))) await next.spending.add(row);
    }
  });
}

async function openReadable(db: Dexie): Promise<void> {
  await db.open();
  if (isNewer(db)) throw new AppError('storage-newer');
}

function assertAll(wanted: number, there: number, table: string): void {
  if (there < wanted) throw new AppError({ kind: 'storage-failed', detail: `${table}: ${there} < ${wanted}` });
}
