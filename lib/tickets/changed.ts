import type { ThreadRow, TicketRow } from '@/lib/storage/rows';
import type { Stored } from './local-copy';

/** A row that a pass stored, and the time from which that pass asked. */
export type Touched = Stored & { from: string };

const newestFromCustomer = (thread: ThreadRow | undefined) =>
  (thread?.conversations ?? []).reduce(
    (newest, row) => (row.role === 'requester' && row.createdAt > newest ? row.createdAt : newest),
    '',
  );

/**
 * The tickets worth telling a person about: waiting, and either new or with a customer's message since we last looked.
 * A later time of change alone says nothing: a missed due time moves it too (public recordings, 2020-2023).
 * @param read threads that were read after the pass; without one, an old ticket counts as unchanged.
 */
export function changedForPeople(touched: Touched[], read: ThreadRow[]): TicketRow[] {
  const threads = new Map(read.map((thread) => [thread.ticketId, thread]));
  const changed = new Map<number, TicketRow>();
  // A ticket may be touched twice in one poll: what counts is what was known before the first time.
  const firstSeen = new Map<number, Touched>();
  for (const change of touched) {
    const first = firstSeen.get(change.row.id) ?? change;
    firstSeen.set(change.row.id, first);
    const isNew = first.before === undefined && change.row.createdAt >= first.from;
    const since = first.before?.updatedAt ?? first.from;
    const wrote = newestFromCustomer(threads.get(change.row.id)) > since;
    changed.delete(change.row.id);
    if (change.row.waiting === 1 && (isNew || wrote)) changed.set(change.row.id, change.row);
  }
  return [...changed.values()];
}
