import type { AttachmentRow, ContactRow, ConversationRow, ThreadRow } from '@/lib/domain/conversation';
import type { TicketRow } from '@/lib/domain/ticket';
import type { FreshdeskClient, Lane } from '@/lib/freshdesk/client';
import { failedWith } from '@/lib/freshdesk/failures';
import type { CacheDatabase } from '@/lib/storage/cache';
import { heard } from './activity';
import { secondOver, shift } from './cursor';
import type { Directory } from './directory';
import type { LocalCopy } from './local-copy';
import type { Names } from './names';

type Ports = {
  client: FreshdeskClient;
  cache: CacheDatabase;
  now: () => number;
  copy: LocalCopy;
  directory: Directory;
};

function authorOf(row: ConversationRow, ticket: TicketRow, names: Names): string | null {
  if (row.userId !== null && row.userId === ticket.requesterId) return ticket.requesterName ?? row.author;
  return (row.userId === null ? undefined : names.agent[row.userId]) ?? row.author;
}

/** Reads conversations and replaces the stored set with what was read. */
export interface Threads {
  /**
   * @param attachments of the description; undefined keeps the known ones, since only a ticket read alone has them.
   * @param withContact see `loadTicket`.
   */
  load(ticket: TicketRow, lane: Lane, attachments?: AttachmentRow[], withContact?: boolean): Promise<ThreadRow>;
  /**
   * Ticket and conversations as they are in Freshdesk now, stored.
   * @param withContact whether the requester is read as well, once a day: for a draft, whose writer must know them.
   * @throws AppError `freshdesk-not-found` and others.
   */
  loadTicket(id: number, lane: Lane, withContact?: boolean): Promise<{ ticket: TicketRow; thread: ThreadRow }>;
}

const DAY_MS = 24 * 3600_000;

export function createThreads({ client, cache, now, copy, directory }: Ports): Threads {
  /** Asked for once a day and ticket; who may not see contacts is not refused again all day. */
  async function contactOf(ticket: TicketRow, known: ContactRow | undefined, lane: Lane): Promise<ContactRow> {
    const age = known ? now() - known.readAt : DAY_MS;
    if (known && age >= 0 && age < DAY_MS) return known;
    const nothing = { language: null, timeZone: null, jobTitle: null, tags: [] };
    const read = await client.contact(ticket.requesterId, lane).catch((error: unknown) => {
      if (failedWith(error, 'freshdesk-forbidden', 'freshdesk-not-found', 'freshdesk-unexpected')) return nothing;
      return null;
    });
    // Not reached this time: what was known stays, and is asked for again next time.
    return read === null ? (known ?? { ...nothing, readAt: 0 }) : { ...read, readAt: now() };
  }

  async function conversations(ticket: TicketRow, lane: Lane): Promise<ConversationRow[]> {
    try {
      return await client.conversations(ticket.id, lane);
    } catch (error) {
      // A deleted ticket can be read, its conversations cannot (tap-freshdesk, PR 18): keep what is here.
      const binned = ticket.deleted || ticket.spam;
      if (!binned || !failedWith(error, 'freshdesk-forbidden', 'freshdesk-not-found')) throw error;
      return (await cache.threads.get(ticket.id))?.conversations ?? [];
    }
  }

  async function load(
    ticket: TicketRow,
    lane: Lane,
    attachments?: AttachmentRow[],
    withContact = false,
  ): Promise<ThreadRow> {
    const before = await cache.threads.get(ticket.id);
    // Beside the messages, not after them.
    const asked = withContact ? contactOf(ticket, before?.contact, lane) : undefined;
    const fetchedAt = now();
    const over = secondOver(await copy.cursor('all'), ticket.updatedAt);
    const rows = await conversations(ticket, lane);
    const names = await directory.names();
    const contact = (await asked) ?? before?.contact;
    const thread: ThreadRow = {
      ticketId: ticket.id,
      fetchedAt,
      // Of the ticket as it was before the conversations were read: they can only be newer. More may come in a second that
      // is not over, with the same time of change: then this set counts as an older one's.
      ticketUpdatedAt: over ? ticket.updatedAt : shift(ticket.updatedAt, -1),
      attachments: attachments ?? before?.attachments ?? [],
      ...(contact && { contact }),
      conversations: rows.map((row) => ({ ...row, author: authorOf(row, ticket, names) })),
    };
    return keep(thread);
  }

  /** A set that began to be read later is already here: a click overtook reading ahead. */
  const keep = (thread: ThreadRow): Promise<ThreadRow> =>
    cache.transaction('rw', cache.threads, cache.tickets, async () => {
      const known = await cache.threads.get(thread.ticketId);
      if (known && known.fetchedAt > thread.fetchedAt && known.fetchedAt <= now()) return known;
      const ticket = await cache.tickets.get(thread.ticketId);
      // Of a ticket that was deleted in Freshdesk nothing is kept, not even what can still be read.
      if (ticket?.deleted) return { ...thread, attachments: [], conversations: [] };
      await cache.threads.put(thread);
      if (ticket) await cache.tickets.update(ticket.id, heard(ticket, thread));
      return thread;
    });

  async function loadTicket(
    id: number,
    lane: Lane,
    withContact = false,
  ): Promise<{ ticket: TicketRow; thread: ThreadRow }> {
    const detail = await client.ticket(id, lane).catch(async (error: unknown) => {
      if (!failedWith(error, 'freshdesk-not-found')) throw error;
      // A help desk that does not exist answers 404 to everything; one that has answered before does exist.
      if ((await directory.account()) === null) await client.me(lane);
      await copy.markGone(id);
      throw error;
    });
    const ticket = await copy.storeTicket(detail.ticket);
    return { ticket, thread: await load(ticket, lane, detail.attachments, withContact) };
  }

  return { load, loadTicket };
}
