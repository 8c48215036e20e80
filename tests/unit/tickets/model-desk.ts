import type { Fetch } from '@/lib/freshdesk/exchange';

/** A ticket of the model; `touched` orders changes within one second, as milliseconds would. */
export type ModelTicket = {
  id: number;
  created: number;
  updated: number;
  touched: number;
  subject: string;
  status: number;
  place: 'list' | 'deleted' | 'spam' | 'gone';
  wrote: number | null;
};

const stamp = (second: number) => `${new Date(second * 1000).toISOString().slice(0, 19)}Z`;

const json = (value: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json; charset=utf-8', ...headers } });

/** The few rules of Freshdesk's list that a sync depends on, in memory, with time that stands still until told to move. */
export function createModelDesk(startSecond: number) {
  const tickets = new Map<number, ModelTicket>();
  const calls: string[] = [];
  let second = startSecond;
  let order = 0;
  /** Runs before each answer: tests change the desk, refuse or die here. */
  let before: (call: URL) => undefined | Response | Promise<undefined | Response> = () => undefined;

  function change(id: number, part: Partial<ModelTicket>) {
    const known = tickets.get(id) ?? {
      id,
      created: second,
      subject: '',
      status: 2,
      place: 'list' as const,
      wrote: null,
    };
    tickets.set(id, { ...known, ...part, id, updated: second, touched: order++ });
  }

  const row = (ticket: ModelTicket) => ({
    id: ticket.id,
    subject: ticket.subject,
    description_text: `text of ${ticket.id}`,
    status: ticket.status,
    priority: 1,
    source: 1,
    requester_id: 7,
    requester: { id: 7, name: 'Rae', email: 'rae@example.com' },
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
      .filter((ticket) => ticket.place === place && ticket.updated >= since)
      .sort((a, b) => a.updated - b.updated || a.touched - b.touched)
      .slice(from, from + size)
      .map(row);
  }

  function answer(url: URL): Response {
    const path = url.pathname.replace('/api/v2/', '');
    const ticket = tickets.get(Number(path.split('/')[1]));
    if (path === 'tickets') return json(list(url.searchParams));
    if (path === 'agents/me') return json({ id: 1, group_ids: [], contact: { name: 'Al', email: 'al@example.com' } });
    if (path === 'ticket_fields') return json([]);
    if (!ticket || ticket.place === 'gone') return new Response('', { status: 404 });
    if (!path.endsWith('/conversations')) return json(row(ticket));
    if (ticket.wrote === null) return json([]);
    return json([
      { id: 900 + ticket.id, incoming: true, created_at: stamp(ticket.wrote), body_text: 'hello', user_id: 7 },
    ]);
  }

  const fetch: Fetch = async (address) => {
    const url = new URL(address);
    calls.push(`${url.pathname.replace('/api/v2/', '')}${url.search}`);
    return (await before(url)) ?? answer(url);
  };

  return {
    tickets,
    calls,
    fetch,
    change,
    now: () => second,
    pass: (seconds: number) => {
      second += seconds;
    },
    beforeEach: (hook: typeof before) => {
      before = hook;
    },
    visible: () => [...tickets.values()].filter((ticket) => ticket.place === 'list').map(row),
  };
}

export type ModelDesk = ReturnType<typeof createModelDesk>;
