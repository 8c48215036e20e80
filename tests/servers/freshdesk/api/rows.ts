import { WEB_CHAT } from '../fields.ts';
import { htmlToText } from '../html.ts';
import { newConversation } from '../state/new-conversation.ts';
import type { State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import type { Switches } from '../switches.ts';
import type { Conversation, Ticket } from '../types.ts';
import { signed } from './attachments.ts';

const TICKET_LISTS = [
  'cc_emails',
  'fwd_emails',
  'reply_cc_emails',
  'ticket_cc_emails',
  'ticket_bcc_emails',
  'to_emails',
];
const CONVERSATION_LISTS = ['to_emails', 'cc_emails', 'bcc_emails'];

/** A list row: no attachments, no description, nulls kept, `deleted` only on deleted tickets. */
export function ticketRow(ticket: Ticket, store: Store, switches: Switches): Record<string, unknown> {
  const {
    description,
    description_text,
    attachments,
    source_additional_info,
    stats,
    watcher_ids,
    deleted,
    archived,
    ...row
  } = ticket;
  // Worked out some seconds later for accounts made since August 2025 (official documentation).
  const due = Date.parse(row.created_at) + switches.dueByLagMs <= store.now() || switches.dueByLagMs === 0;
  const shown = { ...row, ...(due ? {} : { due_by: null, fr_due_by: null }), ...(archived ? { archived } : {}) };
  return joinLists(deleted ? { ...shown, deleted } : shown, TICKET_LISTS, switches);
}

export function descriptionOf(ticket: Ticket) {
  const { description, description_text = htmlToText(description) } = ticket;
  return { description, description_text };
}

/** What GET of one ticket adds to the row. */
export function ticketDetail(ticket: Ticket, store: Store, switches: Switches): Record<string, unknown> {
  return {
    ...ticketRow(ticket, store, switches),
    ...descriptionOf(ticket),
    attachments: ticket.attachments.map((row) => signed(row, store.now(), switches)),
    source_additional_info: ticket.source_additional_info,
  };
}

export function requesterOf(ticket: Ticket, state: State) {
  const contact = state.contacts.get(ticket.requester_id);
  if (!contact) return null;
  const { id, name, email, mobile, phone } = contact;
  return { id, name, email, mobile, phone };
}

export function companyOf(ticket: Ticket, state: State) {
  return ticket.company_id === null ? null : (state.companies.get(ticket.company_id) ?? null);
}

export function conversationRow(row: Conversation, store: Store, switches: Switches): Record<string, unknown> {
  const attachments = row.attachments.map((file) => signed(file, store.now(), switches));
  return joinLists({ ...row, attachments }, CONVERSATION_LISTS, switches);
}

/** Oldest first, without those a lagging replica would not show yet. */
export function visibleConversations(ticketId: number, store: Store, switches: Switches): Conversation[] {
  const { conversations, storedAt } = store.state;
  const all = [...repeated(ticketId, store, switches), ...(conversations.get(ticketId) ?? [])];
  const rows = all.filter((row) => (storedAt.get(row.id) ?? -Infinity) + switches.hideConversationForMs <= store.now());
  const order = switches.shuffleConversations ? 'shuffled' : switches.unknown.conversationOrder;
  if (order === 'shuffled') return rows.sort((a, b) => scramble(a.id) - scramble(b.id));
  return order === 'descending' ? rows.reverse() : rows;
}

/** A web chat's thread begins with the description once more (seen by clients of the API). */
function repeated(ticketId: number, { state }: Store, switches: Switches): Conversation[] {
  const ticket = state.tickets.get(ticketId);
  if (ticket?.source !== WEB_CHAT || !switches.repeatChatDescription) return [];
  const { description: body, created_at, requester_id: user_id } = ticket;
  const id = FIRST_REPEATED + ticketId;
  return [newConversation(id, ticketId, 0, { body, created_at, user_id, source: WEB_CHAT })];
}
const FIRST_REPEATED = 40_000_000;

/** The same disorder every time. */
const scramble = (id: number) => (id * 7919) % 101;

/** Some accounts give address lists as one string (reported by clients of the API). */
function joinLists(row: Record<string, unknown>, names: string[], switches: Switches): Record<string, unknown> {
  if (!switches.addressListsAsStrings) return row;
  for (const name of names) {
    const list = row[name];
    if (Array.isArray(list)) row[name] = list.length === 0 ? null : list.join(', ');
  }
  return row;
}
