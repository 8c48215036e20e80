import { SUPPORT_ADDRESS } from '../fields.ts';
import { OWN_NAME } from '../own-name.ts';
import type { Seed, SeedAttachment, SeedMessage, SeedTicket } from '../seed/types.ts';
import { HOUR, toInstant } from '../time.ts';
import type { Agent, Attachment, Contact, Ticket } from '../types.ts';
import type { Plot } from './state.ts';

/** Puts people and tickets into an empty store, with times relative to the store's clock. */
export function fillFromSeed(store: Plot, seed: Seed): void {
  const { state } = store;
  for (const row of seed.contacts) state.contacts.set(row.id, structuredClone(row));
  for (const row of seed.companies) state.companies.set(row.id, structuredClone(row));
  for (const row of seed.groups) state.groups.set(row.id, structuredClone(row));
  for (const row of seed.agents) state.agents.set(row.id, structuredClone(row));
  state.pageAgentId = seed.agents[0]?.id ?? 0;
  for (const host of ['acme.freshdesk.com', 'globex.freshdesk.com', 'initech.freshdesk.com']) state.hosts.add(host);
  state.hosts.add(OWN_NAME);
  for (const ticket of seed.tickets) plantTicket(store, ticket);
}

function plantTicket(store: Plot, seed: SeedTicket): void {
  const { state } = store;
  const requester = find([...state.contacts.values()], (row) => row.email === seed.from, seed.from);
  const created_at = hoursAgo(store, seed.hoursAgo);
  const fields: Partial<Ticket> = {
    id: seed.id,
    subject: seed.subject,
    description: seed.html,
    requester_id: requester.id,
    company_id: requester.company_id,
    created_at,
    cc_emails: seed.cc ?? [],
    spam: seed.spam ?? false,
    deleted: seed.deleted ?? false,
    tags: seed.tags ?? [],
    type: seed.type ?? null,
    attachments: attach(store, seed.attachments, created_at),
  };
  if (seed.status) fields.status = seed.status;
  if (seed.priority) fields.priority = seed.priority;
  if (seed.source) fields.source = seed.source;
  if (seed.group) fields.group_id = find([...state.groups.values()], (row) => row.name === seed.group, seed.group).id;
  if (seed.agent) fields.responder_id = agentByFirstName(store, seed.agent).id;
  const ticket = store.addTicket(fields);
  for (const message of seed.messages ?? []) plantMessage(store, ticket, requester, message);
}

function plantMessage(store: Plot, ticket: Ticket, requester: Contact, seed: SeedMessage): void {
  const created_at = hoursAgo(store, seed.hoursAgo);
  const common = {
    body: seed.html,
    created_at,
    cc_emails: seed.cc ?? [],
    attachments: attach(store, seed.attachments, created_at),
    auto_response: seed.autoResponse ?? false,
    ...(seed.source ? { source: seed.source } : {}),
  };
  const contact =
    seed.by === 'requester' ? requester : [...store.state.contacts.values()].find((row) => row.email === seed.by);
  if (contact) {
    const sender = { user_id: contact.id, from_email: `${contact.name} <${contact.email}>` };
    store.addConversation(ticket.id, { ...common, ...sender, to_emails: [SUPPORT_ADDRESS] });
    return;
  }
  const agent = agentByFirstName(store, seed.by);
  const own = { ...common, incoming: false, user_id: agent.id };
  if (seed.kind === 'note') {
    store.addConversation(ticket.id, { ...own, private: true, source: 2 });
    return;
  }
  store.addConversation(ticket.id, {
    ...own,
    source: seed.kind === 'forward' ? 8 : 0,
    to_emails: [requester.email],
    from_email: `Acme Support <${SUPPORT_ADDRESS}>`,
    support_email: SUPPORT_ADDRESS,
  });
}

const hoursAgo = (store: Plot, hours: number) => toInstant(store.now() - hours * HOUR);

function agentByFirstName(store: Plot, first: string): Agent {
  const agents = [...store.state.agents.values()];
  return find(agents, (row) => row.name.toLowerCase().startsWith(`${first} `), first);
}

function find<T>(rows: T[], match: (row: T) => boolean, name: string): T {
  const row = rows.find(match);
  if (!row) throw new Error(`The seed names ${name}, who is not in it`);
  return row;
}

function attach(store: Plot, files: SeedAttachment[] | undefined, at: string): Attachment[] {
  return (files ?? []).map(({ name, contentType, size }) => ({
    id: store.nextAttachmentId(),
    name,
    content_type: contentType,
    size,
    created_at: at,
    updated_at: at,
  }));
}
