import { DAY } from '../time.ts';
import type { Agent, Ticket } from '../types.ts';
import type { ApiAnswer } from './answers.ts';
import { type ApiContext, maySee } from './context.ts';
import { paginate } from './paging.ts';
import { allowOnly, includes, instant, integer, oneOf } from './query.ts';
import { companyOf, descriptionOf, requesterOf, ticketRow } from './rows.ts';

const PARAMETERS = [
  'filter',
  'requester_id',
  'email',
  'unique_external_id',
  'company_id',
  'updated_since',
  'order_by',
  'order_type',
  'include',
  'page',
  'per_page',
];
const FILTERS = ['none', 'new_and_my_open', 'watching', 'spam', 'deleted'] as const;
const ORDERS = ['created_at', 'due_by', 'updated_at', 'status'] as const;
// `company` is not documented for lists, but a client in production sends it.
const INCLUDES = ['stats', 'requester', 'description', 'company'] as const;
const LAST_PAGE = 300;
const OPEN = 2;

/** GET /tickets. Without `updated_since` only tickets created in the last thirty days. */
export function listTickets(context: ApiContext): ApiAnswer {
  const { call, store, switches, agent } = context;
  const { query } = call;
  allowOnly(query, PARAMETERS);
  const included = includes(query, switches.unknown.listTakesCompany ? INCLUDES : INCLUDES.slice(0, 3));
  const matches = [...store.state.tickets.values()].filter((ticket) => maySee(agent, ticket)).filter(wanted(context));
  const { rows, headers } = paginate(context, sort(matches, query), LAST_PAGE);
  const body = rows.map((ticket) => ({
    ...ticketRow(ticket, store, switches),
    ...(included.has('description') ? descriptionOf(ticket) : {}),
    ...(included.has('requester') ? { requester: requesterOf(ticket, store.state) } : {}),
    ...(included.has('company') ? { company: companyOf(ticket, store.state) } : {}),
    ...(included.has('stats') ? { stats: ticket.stats } : {}),
  }));
  shift(context, rows[0]);
  return { status: 200, body, headers, credits: 1 + switches.unknown.includeCredits * included.size };
}

/** A change just after a page was read: the first row of it moves, and every row behind it moves up. */
function shift({ store, switches }: ApiContext, first: Ticket | undefined): void {
  if (switches.shiftAfterPage === 0 || !first) return;
  switches.shiftAfterPage--;
  store.touch(first.id);
}

function wanted({ call: { query }, store, switches, agent }: ApiContext): (ticket: Ticket) => boolean {
  const filter = oneOf(query, 'filter', FILTERS, 'none');
  const since = instant(query, 'updated_since');
  const requester = integer(query, 'requester_id');
  const company = integer(query, 'company_id');
  const email = query.get('email');
  const { sinceInclusive, listLagMs, myOpenIsRecent } = switches.unknown;
  const newest = store.now() - listLagMs;
  const ruled = filter !== 'new_and_my_open' || myOpenIsRecent;
  const oldest = ruled ? store.now() - 30 * DAY : Number.NEGATIVE_INFINITY;
  const changedSince = (at: number, from: number) => (sinceInclusive ? at >= from : at > from);
  return (ticket) =>
    !ticket.archived &&
    inFilter(ticket, filter, agent) &&
    Date.parse(ticket.updated_at) <= newest &&
    (since === null ? Date.parse(ticket.created_at) >= oldest : changedSince(Date.parse(ticket.updated_at), since)) &&
    (requester === null || ticket.requester_id === requester) &&
    (company === null || ticket.company_id === company) &&
    (email === null || store.state.contacts.get(ticket.requester_id)?.email === email) &&
    !query.has('unique_external_id');
}

function inFilter(ticket: Ticket, filter: (typeof FILTERS)[number], agent: Agent): boolean {
  if (filter === 'deleted') return ticket.deleted;
  if (filter === 'spam') return ticket.spam && !ticket.deleted;
  if (ticket.deleted || ticket.spam) return false;
  if (filter === 'watching') return ticket.watcher_ids.includes(agent.id);
  if (filter === 'new_and_my_open')
    return ticket.status === OPEN && (ticket.responder_id === null || ticket.responder_id === agent.id);
  return true;
}

function sort(tickets: Ticket[], query: URLSearchParams): Ticket[] {
  const by = oneOf(query, 'order_by', ORDERS, 'created_at');
  const sign = oneOf(query, 'order_type', ['asc', 'desc'], 'desc') === 'asc' ? 1 : -1;
  const key = (ticket: Ticket) => ticket[by] ?? '';
  return tickets.sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    return sign * (left < right ? -1 : left > right ? 1 : a.id - b.id);
  });
}
