import type { CurrentAgent } from '@/lib/domain/agent';
import type { AttachmentRow, ContactRow, ConversationRow } from '@/lib/domain/conversation';
import type { TicketRow } from '@/lib/domain/ticket';
import { AppError, type Failure, type FailureReason, type FailureSubject } from '@/lib/failures/app-error';
import { htmlToText } from '@/lib/text/clean-text';
import type { Lane } from './limiter';
import type { Purpose } from './refusal';
import type { Requester } from './requests';
import { inOrder, readConversation, readRemnant, readTicket, type Unreadable } from './rows';
import { agentSchema, contactSchema, fieldsSchema, type TicketField } from './schemas';

export type ListQuery = {
  /** UTC, whole seconds; inclusive. Without one Freshdesk lists only tickets created in the last 30 days. */
  updatedSince: string;
  page: number;
  perPage: number;
  lane: Lane;
  /** Deleted tickets and spam are in no other list. These rows come without text and requester, for one credit. */
  filter?: 'deleted' | 'spam';
};

/** One page by ascending time of change. */
export type TicketPage = {
  rows: TicketRow[];
  unreadable: Unreadable[];
  /** Rows as sent, readable or not: fewer than asked for means that this is the last page. */
  size: number;
  /** Time of change of the first and last row that tell it. */
  first: string | null;
  last: string | null;
  /** Freshdesk's clock when it answered; null when it did not tell. */
  at: string | null;
};

/** A page without text: numbers and times of change, in the list's order. Nothing of it can be stored by mistake. */
export type TicketListHeads = Omit<TicketPage, 'rows'> & { seen: { id: number; updatedAt: string }[] };

const PAGE = 100;
/** 50,000 messages: beyond any ticket, and an end for a server that repeats itself. */
const MOST_PAGES = 500;

export const aboutTicket = (id: number, doing: FailureSubject): Purpose => ({
  about: 'ticket',
  doing,
  params: { ticketId: id },
  missing: 'freshdesk-not-found',
});

const aboutDesk = (doing: FailureSubject): Purpose => ({
  about: 'help-desk',
  doing,
  missing: 'freshdesk-no-help-desk',
});

/** The one request whose refusal is a verdict on the key. */
export const ownProfile = (lane: Lane): [path: string, lane: Lane, purpose: Purpose] => [
  'agents/me',
  lane,
  { ...aboutDesk('read-profile'), judgesKey: true },
];

const unexpected = (reason: FailureReason, params: Failure['params'] = undefined) =>
  new AppError({ kind: 'freshdesk-unexpected', reason, params });

function listOf(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw unexpected('list-expected');
  return value;
}

function readPage(values: unknown[], at: string | null): TicketPage {
  const page: TicketPage = { rows: [], unreadable: [], size: values.length, first: null, last: null, at };
  for (const value of values) {
    const ticket = readTicket(value)?.ticket;
    const remnant = ticket ? null : readRemnant(value);
    if (ticket) page.rows.push(ticket);
    if (remnant) page.unreadable.push(remnant);
    const updatedAt = ticket?.updatedAt ?? remnant?.updatedAt ?? null;
    page.first ??= updatedAt;
    page.last = updatedAt ?? page.last;
  }
  return page;
}

const listParameters = (updatedSince: string, page: number, perPage: number) => ({
  updated_since: updatedSince,
  order_by: 'updated_at',
  order_type: 'asc',
  page: String(page),
  per_page: String(perPage),
});

