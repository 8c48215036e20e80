import { TWITTER } from '../fields.ts';
import { createLibrarian, emptyKnowledge } from '../knowledge/plant.ts';
import type { Seed } from '../seed/types.ts';
import { SECOND, toInstant } from '../time.ts';
import type { Conversation, Ticket } from '../types.ts';
import { newConversation } from './new-conversation.ts';
import { newTicket } from './new-ticket.ts';
import { fillFromSeed } from './plant.ts';
import type { State } from './state.ts';

export type Store = ReturnType<typeof createStore>;

const FIRST_CONVERSATION = 50_000_001;

export function createStore(seed: Seed, now: () => number) {
  const state: State = {
    tickets: new Map(),
    conversations: new Map(),
    contacts: new Map(),
    companies: new Map(),
    groups: new Map(),
    agents: new Map(),
    storedAt: new Map(),
    nativeReplies: [],
    pageAgentId: 0,
    hosts: new Set(),
    knowledge: emptyKnowledge(),
  };
  let nextConversation = FIRST_CONVERSATION;
  let nextAttachment = 70_000_001;
  const nextTicketId = () => Math.max(4700, ...state.tickets.keys()) + 1;

  const store = {
    state,
    now,
    librarian: createLibrarian(state.knowledge, now),
    nextAttachmentId: () => nextAttachment++,
    addTicket(partial: Partial<Ticket> = {}): Ticket {
      const ticket = newTicket(partial.id ?? nextTicketId(), now(), partial);
      state.tickets.set(ticket.id, ticket);
      state.conversations.set(ticket.id, []);
      return ticket;
    },
    /** Adds a message and moves the ticket's `updated_at`. Without `from_email`, a public one is the requester's. */
    addConversation(ticketId: number, partial: Partial<Conversation> = {}): Conversation {
      const ticket = state.tickets.get(ticketId);
      if (!ticket) throw new Error(`No ticket ${ticketId}`);
      const requester = state.contacts.get(ticket.requester_id);
      const fromRequester = (partial.incoming ?? true) && partial.user_id === undefined;
      const row = newConversation(partial.id ?? nextConversation++, ticketId, now(), {
        ...(fromRequester && requester
          ? { user_id: requester.id, from_email: `${requester.name} <${requester.email}>` }
          : {}),
        source: ticket.source === TWITTER ? TWITTER : 0,
        ...partial,
      });
      const rows = state.conversations.get(ticketId) ?? [];
      rows.push(row);
      rows.sort((a, b) => a.created_at.localeCompare(b.created_at) || a.id - b.id);
      state.conversations.set(ticketId, rows);
      state.storedAt.set(row.id, now());
      noteResponse(ticket, row);
      if (row.created_at > ticket.updated_at) ticket.updated_at = row.created_at;
      return row;
    },
    /** Moves `updated_at` to the next whole second, so that it always changes. */
    touch(ticketId: number): void {
      const ticket = state.tickets.get(ticketId);
      if (!ticket) throw new Error(`No ticket ${ticketId}`);
      ticket.updated_at = toInstant(Math.max(now(), Date.parse(ticket.updated_at) + SECOND));
    },
    reset(): void {
      for (const map of [state.tickets, state.conversations, state.contacts, state.companies]) map.clear();
      for (const map of [state.groups, state.agents, state.storedAt]) map.clear();
      state.nativeReplies.length = 0;
      state.hosts.clear();
      Object.assign(state.knowledge, emptyKnowledge());
      store.librarian = createLibrarian(state.knowledge, now);
      nextConversation = FIRST_CONVERSATION;
      fillFromSeed(store, seed);
      seed.knowledge?.(store.librarian);
      state.storedAt.clear();
    },
  };
  store.reset();
  return store;
}

function noteResponse(ticket: Ticket, row: Conversation) {
  if (row.private) return;
  if (row.incoming) {
    ticket.stats.requester_responded_at = row.created_at;
    return;
  }
  ticket.stats.agent_responded_at = row.created_at;
  ticket.stats.first_responded_at ??= row.created_at;
}
