import type { Failure } from '@/lib/errors';
import type { Approval, ConversationRow, ThreadRow, TicketRow } from '@/lib/storage/rows';

/** Highest conversation id of a thread; 0 for none. */
export const newestConversation = (conversations: ConversationRow[]) =>
  conversations.reduce((highest, row) => Math.max(highest, row.id), 0);

const changed = (detail: string): Failure => ({ kind: 'ticket-changed', detail });

function whoWrote(row: ConversationRow): string {
  if (row.role === 'requester') return 'The customer wrote again after you approved this reply.';
  const who = row.author ?? 'Another agent';
  return row.role === 'note'
    ? `${who} added a note after you approved this reply.`
    : `${who} replied after you approved this reply.`;
}

/**
 * Compares what the person approved with the ticket as it is now.
 * @returns why nothing may be sent, or null. Freshdesk has no conditional write, so this is the last possible look.
 */
export function preflight(
  kind: 'reply' | 'note',
  approval: Approval,
  ticket: TicketRow,
  thread: ThreadRow,
): Failure | null {
  if (ticket.deleted || ticket.spam) return { kind: 'freshdesk-gone', subject: `Ticket ${ticket.id}` };
  if (kind === 'note') return null;
  const newer = thread.conversations.find((row) => row.id > approval.lastConversationId);
  if (newer) return changed(whoWrote(newer));
  if (ticket.requesterId !== approval.requesterId || !approval.to.includes(ticket.requesterEmail ?? '')) {
    return changed('The requester of the ticket changed after you approved this reply.');
  }
  if (ticket.status !== approval.ticketStatus) {
    return changed('The status of the ticket changed after you approved this reply.');
  }
  const gone = approval.cc.find((address) => !ticket.cc.includes(address));
  if (gone) return changed(`${gone} is no longer among the people copied on this ticket.`);
  return null;
}
