import type { ConversationRow, ThreadRow } from '@/lib/domain/conversation';
import type { StoredTicket, TicketRow } from '@/lib/domain/ticket';

/** A customer's own words; an answer of their mailbox ("I am on leave") is none. */
export const fromCustomer = ({ role, automatic }: ConversationRow) => role === 'requester' && !automatic;

const newestFromCustomer = (thread: ThreadRow) =>
  thread.conversations.reduce(
    (newest, row) => (fromCustomer(row) && row.createdAt > newest ? row.createdAt : newest),
    '',
  );

/** Of two times of Freshdesk. */
const later = (a: string, b: string) => (a > b ? a : b);

/**
 * A row as it will be stored. Where the conversations are known, a change counts only if the ticket was reopened or handed
 * over; a new message counts when it is read. Where they are not, any change may be a message.
 */
export function withActivity(row: TicketRow, before: StoredTicket | undefined): StoredTicket {
  if (!before?.heard) {
    const changed = before === undefined || row.updatedAt !== before.updatedAt;
    return { ...row, activeAt: changed ? row.updatedAt : before.activeAt };
  }
  const reopened = row.waiting === 1 && before.waiting === 0;
  const handedOver = row.responderId !== before.responderId || row.groupId !== before.groupId;
  if (reopened || handedOver) return { ...row, activeAt: row.updatedAt, heard: true };
  return { ...row, activeAt: before.activeAt, heard: true, ...(before.answered && { answered: true }) };
}

/** An agent has spoken last; notes and automatic messages are no answer, and take none back. */
function isAnswered({ conversations }: ThreadRow): boolean {
  let newest: ConversationRow | null = null;
  for (const row of conversations) {
    if (row.role !== 'note' && !row.automatic && (!newest || row.createdAt >= newest.createdAt)) newest = row;
  }
  return newest?.role === 'agent';
}

/** What a thread that was just read tells of its ticket. */
export function heard(ticket: StoredTicket, thread: ThreadRow): Pick<StoredTicket, 'activeAt' | 'heard' | 'answered'> {
  const known = ticket.heard ? ticket.activeAt : ticket.createdAt;
  return {
    activeAt: later(known, newestFromCustomer(thread)),
    heard: true,
    answered: isAnswered(thread) ? true : undefined,
  };
}
