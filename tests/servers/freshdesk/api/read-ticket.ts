import type { ApiAnswer } from './answers.ts';
import { ok, problem } from './answers.ts';
import { type ApiContext, findTicket } from './context.ts';
import { paginate } from './paging.ts';
import { allowOnly, includes } from './query.ts';
import { companyOf, conversationRow, requesterOf, ticketDetail, visibleConversations } from './rows.ts';

const INCLUDES = ['conversations', 'requester', 'company', 'stats'] as const;
const EMBEDDED_CONVERSATIONS = 10;

/** GET /tickets/{id}. Embedded conversations are the oldest ten, with no sign that there are more. */
export function readTicket(context: ApiContext, id: number): ApiAnswer {
  const { call, store, switches } = context;
  allowOnly(call.query, ['include']);
  const included = includes(call.query, INCLUDES);
  const ticket = findTicket(context, id);
  if ((ticket.deleted || ticket.spam) && switches.unknown.binnedTicket === 404) throw problem.notFound();
  const body = ticketDetail(ticket, store, switches);
  if (included.has('conversations'))
    body['conversations'] = visibleConversations(id, store, switches)
      .slice(0, EMBEDDED_CONVERSATIONS)
      .map((row) => conversationRow(row, store, switches));
  if (included.has('requester')) body['requester'] = requesterOf(ticket, store.state);
  if (included.has('company')) body['company'] = companyOf(ticket, store.state);
  if (included.has('stats')) body['stats'] = ticket.stats;
  return ok(body, 1 + included.size);
}

/** GET /tickets/{id}/conversations: oldest first, without the ticket's own description. */
export function listConversations(context: ApiContext, id: number): ApiAnswer {
  const { call, store, switches } = context;
  allowOnly(call.query, ['page', 'per_page']);
  const ticket = findTicket(context, id);
  // A deleted ticket's conversations gave a client 403.
  if (ticket.deleted || ticket.spam) {
    if (switches.unknown.binnedConversations === 403) throw problem.forbidden();
    if (switches.unknown.binnedConversations === 404) throw problem.notFound();
  }
  const { rows, headers } = paginate(context, visibleConversations(id, store, switches));
  return { status: 200, headers, body: rows.map((row) => conversationRow(row, store, switches)) };
}
