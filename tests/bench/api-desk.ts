import type { Fetch } from '@/lib/freshdesk/transport';
import { createApi } from '../servers/freshdesk/api/handle.ts';
import { createLimiter } from '../servers/freshdesk/api/limiter.ts';
import { toCall } from '../servers/freshdesk/http/call.ts';
import type { RequestRecord } from '../servers/freshdesk/ledger.ts';
import { agents, companies, contacts, groups } from '../servers/freshdesk/seed/people.ts';
import { createStore } from '../servers/freshdesk/state/store.ts';
import { defaultSwitches } from '../servers/freshdesk/switches.ts';
import { toInstant } from '../servers/freshdesk/time.ts';

const START = Date.parse('2026-03-02T08:00:00Z');

export type Cost = { calls: number; credits: number };

/** The local Freshdesk without its network: counts what each client spends on a help desk of so many tickets. */
export function createApiDesk(tickets: number) {
  const clock = { now: START };
  const now = () => clock.now;
  const store = createStore({ contacts, companies, groups, agents, tickets: [] }, now);
  const switches = defaultSwitches();
  const requests: RequestRecord[] = [];
  const api = createApi({ store, switches, ledger: [], requests, limiter: createLimiter(switches, now) });
  for (let id = 1; id <= tickets; id++) {
    // Closed: what a client reads of conversations is measured by itself.
    const created_at = toInstant(START - (tickets - id + 600) * 60_000);
    store.addTicket({ id, status: 5, created_at, updated_at: created_at, due_by: null, subject: `Ticket ${id}` });
  }

  const fetch: Fetch = async (address, init) => {
    const url = new URL(address);
    const headers = { ...(init.headers as Record<string, string>), host: url.host };
    const call = toCall(
      { method: init.method, url: url.pathname + url.search, headers, ...nothing() },
      () => undefined,
    );
    const answer = await api(call);
    return new Response(answer.status === 204 ? null : String(answer.body), answer);
  };

  return {
    clock,
    store,
    fetch,
    /** What was spent since the last time this was asked. */
    spent(): Cost {
      const calls = requests.splice(0);
      return { calls: calls.length, credits: calls.reduce((sum, { credits }) => sum + credits, 0) };
    },
    /** So many tickets are opened again, one a second. */
    change(count: number): void {
      for (let id = 1; id <= count; id++) {
        clock.now += 1000;
        Object.assign(store.state.tickets.get(id) ?? {}, { status: 2 });
        store.touch(id);
      }
    },
  };
}

export type ApiDesk = ReturnType<typeof createApiDesk>;

async function* nothing_(): AsyncGenerator<Uint8Array> {}
/** The body of a GET. */
const nothing = () => ({ [Symbol.asyncIterator]: nothing_ });
