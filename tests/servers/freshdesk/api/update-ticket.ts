import { CLOSED, PRIORITIES, RESOLVED, STATUSES, TYPES } from '../fields.ts';
import { toInstant } from '../time.ts';
import type { Ticket } from '../types.ts';
import type { ApiAnswer } from './answers.ts';
import { ok, problem } from './answers.ts';
import { allowKeys, type Body, readBody } from './body.ts';
import { type ApiContext, findWritableTicket } from './context.ts';
import { ticketDetail } from './rows.ts';

const KEYS = ['status', 'priority', 'group_id', 'responder_id', 'type', 'tags', 'custom_fields'];

/** PUT /tickets/{id}: 200 with the whole ticket. Keys this help desk does not know, or only on create: 400. */
export async function updateTicket(context: ApiContext, id: number): Promise<ApiAnswer> {
  const { store, switches } = context;
  const ticket = findWritableTicket(context, id);
  const body = await readBody(context.call);
  allowKeys(body, KEYS);
  if (switches.failPutOnce > 0) {
    switches.failPutOnce--;
    throw problem.serverError();
  }
  check(body, 'status', Object.keys(STATUSES).map(Number));
  check(body, 'priority', Object.values(PRIORITIES));
  check(body, 'group_id', [null, ...store.state.groups.keys()]);
  check(body, 'responder_id', [null, ...store.state.agents.keys()]);
  check(body, 'type', [null, ...TYPES]);
  checkFields(ticket, body);
  const next = { ...ticket, ...body, custom_fields: { ...ticket.custom_fields, ...asObject(body['custom_fields']) } };
  requireForClosure(next, switches.requiredForClosure);
  // An agent outside the group is silently cleared, still with 200 (live-measured 2026).
  if (next.responder_id !== null && next.group_id !== null) {
    const members = store.state.groups.get(next.group_id)?.agent_ids ?? [];
    if (!members.includes(next.responder_id)) next.responder_id = null;
  }
  const now = toInstant(store.now());
  if (next.status !== ticket.status) noteStatus(next, now);
  Object.assign(ticket, next, { updated_at: [now, ticket.updated_at].sort().at(-1) });
  context.record(body);
  return ok(ticketDetail(ticket, store, switches));
}

const asObject = (value: unknown) => (typeof value === 'object' && value !== null ? value : {});

function check(body: Body, name: string, allowed: readonly unknown[]): void {
  if (!(name in body) || allowed.includes(body[name])) return;
  if (name !== 'type' && typeof body[name] !== 'number') throw problem.wrongType(name, 'Positive Integer');
  throw problem.invalidValue(name, `It should be one of these values: '${allowed.filter(Boolean).join(',')}'`);
}

function checkFields(ticket: Ticket, body: Body): void {
  for (const name of Object.keys(asObject(body['custom_fields'])))
    if (!(name in ticket.custom_fields)) throw problem.unknownField(name);
  if ('tags' in body && !Array.isArray(body['tags'])) throw problem.wrongType('tags', 'Array');
}

function requireForClosure(ticket: Ticket, names: readonly string[]): void {
  if (ticket.status !== RESOLVED && ticket.status !== CLOSED) return;
  const values: Record<string, unknown> = { ...ticket.custom_fields, ...ticket };
  for (const name of names) if (values[name] === null || values[name] === '') throw problem.missingField(name);
}

function noteStatus(ticket: Ticket, now: string): void {
  ticket.stats = {
    ...ticket.stats,
    status_updated_at: now,
    resolved_at: ticket.status === RESOLVED ? now : ticket.stats.resolved_at,
    closed_at: ticket.status === CLOSED ? now : ticket.stats.closed_at,
  };
}
