import type { StoredTicket, ThreadRow } from '@/lib/storage/rows';
import { fromCustomer } from './activity';
import type { Stored } from './local-copy';

/** A row that a pass stored, and the time from which that pass asked. */
export type Touched = Stored & { from: string };

/** A thread as it is now, and as it was here before. */
export type Read = { thread: ThreadRow; before: ThreadRow | undefined };

/** Judged by the messages themselves where an earlier set is known, else by their time. */
function customerWrote({ thread, before }: Read, since: string): boolean {
  const known = before && new Set(before.conversations.map(({ id }) => id));
  return thread.conversations.some((row) => fromCustomer(row) && (known ? !known.has(row.id) : row.createdAt > since));
}

/**
 * The tickets worth telling a person about: waiting, and either new or with a customer's message since we last looked.
 * A later time of change alone says nothing: a missed due time moves it too (public recordings, 2020-2023).
 * @param read threads that were read after the pass; without one, an old ticket counts as unchanged.
 */
export function changedForPeople(touched: Touched[], read: Read[]): StoredTicket[] {
  const threads = new Map(read.map((one) => [one.thread.ticketId, one]));
  const changed = new Map<number, StoredTicket>();
  // A ticket may be touched twice in one poll: what counts is what was known before the first time.
  const firstSeen = new Map<number, Touched>();
  for (const change of touched) {
    const first = firstSeen.get(change.row.id) ?? change;
    firstSeen.set(change.row.id, first);
    const isNew = first.before === undefined && change.row.createdAt >= first.from;
    const thread = threads.get(change.row.id);
    const wrote = thread !== undefined && customerWrote(thread, first.before?.updatedAt ?? first.from);
    changed.delete(change.row.id);
    if (change.row.waiting === 1 && (isNew || wrote)) changed.set(change.row.id, change.row);
  }
  return [...changed.values()];
}
