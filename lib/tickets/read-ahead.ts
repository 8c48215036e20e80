import type { Me } from '@/lib/freshdesk/client';
import type { CacheDatabase } from '@/lib/storage/cache';
import type { ThreadRow, TicketRow } from '@/lib/storage/rows';
import type { LocalCopy } from './local-copy';
import { failedWith, type Threads } from './threads';

/** Of the newest waiting tickets, how many are looked at for something to read. */
const LOOK_AT = 300;

/** Conversations cost one call a ticket, so they are read only for those this agent may have to answer. */
function concerns(ticket: TicketRow, me: Me | null): boolean {
  if (me === null || ticket.responderId === me.agentId) return true;
  if (ticket.responderId !== null) return false;
  return ticket.groupId === null || me.groupIds.includes(ticket.groupId);
}

type Ports = { cache: CacheDatabase; threads: Threads; copy: LocalCopy };
type Limits = { limit: number; me: Me | null; signal?: AbortSignal | undefined };

/**
 * Reads the conversations of waiting tickets that changed since they were last read, newest first. It goes by the
 * database and not by what a poll saw, so a killed worker leaves nothing unread. Never fails; it only ends early.
 * @returns the threads that were read.
 */
export async function readAhead({ cache, threads, copy }: Ports, { limit, me, signal }: Limits): Promise<ThreadRow[]> {
  const waiting = await cache.tickets
    .where('[waiting+updatedAt]')
    .between([1, ''], [1, '\uffff'])
    .reverse()
    .limit(LOOK_AT)
    .toArray();
  const known = await cache.threads.bulkGet(waiting.map((ticket) => ticket.id));
  const stale = waiting.filter(
    (ticket, index) => concerns(ticket, me) && (known[index]?.ticketUpdatedAt ?? '') < ticket.updatedAt,
  );
  const read: ThreadRow[] = [];
  for (const ticket of stale.slice(0, limit)) {
    if (signal?.aborted) break;
    try {
      read.push(await threads.load(ticket, 'prefetch'));
    } catch (error) {
      // These concern one ticket; anything else would meet the next one too.
      if (failedWith(error, 'freshdesk-not-found')) await copy.markGone(ticket.id);
      else if (!failedWith(error, 'freshdesk-forbidden')) break;
    }
  }
  return read;
}
