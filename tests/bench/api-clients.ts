import type { ApiDesk } from './api-desk.ts';

const KEY = `Basic ${btoa('agent-key-dana-1234:X')}`;
type Row = { id: number; updated_at: string };

/** A client of the API that keeps a copy; each call of it is one check. */
export type Poller = () => Promise<void>;

const get = async (desk: ApiDesk, path: string, query: Record<string, string> = {}): Promise<Row[]> => {
  const url = `https://acme.freshdesk.com/api/v2/${path}?${new URLSearchParams(query)}`;
  const response = await desk.fetch(url, { method: 'GET', headers: { authorization: KEY } });
  return (await response.json()) as Row[];
};

async function everyPage(desk: ApiDesk, query: Record<string, string>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let page = 1; ; page++) {
    const part = await get(desk, 'tickets', { ...query, per_page: '100', page: String(page) });
    rows.push(...part);
    if (part.length < 100) return rows;
  }
}

const newest = (rows: Row[], before: string) => [before, ...rows.map((row) => row.updated_at)].sort().at(-1) ?? before;
const EVER = '2015-01-19T00:00:00Z';

/** Everything anew, and the detail of each row: what a first version does. */
export const naive =
  (desk: ApiDesk): Poller =>
  async () => {
    for (const { id } of await everyPage(desk, { updated_since: EVER })) {
      await get(desk, `tickets/${id}`, { include: 'conversations' });
    }
  };

/** As singer-io/tap-freshdesk: three passes with all includes, then the conversations of each changed row. */
export function tapFreshdesk(desk: ApiDesk): Poller {
  let since = EVER;
  return async () => {
    const query = {
      updated_since: since,
      order_by: 'updated_at',
      order_type: 'asc',
      include: 'requester,company,stats',
    };
    const rows = await everyPage(desk, query);
    for (const filter of ['spam', 'deleted']) await everyPage(desk, { ...query, filter });
    for (const { id } of rows) await get(desk, `tickets/${id}/conversations`);
    since = newest(rows, since);
  };
}

/** As Airbyte's source-freshdesk: the list by its cursor, and the conversations of every ticket at each sync. */
export function airbyte(desk: ApiDesk): Poller {
  let since = EVER;
  const known = new Set<number>();
  return async () => {
    const query = {
      updated_since: since,
      order_by: 'updated_at',
      order_type: 'asc',
      include: 'description,requester,stats',
    };
    const rows = await everyPage(desk, query);
    for (const { id } of rows) known.add(id);
    since = newest(rows, since);
    for (const id of known) await get(desk, `tickets/${id}/conversations`);
  };
}
