import { visibleConversations } from '../api/rows.ts';
import { PORTAL_NAME, PRIORITIES, STATUSES, SUPPORT_ADDRESS } from '../fields.ts';
import { sanitiseBody } from '../html.ts';
import type { Answer, Call } from '../http/call.ts';
import type { Store } from '../state/store.ts';
import type { Switches } from '../switches.ts';
import type { Ticket } from '../types.ts';

const json = (status: number, body: unknown): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(body),
});
const missing = json(404, {});

/** Endpoints of the page itself, under /a/_/. They have nothing to do with the public API or its limits. */
export async function privateEndpoint(call: Call, store: Store, switches: Switches): Promise<Answer> {
  const parts = call.path.slice('/a/_/'.length).split('/');
  const [area, id, action] = parts;
  const { state } = store;
  if (call.method === 'GET' && area === 'session') return json(200, session(store, switches));
  if (call.method === 'GET' && area === 'contacts') return json(200, state.contacts.get(Number(id)) ?? null);
  if (area !== 'tickets') return missing;
  if (id === undefined) return json(200, listRows(store));
  const ticket = state.tickets.get(Number(id));
  if (!ticket) return missing;
  if (call.method === 'GET' && action === undefined) return json(200, ticketView(ticket, store, switches));
  if (call.method === 'POST' && (action === 'reply' || action === 'note')) return send(call, store, ticket, action);
  return missing;
}

function session({ state }: Store, { page }: Switches) {
  const agent = state.agents.get(state.pageAgentId);
  return { portal: PORTAL_NAME, page, agent: { name: agent?.name ?? '', signature: agent?.signature ?? '' } };
}

function names({ state }: Store, ticket: Ticket) {
  return {
    status: STATUSES[ticket.status]?.[0] ?? String(ticket.status),
    priority: Object.entries(PRIORITIES).find(([, value]) => value === ticket.priority)?.[0] ?? '',
    group: (ticket.group_id && state.groups.get(ticket.group_id)?.name) || '--',
    agent: (ticket.responder_id && state.agents.get(ticket.responder_id)?.name) || '--',
    requester: state.contacts.get(ticket.requester_id),
    company: (ticket.company_id && state.companies.get(ticket.company_id)) || null,
  };
}

function listRows(store: Store) {
  return [...store.state.tickets.values()]
    .filter((ticket) => !ticket.deleted && !ticket.spam)
    .sort((a, b) => b.updated_at.localeCompare(a.updated_at) || b.id - a.id)
    .map((ticket) => ({
      id: ticket.id,
      subject: ticket.subject,
      updated_at: ticket.updated_at,
      ...names(store, ticket),
    }));
}

function ticketView(ticket: Ticket, store: Store, switches: Switches) {
  const { state } = store;
  const { watcher_ids, stats, ...row } = ticket;
  const conversations = visibleConversations(ticket.id, store, switches).map((entry) => ({
    ...entry,
    author: state.agents.get(entry.user_id ?? 0)?.name ?? state.contacts.get(entry.user_id ?? 0)?.name ?? '',
    is_agent: state.agents.has(entry.user_id ?? 0),
  }));
  return { ticket: { ...row, ...names(store, ticket) }, conversations, session: session(store, switches) };
}

async function send(call: Call, store: Store, ticket: Ticket, kind: 'reply' | 'note'): Promise<Answer> {
  const { html } = JSON.parse((await call.read()).toString('utf8')) as { html: string };
  const { state } = store;
  state.nativeReplies.push({ at: store.now(), ticketId: ticket.id, kind, html });
  const requester = state.contacts.get(ticket.requester_id);
  const note = kind === 'note';
  store.addConversation(ticket.id, {
    body: sanitiseBody(withoutEditorParts(html)),
    incoming: false,
    private: note,
    source: note ? 2 : 0,
    user_id: state.pageAgentId,
    from_email: note ? null : `${PORTAL_NAME} <${SUPPORT_ADDRESS}>`,
    support_email: note ? null : SUPPORT_ADDRESS,
    to_emails: note || !requester ? [] : [requester.email],
  });
  return json(201, {});
}

/** The unlicensed editor's advertisement and the quote's marker are not part of the message. */
function withoutEditorParts(html: string): string {
  return html
    .replace(/<p[^>]*data-f-id="pbf"[\s\S]*?<\/p>/g, '')
    .replace(/<div[^>]*class="fr-quoted-marker"[\s\S]*?<\/div>/g, '');
}
