import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { createFreshdeskClient } from '@/lib/freshdesk/client';
import { createLimiter } from '@/lib/freshdesk/limiter';
import { openCache } from '@/lib/storage/cache';
import { createSync } from '@/lib/tickets/sync';
import { airbyte, naive, type Poller, tapFreshdesk } from './api-clients.ts';
import { type ApiDesk, type Cost, createApiDesk } from './api-desk.ts';
import type { Row } from './table.ts';

const TICKETS = 10_000;
const CHANGED = 25;
const HOST = 'acme.freshdesk.com';

/** The product's own sync, without its pauses. */
function ours(desk: ApiDesk): Poller {
  const { clock } = desk;
  const limiter = createLimiter({
    settings: { rate_limit_delay: 0, retry_delay: 0.5, max_retries: 0 },
    state: { load: async () => null, save: async () => undefined },
    clock: { now: () => clock.now },
  });
  const client = createFreshdeskClient({ host: HOST, apiKey: 'agent-key-dana-1234', limiter, fetch: desk.fetch });
  const cache = openCache(HOST, { indexedDB: new IDBFactory(), IDBKeyRange });
  const sync = createSync({ client, cache, now: () => clock.now, settings: { ticket_limit: CHANGED } });
  return async () => {
    while ((await sync.poll()).more);
  };
}

type Costs = { first: Cost; idle: Cost; changed: Cost };

async function costOf(make: (desk: ApiDesk) => Poller, tickets: number): Promise<Costs> {
  const desk = createApiDesk(tickets);
  const poll = make(desk);
  await poll();
  const first = desk.spent();
  // Bin, spam and the help desk's words are looked at now and then, not at each check.
  desk.clock.now += 120_000;
  await poll();
  desk.spent();
  desk.clock.now += 120_000;
  await poll();
  const idle = desk.spent();
  desk.change(CHANGED);
  desk.clock.now += 120_000;
  await poll();
  return { first, idle, changed: desk.spent() };
}

const show = ({ calls, credits }: Cost) => `${calls} calls, ${credits} credits`;

function rowOf(measure: string, cost: Cost, least: Cost, limit: number | null): Row {
  const ratio = cost.calls / least.calls;
  const goal =
    limit === null ? {} : { goal: `≤ ${limit}x`, meets: ratio <= limit && cost.credits <= least.credits * limit };
  return { measure, value: show(cost), baseline: show(least), ratio, ...goal };
}

/**
 * What a client spends of the account's limit, against the least possible: a list page has 100 rows and costs 1 credit, 5 with
 * text and requester. The others are modelled from their source (2026-08) and read conversations too, so they are only
 * asked about a tenth of the tickets; their first check is scaled up.
 */
export async function measureApiCalls(): Promise<Row[]> {
  const pages = TICKETS / 100;
  const least: Costs = {
    first: { calls: pages, credits: pages * 5 },
    idle: { calls: 1, credits: 1 },
    changed: { calls: 1 + CHANGED, credits: 5 + CHANGED },
  };
  const own = await costOf(ours, TICKETS);
  const rows = [
    rowOf(`first check of ${TICKETS} tickets`, own.first, least.first, 1.1),
    rowOf('a check that finds nothing', own.idle, least.idle, 1),
    rowOf(`a check that finds ${CHANGED} changed tickets`, own.changed, least.changed, 1.1),
  ];
  const others = { 'naive poller': naive, 'tap-freshdesk': tapFreshdesk, Airbyte: airbyte };
  const tenth = TICKETS / 10;
  const scaled = ({ calls, credits }: Cost): Cost => ({ calls: calls * 10, credits: credits * 10 });
  for (const [name, make] of Object.entries(others)) {
    const cost = await costOf(make, tenth);
    // What does not end with the changed rows grows with the help desk.
    const whole = cost.idle.calls > tenth;
    const real = (part: Cost) => (whole ? scaled(part) : part);
    rows.push(
      rowOf(`${name}: first check`, scaled(cost.first), least.first, null),
      rowOf(`${name}: finds nothing`, real(cost.idle), least.idle, null),
      rowOf(`${name}: finds ${CHANGED} changed`, real(cost.changed), least.changed, null),
    );
  }
  return rows;
}
