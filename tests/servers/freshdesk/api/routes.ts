import type { ApiAnswer } from './answers.ts';
import { problem } from './answers.ts';
import type { ApiContext } from './context.ts';
import { listTickets } from './list-tickets.ts';
import { listAgents, listCannedFolders, listGroups, readContact, readMe } from './people.ts';
import { listConversations, readTicket } from './read-ticket.ts';
import { listTicketFields } from './ticket-fields.ts';
import { updateTicket } from './update-ticket.ts';
import { createNote, createReply } from './write-conversation.ts';

type Handler = (context: ApiContext, id: number) => ApiAnswer | Promise<ApiAnswer>;

const ROUTES: readonly (readonly [method: string, path: RegExp, handler: Handler])[] = [
  ['GET', /^\/tickets$/, listTickets],
  ['GET', /^\/tickets\/(\d+)$/, readTicket],
  ['PUT', /^\/tickets\/(\d+)$/, updateTicket],
  ['GET', /^\/tickets\/(\d+)\/conversations$/, listConversations],
  ['POST', /^\/tickets\/(\d+)\/reply$/, createReply],
  ['POST', /^\/tickets\/(\d+)\/notes$/, createNote],
  ['GET', /^\/ticket_fields$/, listTicketFields],
  ['GET', /^\/agents\/me$/, readMe],
  ['GET', /^\/agents$/, listAgents],
  ['GET', /^\/groups$/, listGroups],
  ['GET', /^\/canned_response_folders$/, listCannedFolders],
  ['GET', /^\/contacts\/(\d+)$/, readContact],
];

/** Finds and runs the handler. Unknown paths: 404 without a body. Known path, other method: 405. */
export function route(context: ApiContext): ApiAnswer | Promise<ApiAnswer> {
  const { method, path } = context.call;
  const local = path.replace(/^\/api\/v2/, '');
  const matches = ROUTES.filter(([, pattern]) => pattern.test(local));
  const [found] = matches.filter(([verb]) => verb === method);
  if (!found)
    throw matches.length === 0
      ? problem.notFound()
      : problem.methodNotAllowed(method, matches.map(([verb]) => verb).join(', '));
  const [, pattern, handler] = found;
  return handler(context, Number(pattern.exec(local)?.[1] ?? 0));
}

/** Which of the account's limits a request also falls under. */
export const limitKind = (method: string, path: string) =>
  method === 'GET' && path === '/api/v2/tickets' ? 'list' : 'other';
