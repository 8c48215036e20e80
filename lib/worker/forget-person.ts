import type { Platform } from '@/lib/browser/platform';
import { DRAFT_KINDS } from '@/lib/domain/draft-kinds';
import { draftId } from '@/lib/drafts/draft-text';
import { dropRequests } from '@/lib/drafts/sent-request';
import { AppError } from '@/lib/failures/app-error';
import { isActive } from '@/lib/outbox/machine';
import type { Unsaved } from '@/lib/storage/unsaved';
import { sleep } from '@/lib/time';
import type { Desk } from './desk';

/** How much of a person was here: tickets of the local copy, drafts, and records of what was sent. */
export type Forgotten = { tickets: number; drafts: number; deliveries: number };

type Known = Pick<Desk, 'host' | 'cache' | 'work' | 'mirror' | 'unsaved' | 'fallbackBackup' | 'journal' | 'indexer'>;

/** Milliseconds that are waited for the index: of tens of thousands of tickets it is made anew behind the answer. */
const INDEX_MS = 20_000;

/** Whether anything in a value, however deep, holds an address, and no longer one. Linear in the value's length. */
function holder(address: string): (value: unknown) => boolean {
  const escaped = address.replace(/[\\^$.*|?+()[\]{}]/g, String.raw`\$&`);
  const found = new RegExp(String.raw`(?<![\p{L}\p{N}._%+-])${escaped}(?![\p{L}\p{N}_-]|\.[\p{L}\p{N}])`, 'iu');
  return (value) => found.test(JSON.stringify(value) ?? '');
}

/**
 * Deletes what this browser holds of a person: every ticket in which the address stands, whole, with all that was written
 * for it, from databases, copies, index, session and notifications. What Freshdesk has stays there.
 * @param address an e-mail address; anything else finds nothing.
 * @throws AppError `person-busy` while a draft is being written or a reply is on its way for one of these tickets: then
 * nothing was deleted; what the databases throw
 */
export async function forgetPerson(
  desk: Known,
  { storage, notifications }: Pick<Platform, 'storage' | 'notifications'>,
  address: string,
): Promise<Forgotten> {
  const wanted = address.trim();
  if (!/^[^\s@]+@[^\s@]+$/.test(wanted)) return { tickets: 0, drafts: 0, deliveries: 0 };
  const holds = holder(wanted);
  const { cache, work } = desk;

  const ids = new Set<number>();
  await cache.tickets.each((row) => void (holds(row) && ids.add(row.id)));
  await cache.threads.each((row) => void (holds(row) && ids.add(row.ticketId)));
  await work.drafts.each((row) => void (holds(row) && ids.add(row.ticketId)));
  await work.deliveries.each((row) => void (holds(row) && ids.add(row.ticketId)));
  const tickets = [...ids];
  const draftIds = tickets.flatMap((ticketId) => DRAFT_KINDS.map((kind) => draftId(ticketId, kind)));

  const gone = await work.transaction('rw', work.drafts, work.versions, work.deliveries, work.meta, async () => {
    const drafts = (await work.drafts.bulkGet(draftIds)).filter((row) => row !== undefined);
    const deliveries = await work.deliveries.where('ticketId').anyOf(tickets).toArray();
    const busy = drafts.some(({ state }) => state === 'generating') || deliveries.some(isActive);
    if (busy) throw new AppError('person-busy');
    await work.versions.where('draftId').anyOf(draftIds).delete();
    await work.drafts.bulkDelete(drafts.map(({ id }) => id));
    await work.deliveries.bulkDelete(deliveries.map(({ id }) => id));
    await dropRequests(work, draftIds);
    const aside = await work.meta.where('key').startsWith('quarantine:').toArray();
    await work.meta.bulkDelete(aside.filter(holds).map(({ key }) => key));
    return { drafts: drafts.length, deliveries: deliveries.length };
  });
  const copied = await cache.transaction('rw', cache.tickets, cache.threads, cache.canned, cache.changes, async () => {
    const here = (await cache.tickets.bulkGet(tickets)).filter((row) => row !== undefined).length;
    await cache.tickets.bulkDelete(tickets);
    await cache.threads.bulkDelete(tickets);
    const learnt = await cache.canned.where('from').equals('learnt').filter(holds).primaryKeys();
    await cache.canned.bulkDelete(learnt);
    // A segment is never changed: all of them are made anew, so that no word of these tickets is left in one.
    await cache.changes.bulkAdd(['tickets', 'canned'].map((table) => ({ table, keys: null })));
    return here;
  });

  const isTheirs = (id: string) => ids.has(Number(id.split(':', 1)[0]));
  for (const one of [desk.unsaved, desk.fallbackBackup])
    await dropTyping(one, (id, entry) => isTheirs(id) || holds(entry));
  for (const entry of await desk.journal.all()) {
    if (!isTheirs(entry.id) && !holds(entry)) continue;
    // Only what a journal has read of a draft does it clear.
    await desk.journal.read(entry.id);
    desk.journal.clear(entry.id);
  }
  await desk.mirror.settled();
  await forgetStored(storage, holds);
  await notifications.clearAll();
  await Promise.race([desk.indexer.catchUp().catch(() => undefined), sleep(INDEX_MS)]);
  return { tickets: copied, ...gone };
}

async function dropTyping(typing: Unsaved, goes: (id: string, entry: unknown) => boolean): Promise<void> {
  for (const [id, entry] of Object.entries(await typing.all())) if (goes(id, entry)) await typing.drop(id, entry.text);
}

/** What is left beside the databases. The local storage is written anew, so that nothing stays readable in its files. */
async function forgetStored(
  { ports, session }: Platform['storage'],
  holds: (value: unknown) => boolean,
): Promise<void> {
  const all = await session.get(null);
  await session.remove(Object.keys(all).filter((key) => holds(all[key])));
  await ports.area.rewrite({}, () => false);
}
