import type { ApiAnswer } from './answers.ts';
import { problem } from './answers.ts';
import { archivedConversations, readArchived } from './archived.ts';
import { listCannedFolders, listCannedResponses, readCannedResponse } from './canned.ts';
import { listCompanies, readCompany } from './companies.ts';
import type { ApiContext } from './context.ts';
import { deleteConversation, editConversation } from './edit-conversation.ts';
import type { LimitKind } from './limiter.ts';
import { listTickets } from './list-tickets.ts';
import { deleteTicket, mergeTickets, restoreTicket } from './move-ticket.ts';
import { listAgents, listContacts, listGroups, readContact, readMe } from './people.ts';
import { listConversations, readTicket } from './read-ticket.ts';
import { searchTickets } from './search.ts';
import { searchSolutions } from './search-solutions.ts';
import {
  listArticles,
  listCategories,
  listFolders,
  listSubfolders,
  readArticle,
  readHelpDeskSettings,
} from './solutions.ts';
import { listTicketFields } from './ticket-fields.ts';
import { readSummary, writeSummary } from './ticket-summary.ts';
import { updateTicket } from './update-ticket.ts';
import { createArticle, updateArticle } from './write-article.ts';
import { createNote, createReply } from './write-conversation.ts';

type Handler = (context: ApiContext, id: number, suffix?: string) => ApiAnswer | Promise<ApiAnswer>;

/** A path that a language code may follow: the translation. */
const inLanguage = (path: string) => new RegExp(`^/${path}(?:/([a-z]{2,3}(?:-[A-Za-z]{2,4})?))?$`);

const ROUTES: readonly (readonly [method: string, path: RegExp, handler: Handler])[] = [
  ['GET', /^\/tickets$/, listTickets],
  ['GET', /^\/tickets\/(\d+)$/, readTicket],
  ['PUT', /^\/tickets\/(\d+)$/, updateTicket],
  ['DELETE', /^\/tickets\/(\d+)$/, deleteTicket],
  ['PUT', /^\/tickets\/(\d+)\/restore$/, restoreTicket],
  ['PUT', /^\/tickets\/merge$/, mergeTickets],
  ['GET', /^\/tickets\/archived\/(\d+)$/, readArchived],
  ['GET', /^\/tickets\/archived\/(\d+)\/conversations$/, archivedConversations],
  ['GET', /^\/search\/tickets$/, searchTickets],
  ['PUT', /^\/conversations\/(\d+)$/, editConversation],
  ['DELETE', /^\/conversations\/(\d+)$/, deleteConversation],
  ['GET', /^\/tickets\/(\d+)\/conversations$/, listConversations],
  ['POST', /^\/tickets\/(\d+)\/reply$/, createReply],
  ['POST', /^\/tickets\/(\d+)\/notes$/, createNote],
  ['GET', /^\/ticket_fields$/, listTicketFields],
  ['GET', /^\/agents\/me$/, readMe],
  ['GET', /^\/agents$/, listAgents],
  ['GET', /^\/groups$/, listGroups],
  ['GET', /^\/canned_response_folders$/, listCannedFolders],
  ['GET', /^\/canned_response_folders\/(\d+)\/responses$/, listCannedResponses],
  ['GET', /^\/canned_responses\/(\d+)$/, readCannedResponse],
  ['GET', /^\/contacts$/, listContacts],
  ['GET', /^\/contacts\/(\d+)$/, readContact],
  ['GET', /^\/companies$/, listCompanies],
  ['GET', /^\/companies\/(\d+)$/, readCompany],
  ['GET', /^\/tickets\/(\d+)\/summary$/, readSummary],
  ['PUT', /^\/tickets\/(\d+)\/summary$/, writeSummary],
  ['GET', /^\/settings\/helpdesk()$/, readHelpDeskSettings],
  ['GET', inLanguage('solutions/categories()'), listCategories],
  ['GET', inLanguage('solutions/categories/(\\d+)/folders'), listFolders],
  ['GET', inLanguage('solutions/folders/(\\d+)/subfolders'), listSubfolders],
  ['GET', inLanguage('solutions/folders/(\\d+)/articles'), listArticles],
  ['POST', /^\/solutions\/folders\/(\d+)\/articles$/, createArticle],
  ['GET', inLanguage('solutions/articles/(\\d+)'), readArticle],
  ['PUT', /^\/solutions\/articles\/(\d+)$/, updateArticle],
  ['GET', inLanguage('search/solutions()'), searchSolutions],
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
  if (context.switches.forbidden.some((part) => local.includes(part))) throw problem.forbidden();
  if (context.switches.broken.some((part) => local.includes(part))) throw problem.serverError();
  const [, pattern, handler] = found;
  const [, id = 0, suffix] = pattern.exec(local) ?? [];
  return handler(context, Number(id), suffix);
}

/** Which of the account's limits a request also falls under. */
export function limitKind(method: string, path: string): LimitKind {
  const local = path.replace(/^\/api\/v2/, '');
  if (method === 'GET' && local === '/tickets') return 'list';
  if (method === 'POST' && local === '/tickets') return 'create';
  return method === 'PUT' && /^\/tickets\/\d+$/.test(local) ? 'update' : 'other';
}
