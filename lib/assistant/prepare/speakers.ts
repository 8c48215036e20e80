import type { ConversationRow } from '@/lib/domain/conversation';
import type { TicketRow } from '@/lib/domain/ticket';
import type { AuthorRole, Unusual } from '../types';

/** Freshdesk's numbers for where a ticket came from: an agent wrote its description. */
const PHONE = 3;
const OUTBOUND = 10;

type Speaker = { role: AuthorRole; as?: Unusual };

/** Who speaks in a ticket's description. */
export function descriptionSpeaker({ source }: Pick<TicketRow, 'source'>): Speaker {
  if (source === PHONE) return { role: 'agent', as: 'call' };
  return source === OUTBOUND ? { role: 'agent', as: 'outbound' } : { role: 'requester' };
}

/**
 * Freshdesk puts the text of a ticket that is merged into this one into a private note (public recording), in the account's
 * language. Guess at its form: it names a ticket by its number, says that it was merged, and tells its subject or text. All
 * three, since a note that is taken for the customer's words by mistake is no longer private.
 */
const MERGE =
  /merged|zusammengef|fusion|combinad|samengevoegd|unit[oi]\b|unid[oa]\b|połączon|sloučen|birleştiril|sammanslag|slått sammen|flettet|объедин|統合|結合|合并|合併|병합/iu;
const TICKET_NUMBER = /(?:#|\bid:?\s?|ticket\s|anfrage\s|demande\s|chamado\s|チケット\s?|工单\s?)#?\d/i;
const TOLD =
  /subject|description|created by|betreff|beschreibung|erstellt von|objet|asunto|descripción|oggetto|descrizione|onderwerp|omschrijving|assunto|descrição|temat|тема|件名|主题|主題/i;
const HEAD = 400;

function isMerged({ role, incoming, text }: ConversationRow): boolean {
  const head = text.slice(0, HEAD);
  return role === 'note' && incoming !== true && MERGE.test(head) && TICKET_NUMBER.test(head) && TOLD.test(head);
}

/** Who speaks in a message: who is not the requester and wrote from outside is somebody else. */
export function conversationSpeaker(row: ConversationRow, ticket: Pick<TicketRow, 'requesterId'>): Speaker {
  if (isMerged(row)) return { role: 'requester', as: 'merged' };
  const isOther = row.role === 'requester' && row.userId !== null && row.userId !== ticket.requesterId;
  return isOther ? { role: 'requester', as: 'other-person' } : { role: row.role };
}