/** Everything that is read from Freshdesk. @throws `freshdesk-unexpected` for an answer that is not what was asked for. */
export interface FreshdeskReading {
  /** The agent whose key it is: the one request whose refusal is a verdict on the key. @throws `freshdesk-key-rejected`, `freshdesk-no-api`. */
  me(lane: Lane): Promise<Required<CurrentAgent>>;
  /** One page of tickets with their description, by time of change. */
  listTickets(query: ListQuery): Promise<TicketPage>;
  /**
   * Looks whether anything changed, for 1 credit instead of 5: includes cost 2 each (official API docs, 2026-01). Both
   * count as one call of the account's ticket-list limit, the scarcer of the two.
   *
   * How to use it: ask with the cursor's own `updatedSince`, page 1. Compare `seen` with the local copy by id and time.
   * Nothing differs and `size < perPage`: the check is over, at 1 call and 1 credit. One or two differ: read each with
   * `ticket` (2 credits, no list call). More, or a full page: `listTickets` with the same query, and go on from there.
   * Move the cursor only when all that differs is stored.
   */
  listTicketHeads(query: Omit<ListQuery, 'filter'>): Promise<TicketListHeads>;
  /** @throws `freshdesk-not-found`, `freshdesk-forbidden`. */
  ticket(id: number, lane: Lane): Promise<{ ticket: TicketRow; attachments: AttachmentRow[] }>;
  /** The whole conversation, oldest first. Freshdesk cannot list the newest first, so every page is read. @throws as `ticket`. */
  conversations(id: number, lane: Lane): Promise<ConversationRow[]>;
  ticketFields(lane: Lane): Promise<TicketField[]>;
  /** A requester's language, time zone and the like. @throws `freshdesk-forbidden` for an agent who may not see contacts. */
  contact(id: number, lane: Lane): Promise<Omit<ContactRow, 'readAt'>>;
}

export function createReading(ask: Requester): FreshdeskReading {
  return {
    async me(lane) {
      const value = await ask.get(...ownProfile(lane));
      const agent = agentSchema.safeParse(value);
      if (!agent.success) throw unexpected('not-an-agent');
      const { id, contact, group_ids: groupIds, ticket_scope: scope, signature } = agent.data;
      return {
        agentId: id,
        name: contact.name ?? '',
        email: contact.email ?? '',
        groupIds,
        scope,
        signature: htmlToText(signature ?? ''),
      };
    },

    async listTickets({ updatedSince, page, perPage, lane, filter }) {
      const { value, at } = await ask.read('tickets', lane, aboutDesk('list-tickets'), {
        ...listParameters(updatedSince, page, perPage),
        ...(filter ? { filter } : { include: 'requester,description' }),
      });
      return readPage(listOf(value), at);
    },

    async listTicketHeads({ updatedSince, page, perPage, lane }) {
      const query = listParameters(updatedSince, page, perPage);
      const { value, at } = await ask.read('tickets', lane, aboutDesk('list-tickets'), query);
      const { rows, ...rest } = readPage(listOf(value), at);
      return { ...rest, seen: rows.map(({ id, updatedAt }) => ({ id, updatedAt })) };
    },

    async ticket(id, lane) {
      const value = await ask.get(`tickets/${id}`, lane, aboutTicket(id, 'read-ticket'), {
        include: 'requester,company',
      });
      const detail = readTicket(value);
      if (detail?.ticket.id !== id) throw unexpected('not-the-ticket', { ticketId: id });
      return detail;
    },

    async conversations(id, lane) {
      const rows = new Map<number, ConversationRow>();
      for (let page = 1; page <= MOST_PAGES; page++) {
        const query = { page: String(page), per_page: String(PAGE) };
        const value = await ask.get(`tickets/${id}/conversations`, lane, aboutTicket(id, 'read-ticket'), query);
        const values = listOf(value);
        for (const raw of values) {
          const row = readConversation(raw, id);
          if (row) rows.set(row.id, row);
        }
        if (values.length < PAGE) break;
      }
      return [...rows.values()].sort(inOrder);
    },

    async contact(id, lane) {
      const value = await ask.get(`contacts/${id}`, lane, aboutDesk('read-contact'));
      const read = contactSchema.safeParse(value);
      if (!read.success || read.data.id !== id) throw unexpected('not-the-contact');
      const { language, time_zone: timeZone, job_title: jobTitle, tags } = read.data;
      return { language, timeZone, jobTitle, tags };
    },

    async ticketFields(lane) {
      const value = await ask.get('ticket_fields', lane, aboutDesk('read-ticket-fields'));
      return fieldsSchema.parse(listOf(value));
    },
  };
}
