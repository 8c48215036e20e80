import { createFreshdeskClient } from '@/lib/freshdesk/client';
import { createLimiter } from '@/lib/freshdesk/limiter';
import type { Fetch } from '@/lib/freshdesk/transport';
import { createKnowledge } from '@/lib/knowledge/knowledge';
import { readState } from '@/lib/knowledge/meta';
import { createApi } from '../../servers/freshdesk/api/handle';
import { createLimiter as createAccountLimit } from '../../servers/freshdesk/api/limiter';
import type { RequestRecord } from '../../servers/freshdesk/ledger';
import { supportSeed } from '../../servers/freshdesk/seed/index';
import { createStore } from '../../servers/freshdesk/state/store';
import { defaultSwitches } from '../../servers/freshdesk/switches';
import { createLife } from '../tickets/life';
import { freshCache } from '../tickets/set-up';

const HOST = 'acme.freshdesk.com';
export const HOUR = 3_600_000;
export const KEY = { agent: 'agent-key-dana-1234', admin: 'agent-key-admin-9012' };

/** The local Freshdesk without a network, and the copy of what it knows, kept by workers that may be killed anywhere. */
export function createDesk({ key = KEY.agent, planted = true, crowd = { total: 200, agents: 1 } } = {}) {
  const clock = { now: Date.parse('2026-08-01T10:00:30Z') };
  const { knowledge: plant, ...seed } = supportSeed;
  const store = createStore({ ...seed, ...(planted && plant && { knowledge: plant }), tickets: [] }, () => clock.now);
  const switches = defaultSwitches();
  Object.assign(switches.rateLimit, { perMinute: 1e6, listPerMinute: 1e6 });
  const requests: RequestRecord[] = [];
  const handle = createApi({
    store,
    switches,
    ledger: [],
    requests,
    limiter: createAccountLimit(switches, () => clock.now),
  });
  const cache = freshCache();
  const life = createLife(cache);

  const fetch: Fetch = async (address, init) => {
    life.step();
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
    life.step();
    return new Response(status === 204 ? null : String(body), { status, headers });
  };

  /** A new worker, as after each start of the browser. */
  function worker() {
    const limiter = createLimiter({
      settings: { rate_limit_delay: 0, retry_delay: 0.5, max_retries: 0 },
      state: { load: async () => null, save: async () => undefined },
      clock: { now: () => clock.now },
      random: () => 0,
    });
    const client = createFreshdeskClient({ host: HOST, apiKey: key, limiter, fetch });
    return createKnowledge({
      cache,
      client: async () => client.knowledge,
      now: () => clock.now,
      random: () => 0,
      crowd: async () => crowd,
      ended: () => undefined,
    });
  }

  const titles = async () =>
    (await cache.articles.toArray()).map(({ title, language }) => `${language} ${title}`).sort();

  return {
    clock,
    store,
    switches,
    requests,
    cache,
    life,
    worker,
    titles,
    state: () => readState(cache),
    /** Requests that a piece of work makes, as paths below the API. */
    async asked(work: () => Promise<unknown>): Promise<string[]> {
      const before = requests.length;
      await work();
      return requests.slice(before).map(({ path }) => path.replace('/api/v2/', ''));
    },
  };
}
