import type { ConversationRow } from '@/lib/domain/conversation';
import type { DeliveryRow } from '@/lib/domain/delivery';
import { AppError } from '@/lib/failures/app-error';
import type { FreshdeskClient } from '@/lib/freshdesk/client';
import type { TicketSnapshot } from './preflight';

type Receipt = { conversationId: number; sentAt: string };

/** The way to Freshdesk with one key: what looks and what posts for a delivery is the same agent, whatever is saved meanwhile. */
export type FreshdeskGateway = {
  /**
   * Ticket and conversations as they are now, never from the local copy, and whose key it is.
   * @throws AppError `freshdesk-http1` where nothing could be sent the way it must be.
   */
  readTicketState(ticketId: number): Promise<TicketSnapshot>;
  /** Only the conversations: one call. */
  conversations(ticketId: number): Promise<ConversationRow[]>;
  /** The one POST. Neither retried nor redirected. */
  post(row: DeliveryRow): Promise<Receipt>;
  setStatus(ticketId: number, status: number): Promise<void>;
};

/** @param nameOf display name of an agent, to say who replied. */
export function createGateway(client: FreshdeskClient, nameOf: (userId: number) => string | null): FreshdeskGateway {
  async function conversations(ticketId: number): Promise<ConversationRow[]> {
    const rows = await client.conversations(ticketId, 'send');
    return rows.map((row) => ({ ...row, author: row.author ?? (row.userId === null ? null : nameOf(row.userId)) }));
  }

  return {
    conversations,

    async readTicketState(ticketId) {
      const [me, { ticket }] = await Promise.all([client.me('send'), client.ticket(ticketId, 'send')]);
      const { agentId, signature } = me;
      // The conversations of a deleted ticket cannot be read (tap-freshdesk, PR 18).
      if (ticket.deleted || ticket.spam) return { ticket, agentId, signature, conversations: [] };
      // Last of all, so that as little as possible can happen between this look and the POST.
      const thread = await conversations(ticketId);
      if (client.overHttp1()) throw new AppError('freshdesk-http1');
      return { ticket, agentId, signature, conversations: thread };
    },

    async post({ kind, ticketId, approval }) {
      const { id, createdAt } =
        kind === 'reply'
          ? await client.reply(ticketId, { body: approval.html, cc: approval.cc })
          : await client.note(ticketId, { body: approval.html });
      return { conversationId: id, sentAt: createdAt };
    },

    setStatus: (ticketId, status) => client.updateTicket(ticketId, { status }),
  };
}
