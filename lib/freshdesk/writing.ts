import { AppError } from '@/lib/failures/app-error';
import type { Answer } from './answer';
import { articleSchema } from './knowledge-schemas';
import { aboutTicket } from './reading';
import { type Purpose, wasNotProcessed } from './refusal';
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
export interface FreshdeskWriting {
  /**
   * E-mails the requester.
   * @param reply.body HTML.
   * @throws `send-not-begun` where nothing has left; `send-unconfirmed` for a success that cannot be read. Whether any
   * failure may be followed by another try: see `wasNotProcessed`.
   */
  reply(id: number, reply: { body: string; cc?: string[] }): Promise<Receipt>;
  /** Adds a private note. @param note.body HTML. @throws as `reply`. */
  note(id: number, note: { body: string }): Promise<Receipt>;
  /**
   * Sets the status. Freshdesk may accept a change and leave it out (public measurement, 2026-08), so its answer is compared.
   * @throws `freshdesk-unexpected` with the reason `status-refused`.
   */
  updateTicket(id: number, change: { status: number }): Promise<void>;
  /**
   * Makes an article that nobody but agents sees: every agent may make drafts, whatever the role (support article 97077).
   * @param article.description HTML. @returns its number.
   * @throws `freshdesk-not-found` for a folder that is gone; `article-unconfirmed` where the draft may be there already.
   */
  draftArticle(folderId: number, article: { title: string; description: string }): Promise<number>;
}

/** Of an article: 1 draft, 2 published. */
const DRAFT = 1;
const WRITE_ARTICLE: Purpose = { about: 'help-desk', doing: 'write-articles', missing: 'freshdesk-not-found' };

export function createWriting(ask: Requester): FreshdeskWriting {
  return {
    async reply(id, { body, cc = [] }) {
      const payload = cc.length > 0 ? { body, cc_emails: cc } : { body };
      return receipt(await ask.post(`tickets/${id}/reply`, payload, aboutTicket(id, 'reply-to-ticket')), id);
    },

    async note(id, { body }) {
      const answer = await ask.post(
        `tickets/${id}/notes`,
        { body, private: true },
        aboutTicket(id, 'add-notes-to-ticket'),
      );
      return receipt(answer, id);
    },

    async draftArticle(folderId, article) {
      const answer = await ask
        .post(`solutions/folders/${folderId}/articles`, { ...article, status: DRAFT }, WRITE_ARTICLE)
        .catch((error: unknown) => {
          // Whatever else went wrong, it may have gone wrong on the way back.
          throw wasNotProcessed(error) ? error : new AppError({ kind: 'article-unconfirmed' }, { cause: error });
        });
      const made = articleSchema.safeParse(answer.json);
      if (!made.success) throw new AppError({ kind: 'article-unconfirmed', status: answer.status });
      return made.data.id;
    },

    async updateTicket(id, { status }) {
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
