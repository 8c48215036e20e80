import type { ThreadRow } from '@/lib/domain/conversation';
import type { StoredTicket, TicketRow } from '@/lib/domain/ticket';
import type { CacheDatabase } from '@/lib/storage/cache';

/** Another ticket of a person, with its conversations where they are here. */
export type Earlier = { ticket: StoredTicket; thread: ThreadRow | undefined };

/** What a prompt has use for, and what is looked through for it: a mailbox of a company may have opened thousands. */
const MOST = 3;
const LOOKED_AT = 200;

/** Other tickets of the same requester in the local copy, newest first; nothing is asked of Freshdesk. */
export async function earlierTickets(
  cache: CacheDatabase,
  { id, requesterId }: Pick<TicketRow, 'id' | 'requesterId'>,
): Promise<Earlier[]> {
  if (requesterId === 0) return [];
  const rows = await cache.tickets.where('requesterId').equals(requesterId).reverse().limit(LOOKED_AT).toArray();
  const others = rows
    .filter((row) => row.id !== id && !row.deleted && !row.spam)
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : b.id - a.id))
    .slice(0, MOST);
  const threads = await cache.threads.bulkGet(others.map((row) => row.id));
  return others.map((ticket, index) => ({ ticket, thread: threads[index] }));
}
