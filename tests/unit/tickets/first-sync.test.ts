import { expect, it } from 'vitest';
import { createFreshdeskClient } from '@/lib/freshdesk/client';
import { createLimiter } from '@/lib/freshdesk/limiter';
import type { Fetch } from '@/lib/freshdesk/transport';
import { createSync } from '@/lib/tickets/sync';
import { createApi } from '../../servers/freshdesk/api/handle';
import { createLimiter as createAccountLimit } from '../../servers/freshdesk/api/limiter';
import type { RequestRecord } from '../../servers/freshdesk/ledger';
import { supportSeed } from '../../servers/freshdesk/seed/index';
import { createStore } from '../../servers/freshdesk/state/store';
import { defaultSwitches } from '../../servers/freshdesk/switches';
import { toInstant } from '../../servers/freshdesk/time';
import { freshCache } from './set-up';

const NOW = Date.parse('2026-08-01T10:00:00Z');
const HOST = 'acme.freshdesk.com';

/** The local Freshdesk without a network: its own handler answers. */
function localDesk() {
  const store = createStore({ ...supportSeed, tickets: [] }, () => NOW);
  const switches = defaultSwitches();
  Object.assign(switches.rateLimit, { perMinute: 1e6, listPerMinute: 1e6 });
  const requests: RequestRecord[] = [];
  const limiter = createAccountLimit(switches, () => NOW);
  const handle = createApi({ store, switches, ledger: [], requests, limiter });
  const fetch: Fetch = async (address, init) => {
    const { pathname, searchParams } = new URL(address);
    const { status, headers, body } = await handle({
      method: init.method ?? 'GET',
      path: pathname,
      query: searchParams,
      host: HOST,
      headers: Object.fromEntries(new Headers(init.headers)),
      read: async () => Buffer.alloc(0),
      drop: () => undefined,
      dropped: false,
    });
    return new Response(String(body), { status, headers: { ...headers, date: new Date(NOW).toUTCString() } });
  };
  return { store, requests, fetch };
}

it('a first sync of 30,500 tickets crosses the wall of 300 pages, with a bulk update in the middle, and loses none', async () => {
  const { store, requests, fetch } = localDesk();
  const tickets = 30_500;
  for (let n = 0; n < tickets; n++) {
    // Two minutes apart at first; 350 of them in one second.
    const at = toInstant(NOW - (40_000 - (n > 9000 && n <= 9350 ? 9000 : n)) * 120_000);
    store.addTicket({ id: 10_000 + n, subject: `Report ${n}`, status: 5, created_at: at, updated_at: at });
  }
  const cache = freshCache();
  const limiter = createLimiter({
    settings: { rate_limit_delay: 0, retry_delay: 0.5, max_retries: 0 },
    state: { load: async () => null, save: async () => undefined },
    clock: { now: () => NOW },
  });
  const client = createFreshdeskClient({ host: HOST, apiKey: 'agent-key-dana-1234', limiter, fetch });
  const sync = createSync({ client, cache, now: () => NOW, settings: { ticket_limit: 25 } });
  let polls = 1;
  while ((await sync.poll()).more) polls++;
  expect(polls).toBeGreaterThan(3);
  expect(await cache.tickets.count()).toBe(tickets);
  const lists = requests.filter(({ path, query }) => path === '/api/v2/tickets' && !query.includes('filter='));
  expect(lists.every(({ status }) => status === 200)).toBe(true);
  // A page begins with the last row of the one before. The bulk update's pages are read up and down again.
  expect(lists.length).toBeLessThanOrEqual(tickets / 99 + 10);
}, 120_000);
