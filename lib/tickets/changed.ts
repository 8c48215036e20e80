import type { ThreadRow } from '@/lib/domain/conversation';
import type { StoredTicket } from '@/lib/domain/ticket';
import { fromCustomer } from './activity';
import type { Stored } from './local-copy';

/** A row that a pass stored, and the time from which that pass asked. */
export type StoredChange = Stored & { from: string };

/** A thread as it is now, and as it was here before. */
export type Read = { ticket: StoredTicket; thread: ThreadRow; before: ThreadRow | undefined };

/** Customers' messages that were not here before, wherever an earlier set is known. */
function newMessage({ thread, before }: Read): boolean {
  if (!before) return false;
  const known = new Set(before.conversations.map(({ id }) => id));
  return thread.conversations.some((row) => fromCustomer(row) && !known.has(row.id));
}

/**
 * The tickets worth telling a person about: waiting, and either new or with a customer's message since we last looked.
 * A later time of change alone says nothing: a missed due time moves it too (public recordings, 2020-2023).
 * @param read threads that were read after the pass; without one, an old ticket counts as unchanged.
 */
export function notifiableTickets(touched: StoredChange[], read: Read[]): StoredTicket[] {
  const threads = new Map(read.map((one) => [one.thread.ticketId, one]));
  const changed = new Map(read.filter(newMessage).map(({ ticket }) => [ticket.id, ticket]));
  // A ticket may be touched twice in one poll: what counts is what was known before the first time.
  const firstSeen = new Map<number, StoredChange>();
  for (const { row, ...change } of touched) {
    const first = firstSeen.get(row.id) ?? { row, ...change };
    firstSeen.set(row.id, first);
    const isNew = first.before === undefined && row.createdAt >= first.from;
    const since = first.before?.updatedAt ?? first.from;
    const one = threads.get(row.id);
    // Never read before: the time of a message tells.
    const wrote =
      one !== undefined &&
      !one.before &&
      one.thread.conversations.some((said) => fromCustomer(said) && said.createdAt > since);
    if (isNew || wrote || changed.has(row.id)) changed.set(row.id, row);
  }
  return [...changed.values()].filter(({ waiting }) => waiting === 1);
}
