/** Runs in an extension page of the bench: the product's own storing path, and bare IndexedDB doing the same. */

import type { StoredTicket, TicketRow } from '@/lib/domain/ticket';
import { browserPlaces } from '@/lib/storage/browser-ports';
import { openCache } from '@/lib/storage/cache';
import { openWork } from '@/lib/storage/work';
import { createLocalCopy } from '@/lib/tickets/local-copy';
import { withBareDatabase } from './bare';
import { draftRow, pagesOf, ticketRow } from './rows';

export { readBare } from './bare-stream';
export { readParsed } from './parsed-stream';
export { fillSearchable, measurePlain, measureRetrieving, measureTyping, takeIn } from './search';
export { readThroughAiSdk, readThroughClient, readThroughOpenAi } from './stream';
export { leaveWriting, saveDrafts, stillWriting, typeThroughEditor } from './typing';

const PAGE = 100;
const placesOf = (host: string) => browserPlaces(globalThis).of(host);
const stored = (row: TicketRow): StoredTicket => ({ ...row, activeAt: row.updatedAt });
const ids = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** Milliseconds for `count` new tickets, a page a transaction, as a first sync stores them. */
export async function storeThroughProduct(count: number): Promise<number> {
  const db = openCache('bench.freshdesk.com', placesOf('bench.freshdesk.com').cache);
  await db.delete();
  await db.open();
  const copy = createLocalCopy(db);
  const pages = pagesOf(ids(count).map(ticketRow), PAGE);
  const started = performance.now();
  for (const rows of pages) {
    const page = { seen: rows, unreadable: [] };
    await copy.storePage({
      list: 'all',
      page,
      rows,
      first: true,
      cursor: () => ({ through: null, pass: null, complete: false }),
    });
  }
  const took = performance.now() - started;
  await db.delete();
  return took;
}

export async function storeBare(count: number): Promise<number> {
  const pages = pagesOf(ids(count).map(ticketRow).map(stored), PAGE);
  return withBareDatabase(async (write) => {
    const started = performance.now();
    for (const rows of pages) await write(rows);
    return performance.now() - started;
  });
}

/** Fills the databases of a help desk as a long-used installation has them. */
export async function fill(host: string, tickets: number, drafts: number): Promise<void> {
  const cache = openCache(host, placesOf(host).cache);
  const work = openWork(host, placesOf(host).work);
  for (const page of pagesOf(ids(tickets).map(ticketRow), 1000)) await cache.tickets.bulkPut(page.map(stored));
  await work.drafts.bulkPut(ids(drafts).map(draftRow));
  cache.close();
  work.close();
}
