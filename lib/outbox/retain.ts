import { NO_DETAILS } from '@/lib/domain/answer-details';
import type { DeliveryRow } from '@/lib/domain/delivery';
import type { Disposition, DraftRow } from '@/lib/domain/draft';
import { dropRequests } from '@/lib/drafts/sent-request';
import type { CacheDatabase } from '@/lib/storage/cache';
import type { WorkDatabase } from '@/lib/storage/work';
import { ticketMeta } from '@/lib/tickets/meta';
import { pruneTickets } from '@/lib/tickets/prune';
import type { Millis } from '@/lib/time';
import { isActive, needsManualCheck } from './machine';

const DAY_MS = 24 * 3_600_000;
const DISPOSITIONS: Disposition[] = ['pending', 'inserted', 'sending', 'sent', 'noted', 'dismissed'];
const UNSENT: Disposition[] = ['pending', 'inserted', 'sending'];
const OLDEST = Number.NEGATIVE_INFINITY;
const NEWEST = Number.POSITIVE_INFINITY;

type Databases = { work: WorkDatabase; cache: CacheDatabase };

/**
 * Old tickets leave the local copy, but none that somebody works on; what was written for them follows.
 * @param days of the setting *Keep tickets for*.
 * @param onScreen tickets that somebody looks at now.
 */
export async function applyRetention(
  { work, cache }: Databases,
  { days, onScreen, now }: { days: number; onScreen: readonly number[]; now: () => Millis },
): Promise<void> {
  await forgetDeleted({ work, cache });
  const since = await keptSince(cache, days, now());
  if (since === null) return;
  const keep = async () => new Set([...onScreen, ...(await ticketsInWork(work, since))]);
  await pruneTickets({ cache, now, days, keep });
  await pruneWork({ work, cache, since });
}

/** Nothing of it is on its way, and nobody is asked to look: it is only a record. */
const isSettled = (row: DeliveryRow) => !isActive(row) && !needsManualCheck(row) && row.statusStep !== 'waiting';

/**
 * The time before which what people made is too old to be kept; null while Freshdesk's own time is not known. Both clocks
 * must say so: a wrong one of this computer deletes nothing.
 * @param days of the setting *Keep tickets for*.
 */
export async function keptSince(cache: CacheDatabase, days: number, now: Millis): Promise<Millis | null> {
  const newest = Date.parse((await ticketMeta(cache).get('cursor:all'))?.through ?? '');
  return Number.isNaN(newest) ? null : Math.min(newest, now) - days * DAY_MS;
}

/** Tickets with a draft that waits, and those with something on its way: they stay, however old they are. */
export async function ticketsInWork(work: WorkDatabase, since: Millis): Promise<Set<number>> {
  const drafts = work.drafts.where('[disposition+updatedAt]').between(['pending', since], ['pending', NEWEST]);
  const deliveries = work.deliveries.filter((row) => !isSettled(row));
  const rows = [...(await drafts.toArray()), ...(await deliveries.toArray())];
  return new Set(rows.map((row) => row.ticketId));
}

/**
 * Drafts follow their tickets: one goes, with its versions, when it was not touched for the time to keep and its ticket has
 * left the local copy. Records of what was sent, and damaged rows that were set aside, go by their own age.
 * @returns how many drafts are gone.
 */
