import type { StoredTicket } from '@/lib/domain/ticket';
import type { CacheDatabase } from '@/lib/storage/cache';
import { firstWanted } from '@/lib/storage/first-wanted';
import { ticketMeta } from './meta';
import { EMPTY_NAMES } from './names';
import { EMPTY_POLL } from './poll-state';
import { waitingBy } from './waiting';

/** What pages read of the local copy. Reads only: the worker alone writes tickets. */
export function createTicketStore(db: CacheDatabase) {
  const meta = ticketMeta(db);

  return {
    ticket: (id: number) => db.tickets.get(id),
    thread: (id: number) => db.threads.get(id),

    /** Tickets that wait for an agent, newest first, straight from the index. */
    waiting: (limit = 50) => waitingBy(db, 'activeAt').reverse().limit(limit).toArray(),

    /** The newest tickets of any status, without bin and spam. */
    newest: (limit = 200) =>
      firstWanted(
        (from, rows) => db.tickets.orderBy('activeAt').reverse().offset(from).limit(rows).toArray(),
        ({ deleted, spam }) => !deleted && !spam,
        limit,
      ),

    /** How many wait, or about how many there are: bin and spam are counted in. Reads the whole index, so not for each look. */
    count: (which: 'waiting' | 'all') => (which === 'all' ? db.tickets.count() : waitingBy(db, 'activeAt').count()),

    /** Tickets by number, in that order, without those that are not here any more. */
    some: async (ids: readonly number[]) =>
      (await db.tickets.bulkGet([...ids])).filter(
        (ticket) => ticket && !ticket.deleted && !ticket.spam,
      ) as StoredTicket[],

    poll: async () => (await meta.get('poll')) ?? EMPTY_POLL,
    /** The agent whose key is in use; null before the first answer. */
    account: async () => (await meta.get('account')) ?? null,
    names: async () => (await meta.get('names')) ?? EMPTY_NAMES,
    /** Rows of Freshdesk's list that could not be read. */
    unreadable: async () => (await meta.get('unreadable')) ?? { count: 0, ids: [] },
  };
}
