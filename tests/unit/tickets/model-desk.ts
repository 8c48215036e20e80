import type { Fetch } from '@/lib/freshdesk/transport';
import { likeliest, type Unknowns } from '../../servers/freshdesk/unknowns';

export type Message = { id: number; at: number; from: 'customer' | 'agent' | 'note' };

/** A ticket of the model; `touched` orders changes within one second, as milliseconds would. */
export type ModelTicket = {
  id: number;
  created: number;
  updated: number;
  touched: number;
  subject: string;
  text: string;
  status: number;
  group: number | null;
  agent: number | null;
  place: 'list' | 'deleted' | 'spam' | 'gone';
  messages: Message[];
};

export const stamp = (second: number) => `${new Date(second * 1000).toISOString().slice(0, 19)}Z`;

/** The agent whose key it is, in group 1. */
export const ME = 1;
const ROLES = {
  customer: { incoming: true, private: false, user_id: 7 },
  agent: { incoming: false, private: false, user_id: ME },
  note: { incoming: false, private: true, user_id: ME },
};

/** What nobody knows of Freshdesk and this desk can answer either way. */
export type ModelAnswers = Pick<
  Unknowns,
  'sinceInclusive' | 'conversationOrder' | 'binnedTicket' | 'binnedConversations'
>;

/**
 * The few rules of Freshdesk's list that a sync depends on, in memory, with time that stands still until told to move.
 * @param answers to what nobody knows; the likeliest where there is none.
 */
export function createModelDesk(startSecond: number, answers: Partial<ModelAnswers> = {}) {
  const { sinceInclusive, conversationOrder, binnedTicket, binnedConversations } = { ...likeliest(), ...answers };
  /** Every state of each ticket, newest last, with the second from which lists show it. */
  const tickets = new Map<number, { state: ModelTicket; seen: number }[]>();
  const calls: string[] = [];
  let second = startSecond;
  let order = 0;
  let messages = 900;
  /** Runs before each answer: tests change the desk, refuse or die here. */
  let before: (call: URL) => undefined | Response | Promise<undefined | Response> = () => undefined;

  const now = (id: number) => tickets.get(id)?.at(-1)?.state;

  /**
   * @param lag seconds until lists show it; reading the ticket itself shows it at once. Changes of one second show together:
   * a list that shows only the first of two for long, with the same time of change, can be told from none by nobody.
   */
  function change(id: number, part: Partial<ModelTicket>, lag = 0) {
    const known: ModelTicket = now(id) ?? {
      id,
      created: second,
      updated: second,
      touched: order,
      subject: '',
      text: `text of ${id}`,
      status: 2,
      group: null,
      agent: null,
      place: 'list',
      messages: [],
    };
    const state = { ...known, ...part, id, updated: second, touched: order++ };
    const states = tickets.get(id) ?? [];
    const last = states.at(-1);
    const seen = last?.state.updated === second ? last.seen : Math.max(second + lag, last?.seen ?? 0);
    const shown = states.filter((one) => one.seen <= second).slice(-1);
    tickets.set(id, [...shown, ...states.filter((one) => one.seen > second && one.seen < seen), { state, seen }]);
  }

  const write = (id: number, from: Message['from'], part: Partial<ModelTicket> = {}, lag = 0) =>
    change(id, { ...part, messages: [...(now(id)?.messages ?? []), { id: messages++, at: second, from }] }, lag);

  const row = (ticket: ModelTicket, texts: boolean) => ({
    id: ticket.id,
    subject: ticket.subject,
    ...(texts ? { description_text: ticket.text, requester: { id: 7, name: 'Rae', email: 'rae@example.com' } } : {}),
    status: ticket.status,
    priority: 1,
    source: 1,
    requester_id: 7,
    group_id: ticket.group,
    responder_id: ticket.agent,
    created_at: stamp(ticket.created),
    updated_at: stamp(ticket.updated),
    spam: ticket.place === 'spam',
    ...(ticket.place === 'deleted' ? { deleted: true } : {}),
  });

  function list(query: URLSearchParams) {
    const since = Date.parse(query.get('updated_since') ?? '') / 1000;
    const size = Number(query.get('per_page'));
    const from = (Number(query.get('page')) - 1) * size;
    const place = query.get('filter') ?? 'list';
    return [...tickets.values()]
      .flatMap((states) => states.findLast(({ seen }) => seen <= second)?.state ?? [])
      .filter((ticket) => ticket.place === place && ticket.updated >= (sinceInclusive ? since : since + 1))
      .sort((a, b) => a.updated - b.updated || a.touched - b.touched)
      .slice(from, from + size)
      .map((ticket) => row(ticket, query.has('include')));
  }

  function inOrder(said: Message[]): Message[] {
    if (conversationOrder === 'ascending') return said;
    if (conversationOrder === 'descending') return [...said].reverse();
    return [...said].sort((a, b) => (a.id % 3) - (b.id % 3) || b.id - a.id);
  }

  /** @returns the JSON, or a status that refuses. */
  function answer(url: URL): object | number {
    const path = url.pathname.replace('/api/v2/', '');
    if (path === 'tickets') return list(url.searchParams);
    if (path === 'agents/me') return { id: ME, group_ids: [1], contact: { name: 'Al', email: 'al@example.com' } };
    if (path === 'ticket_fields') return [];
    const ticket = now(Number(path.split('/')[1]));
    if (!ticket || ticket.place === 'gone') return 404;
    const binned = ticket.place !== 'list';
    if (!path.endsWith('/conversations')) return binned && binnedTicket === 404 ? 404 : row(ticket, true);
    if (binned && binnedConversations !== 200) return binnedConversations;
    return inOrder(ticket.messages).map(({ id, at, from }) => ({
      id,
      ...ROLES[from],
      created_at: stamp(at),
      body_text: 'hello',
    }));
  }

  const fetch: Fetch = async (address) => {
    const url = new URL(address);
    calls.push(`${url.pathname.replace('/api/v2/', '')}${url.search}`);
    const instead = await before(url);
    if (instead) return instead;
    const headers = { 'content-type': 'application/json; charset=utf-8', date: new Date(second * 1000).toUTCString() };
    const value = answer(url);
    if (value === 403) return Response.json({ code: 'access_denied', message: 'no' }, { status: 403, headers });
    return typeof value === 'number'
      ? new Response('', { status: value, headers })
      : new Response(JSON.stringify(value), { headers });
  };

  return {
    calls,
    fetch,
    change,
    write,
    ticket: now,
    now: () => second,
    pass: (seconds: number) => {
      second += seconds;
    },
    beforeEach: (hook: typeof before) => {
      before = hook;
    },
    all: () => [...tickets.values()].flatMap((states) => states.at(-1)?.state ?? []),
  };
}

export type ModelDesk = ReturnType<typeof createModelDesk>;
