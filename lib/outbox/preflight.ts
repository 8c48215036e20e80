import type { ConversationRow } from '@/lib/domain/conversation';
import type { Approval } from '@/lib/domain/delivery';
import type { EditorText } from '@/lib/domain/editor-text';
import type { TicketRow } from '@/lib/domain/ticket';
import type { Failure, FailureReason } from '@/lib/failures/app-error';
import { beginsWith, says } from '@/lib/text/similar';

/** Freshdesk's own number for it; the same in every help desk (official API docs, 2026-01). */
const CLOSED = 5;

/** The ticket as it is in Freshdesk now, and whose key looked. */
export type TicketSnapshot = {
  ticket: TicketRow;
  conversations: ConversationRow[];
  agentId: number;
  /** The agent's signature as text: nobody knows whether Freshdesk adds it to a reply of the API. */
  signature: string;
};

/** Highest conversation id of a thread; 0 for none. */
export const newestConversation = (conversations: ConversationRow[]) =>
  conversations.reduce((highest, row) => Math.max(highest, row.id), 0);

const changed = (reason: FailureReason, params?: Failure['params']): Failure => ({
  kind: 'ticket-changed',
  reason,
  ...(params ? { params } : {}),
});

function cameBetween(row: ConversationRow, sameText: boolean): Failure {
  if (row.role === 'requester') return changed('customer-wrote');
  const who = row.author;
  if (row.role === 'note') return who === null ? changed('note-added-by-somebody') : changed('note-added', { who });
  if (who === null) return changed(sameText ? 'somebody-replied-same-text' : 'somebody-replied');
  return changed(sameText ? 'agent-replied-same-text' : 'agent-replied', { who });
}

/**
 * Freshdesk marks no ticket as merged: the one that was merged is closed and gets a note whose wording is not public
 * (official API docs, 2026-01). So this is a guess, and is told as one. @returns the ticket a note names, if any.
 */
function mergedNote(newer: ConversationRow[], ticketId: number): string | null {
  for (const row of newer) {
    if (row.role !== 'note') continue;
    const number = row.text.match(/(?:#|\btickets?\/|\bticket\s+(?:id\s*[:#]?\s*)?)(\d{1,12})\b/i)?.[1];
    if (number !== undefined && Number(number) !== ticketId) return number;
  }
  return null;
}

function closed(newer: ConversationRow[], ticketId: number): Failure {
  const target = mergedNote(newer, ticketId);
  return target === null ? changed('ticket-closed') : changed('ticket-merged', { target });
}

const others = (now: readonly string[], then: readonly string[]) => now.find((address) => !then.includes(address));

/** Who would get it, against who was on the screen. Somebody new on the ticket counts too: the person did not see them. */
function recipients(approval: Approval, ticket: TicketRow): Failure | null {
  if (ticket.requesterId !== approval.requesterId || !approval.to.includes(ticket.requesterEmail ?? '')) {
    return changed('requester-changed');
  }
  const gone = others(approval.cc, ticket.cc);
  if (gone) return changed('copy-gone', { address: gone });
  const added = approval.ticketCc && others(ticket.cc, approval.ticketCc);
  return added ? changed('copy-added', { address: added }) : null;
}

/**
 * A text that was put into Freshdesk's own editor and has gone out from there: an agent's message, newer than that, says
 * it. Any agent's: nobody knows who is logged in to the page.
 */
export function sentFromEditor(
  texts: readonly EditorText[],
  conversations: readonly ConversationRow[],
  normalise: (text: string) => string,
): EditorText | undefined {
  const oldest = texts.reduce((least, one) => Math.min(least, one.after), Number.POSITIVE_INFINITY);
  const replies = conversations
    .filter((row) => row.role === 'agent' && row.id > oldest)
    .map((row) => ({ id: row.id, text: normalise(row.text) }));
  return texts.find((one) => {
    const text = normalise(one.text);
    return replies.some((row) => row.id > one.after && says(row.text, text));
  });
}

/**
 * Compares what the person approved with the ticket as it is now.
 * @returns why nothing may be sent, or null. Freshdesk has no conditional write, so this is the last possible look.
 */
export function preflight(
  kind: 'reply' | 'note',
  approval: Approval,
  { ticket, conversations, agentId }: TicketSnapshot,
  normalise: (text: string) => string,
  /** Texts that were put into Freshdesk's own editor and that have not gone out, as far as was known. */
  inEditor: readonly EditorText[] = [],
): Failure | null {
  if (agentId !== approval.agentId) return { kind: 'send-other-agent' };
  if (ticket.deleted || ticket.spam)
    return { kind: 'freshdesk-gone', about: 'ticket', params: { ticketId: ticket.id } };
  if (kind === 'note') return null;
  const newer = conversations.filter((row) => row.id > approval.lastConversationId);
  if (sentFromEditor(inEditor, newer, normalise)) return { kind: 'send-from-editor' };
  const moved = ticket.status !== approval.ticketStatus;
  if (moved && ticket.status === CLOSED) return closed(newer, ticket.id);
  const first = newer.find((row) => row.role === 'requester') ?? newer[0];
  if (first) return cameBetween(first, beginsWith(normalise(first.text), normalise(approval.text)));
  if (moved) return changed('status-changed');
  return recipients(approval, ticket);
}
