import type { CurrentAgent } from '@/lib/domain/agent';
import type { StoredTicket } from '@/lib/domain/ticket';
import type { FreshdeskClient } from '@/lib/freshdesk/client';
import { concernsOneThing, failedWith } from '@/lib/freshdesk/failures';
import type { CacheDatabase } from '@/lib/storage/cache';
import type { Read } from './changed';
import type { LocalCopy } from './local-copy';
import type { Threads } from './threads';
import { waitingBy } from './waiting';

/** Of the newest waiting tickets, how many are looked at for something to read. */
const LOOK_AT = 300;

type Ports = { client: FreshdeskClient; cache: CacheDatabase; threads: Threads; copy: LocalCopy };
type Limits = {
  limit: number;
  me: CurrentAgent | null;
  /** Tickets that a person has open, whatever their state. */
  onScreen: readonly number[];
  signal?: AbortSignal | undefined;
  /** Before each ticket. @returns false to end here; the next poll goes on. */
  goOn: () => Promise<boolean>;
};

/**
 * Conversations cost one call a ticket, so they are read only for those this agent may have to answer.
 * @returns the lower, the sooner; null for never.
 */
function urgency(ticket: StoredTicket, me: CurrentAgent | null, onScreen: readonly number[]): number | null {
  if (onScreen.includes(ticket.id)) return 0;
  if (ticket.waiting === 0) return null;
  if (me === null || ticket.responderId === me.agentId) return 1;
  const ours = ticket.groupId === null || me.groupIds.includes(ticket.groupId);
  // Who is in no group may take any ticket that nobody has; one of another group is read by that group.
  if (ticket.responderId === null) return ours || me.groupIds.length === 0 ? 2 : null;
  // A colleague's, in a group we share: last, for the day that colleague is away.
  return ticket.groupId !== null && ours ? 3 : null;
}

/** Tickets of whose conversations there is no copy as new as the ticket itself, most urgent first. */
async function stale(cache: CacheDatabase, { me, onScreen }: Limits): Promise<StoredTicket[]> {
  const waiting = await waitingBy(cache, 'updatedAt').reverse().limit(LOOK_AT).toArray();
  const open = (await cache.tickets.bulkGet([...onScreen])).filter((ticket) => ticket !== undefined);
  const tickets = [...new Map([...open, ...waiting].map((ticket) => [ticket.id, ticket])).values()];
  const known = await cache.threads.bulkGet(tickets.map((ticket) => ticket.id));
  return tickets
    .flatMap((ticket, index) => {
      const rank = urgency(ticket, me, onScreen);
      const old = (known[index]?.ticketUpdatedAt ?? '') < ticket.updatedAt;
      return rank !== null && old ? [{ ticket, rank }] : [];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ ticket }) => ticket);
}

/**
 * Reads the conversations of tickets that matter and changed since they were last read. It goes by the database and not by
 * what a poll saw, so a killed worker leaves nothing unread. Never fails; it only ends early.
 * @returns the threads that were read.
 */
export async function readAhead({ client, cache, threads, copy }: Ports, limits: Limits): Promise<Read[]> {
  /** Gone, hidden from this agent, or only its conversations are. */
  async function settle(id: number): Promise<void> {
    try {
      await copy.storeTicket((await client.ticket(id, 'prefetch')).ticket);
    } catch (error) {
      if (!failedWith(error, 'freshdesk-not-found', 'freshdesk-forbidden')) throw error;
      await copy.markGone(id);
    }
  }

  const read: Read[] = [];
  let passedOver = false;
  for (const ticket of (await stale(cache, limits)).slice(0, limits.limit)) {
    if (limits.signal?.aborted || !(await limits.goOn())) break;
    try {
      const before = await cache.threads.get(ticket.id);
      read.push({ ticket, thread: await threads.load(ticket, 'prefetch'), before });
    } catch (error) {
      if (!concernsOneThing(error)) break;
      if (!failedWith(error, 'freshdesk-not-found', 'freshdesk-forbidden')) {
        // Freshdesk itself fails on it: the others need not wait. A second one, and it is Freshdesk's trouble.
        if (passedOver) break;
        passedOver = true;
        continue;
      }
      try {
        await settle(ticket.id);
      } catch {
        break;
      }
    }
  }
  return read;
}