export async function pruneWork({ work, cache, since }: Databases & { since: Millis }): Promise<number> {
  const keys = await Promise.all(
    DISPOSITIONS.map((name) =>
      work.drafts.where('[disposition+updatedAt]').between([name, OLDEST], [name, since]).primaryKeys(),
    ),
  );
  const isOld = (row: DraftRow | undefined): row is DraftRow =>
    row !== undefined && row.state !== 'generating' && row.updatedAt < since;
  const old = (await work.drafts.bulkGet(keys.flat())).filter(isOld);
  const there = new Set(
    await cache.tickets
      .where('id')
      .anyOf(old.map((row) => row.ticketId))
      .primaryKeys(),
  );
  return work.transaction('rw', work.drafts, work.versions, work.deliveries, work.meta, async () => {
    const inWork = await ticketsInWork(work, since);
    // As they are now: somebody may have typed meanwhile.
    const drop = (await work.drafts.bulkGet(old.map(({ id }) => id)))
      .filter(isOld)
      .filter(({ ticketId }) => !there.has(ticketId) && !inWork.has(ticketId));
    await dropDrafts(work, drop);
    const records = (await work.deliveries.where('createdAt').below(since).toArray()).filter(isSettled);
    if (records.length > 0) await work.deliveries.bulkDelete(records.map(({ id }) => id));
    const aside = await work.meta.where('key').startsWith('quarantine:').toArray();
    const damaged = aside.filter(({ value }) => ((value as { at?: Millis } | null)?.at ?? 0) < since);
    await work.meta.bulkDelete(damaged.map(({ key }) => key));
    return drop.length;
  });
}

/**
 * What was written for tickets that were deleted in Freshdesk goes with them. What a person wrote, or wanted to send, and
 * has not sent stays, without the ticket's subject and the customer's name.
 */
export async function forgetDeleted({ work, cache }: Databases): Promise<void> {
  const ids = await Promise.all(
    [work.drafts, work.deliveries].map((table) => table.orderBy('ticketId').uniqueKeys() as PromiseLike<number[]>),
  );
  const tickets = await cache.tickets.bulkGet([...new Set(ids.flat())]);
  for (const ticket of tickets) if (ticket?.deleted) await forgetTicket(work, ticket.id);
}

const forgetTicket = (work: WorkDatabase, ticketId: number): Promise<void> =>
  work.transaction('rw', work.drafts, work.versions, work.deliveries, work.meta, async () => {
    const drafts = await work.drafts.where('ticketId').equals(ticketId).toArray();
    const deliveries = await work.deliveries.where('ticketId').equals(ticketId).toArray();
    const wanted = new Set(
      deliveries.filter(({ state }) => state !== 'confirmed').map(({ approval }) => approval.text),
    );
    const idle = drafts.filter((row) => row.state !== 'generating');
    const own = idle.filter(
      ({ text, edited, disposition }) =>
        text.trim() !== '' && UNSENT.includes(disposition) && (edited || wanted.has(text)),
    );
    await dropDrafts(
      work,
      idle.filter((row) => !own.includes(row)),
    );
    for (const row of own) await bareDraft(work, row);
    const texts = own.map(({ text }) => text);
    const records = deliveries.filter((row) => isSettled(row) && !texts.includes(row.approval.text));
    if (records.length > 0) await work.deliveries.bulkDelete(records.map(({ id }) => id));
  });

/** Leaves the person's words, and nothing of the ticket. */
async function bareDraft(work: WorkDatabase, row: DraftRow): Promise<void> {
  const versions = await work.versions.where('draftId').equals(row.id).toArray();
  const written = versions.filter(({ origin, text }) => origin.kind !== 'edited' && text !== row.text);
  await work.versions.bulkDelete(written.flatMap(({ id }) => id ?? []));
  await dropRequests(work, [row.id]);
  if (row.ticketSubject === '' && row.requesterName === null && !row.privateValues) return;
  const bare = { ...NO_DETAILS, status: row.status, followUpQuestions: [] };
  await work.drafts.update(row.id, { ...bare, ticketSubject: '', requesterName: null, privateValues: undefined });
}

async function dropDrafts(work: WorkDatabase, drafts: DraftRow[]): Promise<void> {
  if (drafts.length === 0) return;
  const ids = drafts.map(({ id }) => id);
  await work.versions.where('draftId').anyOf(ids).delete();
  await work.drafts.bulkDelete(ids);
  await dropRequests(work, ids);
}
