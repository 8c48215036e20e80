import { type ClientPorts, createFreshdeskClient } from '@/lib/freshdesk/client';
import { createLimiter, type LimiterState } from '@/lib/freshdesk/limiter';
import type { Fetch } from '@/lib/freshdesk/transport';

export const HOST = 'acme.freshdesk.com';

export const memory = (initial: LimiterState | null = null) => {
  let kept = initial;
  return {
    load: async () => kept,
    save: async (state: LimiterState) => {
      kept = state;
    },
  };
};

export const quickSettings = { rate_limit_delay: 0, retry_delay: 0.5, max_retries: 0 };

/** A client whose network is a function; it keeps every request. */
export function clientOn(
  answer: (url: string, init: RequestInit) => Response | Promise<Response>,
  ports: Partial<ClientPorts> = {},
) {
  const requests: { url: string; init: RequestInit; body: string }[] = [];
  const fetch: Fetch = async (url, init) => {
    const body = init.body ? await new Response(init.body).text() : '';
    requests.push({ url, init, body });
    return answer(url, init);
  };
  const limiter = createLimiter({ settings: quickSettings, state: memory() });
  return { requests, client: createFreshdeskClient({ host: HOST, apiKey: 'abc', limiter, fetch, ...ports }) };
}

export const json = (value: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'x-freshdesk-api-version': 'latest=v2', ...headers },
  });
