import type { Call } from '../http/call.ts';
import type { Store } from '../state/store.ts';
import type { Switches } from '../switches.ts';
import type { Agent, Ticket } from '../types.ts';
import { problem } from './answers.ts';

export interface ApiContext {
  call: Call;
  store: Store;
  switches: Switches;
  /** Whose key it is. */
  agent: Agent;
  origin: string;
  /** Notes a write that took effect. */
  record(body: unknown): void;
}

/** Scope 2 sees its groups' tickets, scope 3 only its own (Guess: a ticket without a group is nobody's to them). */
export function maySee(agent: Agent, ticket: Ticket): boolean {
  if (agent.ticket_scope === 1 || ticket.responder_id === agent.id) return true;
  return agent.ticket_scope === 2 && ticket.group_id !== null && agent.group_ids.includes(ticket.group_id);
}

/** The ticket, or 404 (also once archived) without a body, or 403 outside the agent's scope. */
export function findTicket({ store, agent }: ApiContext, id: number): Ticket {
  const ticket = store.state.tickets.get(id);
  if (!ticket || ticket.archived) throw problem.notFound();
  if (!maySee(agent, ticket)) throw problem.forbidden();
  return ticket;
}

/** As findTicket, and 405 on deleted and spam tickets. Source: official documentation. */
export function findWritableTicket(context: ApiContext, id: number): Ticket {
  const ticket = findTicket(context, id);
  if (ticket.deleted || ticket.spam) throw problem.methodNotAllowed(context.call.method, 'GET');
  return ticket;
}
