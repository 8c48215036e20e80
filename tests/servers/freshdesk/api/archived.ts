import type { ApiAnswer } from './answers.ts';
import { ok, problem } from './answers.ts';
import { type ApiContext, maySee } from './context.ts';
import { paginate } from './paging.ts';
import { conversationRow, ticketDetail, visibleConversations } from './rows.ts';

function find({ store, agent }: ApiContext, id: number) {
  const ticket = store.state.tickets.get(id);
  if (!ticket?.archived) throw problem.notFound();
  if (!maySee(agent, ticket)) throw problem.forbidden();
  return ticket;
}

/** GET /tickets/archived/{id}: not in every plan; `notInPlan` decides. */
export function readArchived(context: ApiContext, id: number): ApiAnswer {
  return ok(ticketDetail(find(context, id), context.store, context.switches));
}

/** GET /tickets/archived/{id}/conversations */
export function archivedConversations(context: ApiContext, id: number): ApiAnswer {
  find(context, id);
  const { store, switches } = context;
  const { rows, headers } = paginate(context, visibleConversations(id, store, switches));
  return { status: 200, headers, body: rows.map((row) => conversationRow(row, store, switches)) };
}
