import { AppError } from '@/lib/failures/app-error';
import type { Answer } from './answer';
import { aboutTicket } from './reading';
import type { Requester } from './requests';
import { createdSchema, ticketSchema } from './schemas';

/** A reply or note that Freshdesk has made; `createdAt` is Freshdesk's own time. */
export type Receipt = { id: number; createdAt: string };

/** A success that cannot be read may come from anything between here and Freshdesk: the outcome is unknown. */
function receipt(answer: Answer, ticketId: number): Receipt {
  const created = createdSchema.safeParse(answer.json);
  const other = created.success && created.data.ticket_id !== null && created.data.ticket_id !== ticketId;
  if (!created.success || other) throw new AppError({ kind: 'send-unconfirmed', status: answer.status });
  return { id: created.data.id, createdAt: created.data.created_at };
}

/** Everything that changes something in Freshdesk. Nothing here is ever sent twice. */
export function createWriting(ask: Requester) {
  return {
    /** E-mails the requester. @param reply.body HTML. Whether it may be tried again: see `isDefiniteRefusal`. */
    async reply(id: number, { body, cc = [] }: { body: string; cc?: string[] }): Promise<Receipt> {
      const payload = cc.length > 0 ? { body, cc_emails: cc } : { body };
      return receipt(await ask.post(`tickets/${id}/reply`, payload, aboutTicket(id, 'reply-to-ticket')), id);
    },

    /** Adds a private note. @param note.body HTML. */
    async note(id: number, { body }: { body: string }): Promise<Receipt> {
      const answer = await ask.post(
        `tickets/${id}/notes`,
        { body, private: true },
        aboutTicket(id, 'add-notes-to-ticket'),
      );
      return receipt(answer, id);
    },

    /** Sets the status. Freshdesk may accept a change and leave it out (public measurement, 2026-08), so its answer is compared. */
    async updateTicket(id: number, { status }: { status: number }): Promise<void> {
      const answer = await ask.put(`tickets/${id}`, { status }, aboutTicket(id, 'change-ticket'));
      const ticket = ticketSchema.safeParse(answer.json);
      if (!ticket.success || ticket.data.status !== status) {
        throw new AppError({
          kind: 'freshdesk-unexpected',
          reason: 'status-refused',
          status: answer.status,
        });
      }
    },
  };
}
