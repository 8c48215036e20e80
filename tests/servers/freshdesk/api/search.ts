import type { Ticket } from '../types.ts';
import type { ApiAnswer } from './answers.ts';
import { ok, problem } from './answers.ts';
import { type ApiContext, maySee } from './context.ts';
import { allowOnly } from './query.ts';
import { descriptionOf, ticketRow } from './rows.ts';

const PER_PAGE = 30;
const LAST_PAGE = 10;
const LONGEST = 512;

type Match = (ticket: Ticket) => boolean;

function fieldOf(ticket: Ticket, field: string): unknown {
  if (field === 'agent_id') return ticket.responder_id;
  if (field === 'tag') return ticket.tags;
  return { ...ticket.custom_fields, ...ticket }[field];
}

function test(raw: string): Match {
  const [, field = '', operator = '', text = ''] = /^\s*(\w+):([<>]?)\s*('[^']*'|\S+)\s*$/.exec(raw) ?? [];
  if (field === '') throw problem.invalidValue('query', 'Given query is invalid');
  const wanted = text.replace(/^'|'$/g, '');
  return (ticket) => {
    const value = fieldOf(ticket, field);
    if (wanted === 'null') return value === null || value === undefined;
    if (Array.isArray(value)) return value.includes(wanted);
    if (operator === '') return String(value) === wanted;
    // Dates without a time compare by their day, both ends included.
    const day = String(value).slice(0, wanted.length);
    return operator === '>' ? day >= wanted : day <= wanted;
  };
}

/** AND binds closer than OR; brackets are not needed by any test, and refused. */
function parse(query: string): Match {
  if (/[()]/.test(query)) throw problem.invalidValue('query', 'The local server knows no brackets');
  const either = query.split(/\sOR\s/i).map((part) => part.split(/\sAND\s/i).map(test));
  return (ticket) => either.some((all) => all.every((match) => match(ticket)));
}

/** GET /search/tickets: an index that lags behind, without archived tickets. Rows have their description. */
export function searchTickets({ call, store, switches, agent }: ApiContext): ApiAnswer {
  allowOnly(call.query, ['query', 'page']);
  const quoted = /^"(.*)"$/s.exec(call.query.get('query') ?? '')?.[1];
  if (quoted === undefined || quoted.length > LONGEST)
    throw problem.invalidValue('query', 'It should be a query in double quotes');
  const page = Number(call.query.get('page') ?? 1);
  if (!(page >= 1 && page <= LAST_PAGE)) throw problem.invalidValue('page', `It should be from 1 to ${LAST_PAGE}`);
  const match = parse(quoted);
  const indexed = store.now() - switches.searchLagMs;
  const found = [...store.state.tickets.values()].filter(
    (ticket) =>
      !ticket.deleted &&
      !ticket.spam &&
      !ticket.archived &&
      Date.parse(ticket.updated_at) <= indexed &&
      maySee(agent, ticket) &&
      match(ticket),
  );
  const rows = found.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  const results = rows.map((ticket) => ({ ...ticketRow(ticket, store, switches), ...descriptionOf(ticket) }));
  return ok({ total: found.length, results });
}
