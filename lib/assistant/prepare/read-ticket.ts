import type { ThreadRow } from '@/lib/domain/conversation';
import type { TicketRow } from '@/lib/domain/ticket';
import { AppError } from '@/lib/failures/app-error';
import type { Names } from '@/lib/tickets/names';
import type { EarlierTicket, TicketFacts } from '../types';
import { toFacts } from './ticket-facts';

export type TicketPorts = {
  /** Reads a ticket and its conversations as they are in Freshdesk now. Rejects with what reading fails of. */
  load: (ticketId: number) => Promise<{ ticket: TicketRow; thread: ThreadRow }>;
  names: () => Promise<Names>;
  /** Other tickets of the same person, as far as they are known here, newest first. */
  earlier: (ticket: TicketRow) => Promise<EarlierTicket[]>;
};

/** @property fromSubjectOnly the customer's own messages hold no text: the draft has only the subject to go on. */
export type TicketRead = { facts: TicketFacts; fromSubjectOnly: boolean };

/**
 * The first step: what a prompt may know of the ticket.
 * @throws AppError `freshdesk-gone` for a deleted one, and what reading fails of.
 */
export const readTicket =
  ({ load, names, earlier }: TicketPorts) =>
  async ({ ticketId }: { ticketId: number }): Promise<TicketRead> => {
    const { ticket, thread } = await load(ticketId);
    if (ticket.deleted) throw new AppError({ kind: 'freshdesk-gone', about: 'ticket', params: { ticketId } });
    const facts = toFacts(ticket, thread, await names(), await earlier(ticket));
    return { facts, fromSubjectOnly: hasOnlySubject(facts) };
  };

/** What agents wrote does not tell what the customer wants, but for their notes of a call. */
const hasOnlySubject = (facts: TicketFacts): boolean =>
  facts.messages.every(({ role, as, text }) => (role !== 'requester' && as !== 'call') || text.trim() === '');
