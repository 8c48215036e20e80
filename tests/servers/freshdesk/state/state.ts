import type { Knowledge } from '../knowledge/types.ts';
import type { NativeReply } from '../ledger.ts';
import type { Agent, Company, Contact, Conversation, Group, Ticket } from '../types.ts';

export interface State {
  tickets: Map<number, Ticket>;
  /** By ticket id, oldest first. */
  conversations: Map<number, Conversation[]>;
  contacts: Map<number, Contact>;
  companies: Map<number, Company>;
  groups: Map<number, Group>;
  agents: Map<number, Agent>;
  /** When a conversation was stored at run time, in ms; seeded ones are not in it. */
  storedAt: Map<number, number>;
  /** What the page's own Send button sent. */
  nativeReplies: NativeReply[];
  /** Whose browser session the agent page shows. */
  pageAgentId: number;
  /** Host names that are this help desk; any other subdomain is unknown. */
  hosts: Set<string>;
  knowledge: Knowledge;
}

/** What a seed is planted into. */
export interface Plot {
  state: State;
  now(): number;
  nextAttachmentId(): number;
  addTicket(partial?: Partial<Ticket>): Ticket;
  addConversation(ticketId: number, partial?: Partial<Conversation>): Conversation;
}
