import type { CurrentAgent } from '@/lib/domain/agent';
import type { ThreadRow } from '@/lib/domain/conversation';
import type { StoredTicket, TicketRow } from '@/lib/domain/ticket';
import type { CacheDatabase } from '@/lib/storage/cache';
import { firstWanted } from '@/lib/storage/first-wanted';
import { type Earlier, earlierTickets } from './earlier';
import { ticketMeta, type UnreadableTickets } from './meta';
import { EMPTY_NAMES, type Names } from './names';
import { EMPTY_POLL, type PollState } from './poll-state';
import { waitingBy } from './waiting';

/** What pages read of the local copy. Reads only: the worker alone writes tickets. */
export interface TicketStore {
  ticket(id: number): Promise<StoredTicket | undefined>;
  thread(id: number): Promise<ThreadRow | undefined>;
  /** Tickets that wait for an agent, newest first, straight from the index. */
  waiting(limit?: number): Promise<StoredTicket[]>;
  /** The newest tickets of any status, without bin and spam. */
  newest(limit?: number): Promise<StoredTicket[]>;
  /** Other tickets of the same person, newest first. */
  earlier(ticket: TicketRow): Promise<Earlier[]>;
  /** How many wait, or about how many there are: bin and spam are counted in. Reads the whole index, so not for each look. */
  count(which: 'waiting' | 'all'): Promise<number>;
  /** Tickets by number, in that order, without those that are not here any more. */
  some(ids: readonly number[]): Promise<StoredTicket[]>;
  poll(): Promise<PollState>;
  /** The agent whose key is in use; null before the first answer. */
  account(): Promise<CurrentAgent | null>;
  names(): Promise<Names>;
  /** Rows of Freshdesk's list that could not be read. */
  unreadable(): Promise<UnreadableTickets>;
}

export function createTicketStore(db: CacheDatabase): TicketStore {
  const meta = ticketMeta(db);

  return {
    ticket: (id) => db.tickets.get(id),
    thread: (id) => db.threads.get(id),

    waiting: (limit = 50) => waitingBy(db, 'activeAt').reverse().limit(limit).toArray(),

    newest: (limit = 200) =>
      firstWanted(
        (from, rows) => db.tickets.orderBy('activeAt').reverse().offset(from).limit(rows).toArray(),
        ({ deleted, spam }) => !deleted && !spam,
        limit,
      ),

    count: (which) => (which === 'all' ? db.tickets.count() : waitingBy(db, 'activeAt').count()),

    some: async (ids) =>
      (await db.tickets.bulkGet([...ids])).filter(
        (ticket) => ticket && !ticket.deleted && !ticket.spam,
      ) as StoredTicket[],

    earlier: (ticket) => earlierTickets(db, ticket),

    poll: async () => (await meta.get('poll')) ?? EMPTY_POLL,
    account: async () => (await meta.get('account')) ?? null,
    names: async () => (await meta.get('names')) ?? EMPTY_NAMES,
    unreadable: async () => (await meta.get('unreadable')) ?? { count: 0, ids: [] },
  };
}
