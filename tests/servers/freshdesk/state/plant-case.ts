import { readdirSync, readFileSync } from 'node:fs';
import type { Company, Contact, Conversation, Ticket } from '../types.ts';
import type { State } from './state.ts';

const ROOT = new URL('../../../fixtures/cases/tickets/', import.meta.url);

/** A ticket whose rows are as the API gives them, and what a prompt has to hold of it (see tests/fixtures/cases/SOURCES.md). */
export type TicketCase = {
  key: string;
  company: string | null;
  requester: { id: number; name: string; email: string; language?: string; tz?: string };
  names: { group?: Record<string, string>; agent?: Record<string, string> };
  /** `#4988 · subject · what was answered` */
  earlierTickets: string[];
  rows: { ticket: Partial<Ticket> & { id: number }; conversations: Conversation[] };
  inPrompt: { say: string; present?: string; absent?: string }[];
};

export const ticketCases = (): TicketCase[] =>
  readdirSync(ROOT).map((name) => JSON.parse(readFileSync(new URL(name, ROOT), 'utf8')));

/** Freshdesk's own text with an end of line for each paragraph, and on one line: both were recorded of real accounts. */
export const FORMS = {
  lined: (text: string) => text,
  flat: (text: string) => text.replace(/\n+/g, '  '),
} as const;

type Server = {
  state: State;
  addTicket: (fields: Partial<Ticket>) => Ticket;
  addConversation: (ticketId: number, fields: Partial<Conversation>) => Conversation;
};

const met = ({ present, absent }: { present?: string; absent?: string }, prompt: string) =>
  (present === undefined || new RegExp(present).test(prompt)) && (absent === undefined || !prompt.includes(absent));

/** Of what a prompt has to hold and to lack, what is not so. */
export const unmetIn = ({ key, inPrompt }: TicketCase, prompt: string): string[] =>
  inPrompt.filter((check) => !met(check, prompt)).map(({ say }) => `${key}: ${say}`);

/** Puts a case into the help desk, with its people and earlier tickets. @param form what becomes of Freshdesk's own texts. */
export function plantCase(server: Server, one: TicketCase, form: (text: string) => string): void {
  const { state } = server;
  const { ticket, conversations } = one.rows;
  const contact: Contact = {
    ...{ phone: null, mobile: null, language: 'en', time_zone: one.requester.tz ?? 'Europe/Berlin' },
    ...one.requester,
    company_id: ticket.company_id ?? null,
  };
  state.contacts.set(contact.id, contact);
  const company: Company | null = ticket.company_id ? { id: ticket.company_id, name: one.company ?? '' } : null;
  if (company) state.companies.set(company.id, company);
  for (const [id, name] of Object.entries(one.names.group ?? {})) {
    state.groups.set(Number(id), { id: Number(id), name, agent_ids: [] });
  }
  for (const [id, name] of Object.entries(one.names.agent ?? {})) {
    const known = state.agents.get(state.pageAgentId);
    if (known && !state.agents.has(Number(id))) {
      state.agents.set(Number(id), { ...known, id: Number(id), name, email: `agent${id}@acme.example`, apiKey: null });
    }
  }
  for (const line of one.earlierTickets) {
    const [id = '', subject = '', answer = ''] = line.split(' · ');
    const number = Number(id.slice(1));
    server.addTicket({ id: number, subject, status: 4, requester_id: contact.id, created_at: '2026-11-02T09:00:00Z' });
    server.addConversation(number, { incoming: false, body: `<p>${answer}</p>`, created_at: '2026-11-03T10:00:00Z' });
  }
  const { description_text: text = '' } = ticket;
  server.addTicket({ ...ticket, description_text: form(text) });
  for (const row of conversations) server.addConversation(ticket.id, { ...row, body_text: form(row.body_text) });
}
