import type { ThreadRow } from '@/lib/domain/conversation';
import type { TicketRow } from '@/lib/domain/ticket';
import { type Names, statusName } from '@/lib/tickets/names';
import type { EarlierTicket } from '../types';
import { greetingOf } from './form-of-address';
import { cleanMessage } from './thread';

/** Characters of a reply that are read. */
const MOST = 5000;

/** What of an earlier ticket of the same person a prompt may use. */
export function toEarlier(ticket: TicketRow, thread: ThreadRow | undefined, names: Names): EarlierTicket {
  const reply = thread?.conversations.findLast(({ role, automatic }) => role === 'agent' && !automatic);
  const text = reply ? cleanMessage(reply.text.slice(0, MOST)) : '';
  const greeting = greetingOf(text);
  return {
    id: ticket.id,
    subject: ticket.subject,
    updatedAt: ticket.updatedAt,
    status: statusName(names, ticket.status),
    lastReply: greeting ? text.slice(text.indexOf(greeting) + greeting.length).trim() : text,
  };
}
