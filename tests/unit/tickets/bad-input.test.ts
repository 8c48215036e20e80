import { describe, expect, it } from 'vitest';
import { createFreshdeskClient } from '@/lib/freshdesk/client';
import { createLimiter, type LimiterState } from '@/lib/freshdesk/limiter';
import { createPollRunner } from '@/lib/tickets/runner';
import { createSync } from '@/lib/tickets/sync';
import { createModelDesk } from './model-desk';
import { freshCache, START } from './set-up';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const SETTINGS = { polling_interval: 5, retry_delay: 5, rate_limit_delay: 0, max_retries: 5, ticket_limit: 25 };

/** A browser whose clock may be wrong, and a help desk that may misbehave; time passes only between checks and in waits. */
function setUp(clockError = 0) {
  const desk = createModelDesk(START);
  const cache = freshCache();
  let wall = START * 1000;
  const now = () => wall + clockError;
  const pass = (ms: number) => {
    wall += ms;
    desk.pass(ms / 1000);
  };
  let kept: LimiterState | null = null;
  const limiter = createLimiter({
    settings: SETTINGS,
    state: {
      load: async () => kept,
      save: async (state) => {
        kept = state;
      },
    },
    clock: {
      now,
      after: (ms, run) => {
        pass(ms);
        queueMicrotask(run);
        return () => undefined;
      },
    },
    random: () => 0.5,
  });
  // The exchange's own time-out must not fire, so it keeps real timers.
  const client = createFreshdeskClient({
    host: 'acme.freshdesk.com',
    apiKey: 'k',
    limiter,
    fetch: desk.fetch,
    clock: { now },
  });
  const sync = createSync({ client, cache, now, settings: SETTINGS });
  let chance = 0;
  const runner = createPollRunner({
    sync,
    cache,
    now,
    random: () => (chance = (chance + 0.37) % 1),
    settings: SETTINGS,
    workerId: 'w',
  });

  /** Runs each check when its plan says so. @returns the waits between them, ms. */
  async function during(ms: number): Promise<number[]> {
    const end = wall + ms;
    const waits: number[] = [];
    while (wall < end) {
      const { state } = await runner.run();
      const wait = (state.nextAt ?? 0) - now();
      waits.push(wait);
      pass(Math.max(0, wait));
    }
    return waits;
  }

  return { desk, cache, runner, during, pass };
}

async function withTickets(clockError?: number) {
  const all = setUp(clockError);
  for (let id = 1; id <= 5; id++) all.desk.change(id, {});
  all.pass(MINUTE);
  await all.runner.run();
  all.pass(5 * MINUTE);
  return all;
}

const refused =
  (headers: Record<string, string>, body = '', type = 'application/json') =>
  () =>
    new Response(body, {
      status: 429,
      headers: { 'content-type': type, date: new Date(START * 1000).toUTCString(), ...headers },
    });

const PAGE = '<!DOCTYPE html><html><body>Please sign in</body></html>';

describe('a bad hour', () => {
  it.each<[name: string, answer: () => Response, least: number, most: number]>([
    ['429 without a wait', refused({}), 1, 35],
    ['429 that says 0', refused({ 'retry-after': '0' }), 1, 35],
    ['429 that says -5', refused({ 'retry-after': '-5' }), 1, 35],
    ['429 that says soon', refused({ 'retry-after': 'soon' }), 1, 35],
    ['429 that says ten years', refused({ 'retry-after': '315360000' }), 60, 62],
    ['429 that says a date long ago', refused({ 'retry-after': 'Fri, 01 Jan 2010 00:00:00 GMT' }), 1, 35],
    ['429 as a page', refused({ 'retry-after': '30' }, PAGE, 'text/html'), 1, 35],
    ['200 with a log-in page', () => new Response(PAGE, { headers: { 'content-type': 'text/html' } }), 1, 35],
    [
      '200 with a log-in page that says it is JSON',
      () => new Response(PAGE, { headers: { 'content-type': 'application/json' } }),
      1,
      35,
    ],
    [
      'no address',
      () => {
        throw new TypeError('Failed to fetch');
      },
      1,
      35,
    ],
    ['503', () => new Response(PAGE, { status: 503, headers: { 'content-type': 'text/html' } }), 1, 35],
  ])('of %s loses nothing, storms nobody, and ends', async (_, answer, least, most) => {
    const { desk, cache, during } = await withTickets();
    const stored = await cache.tickets.toArray();
    desk.change(6, { subject: 'new' });
    desk.beforeEach(answer);
    desk.calls.length = 0;
    const waits = await during(HOUR);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(least * MINUTE - 1);
    expect(Math.max(...waits)).toBeLessThanOrEqual(most * MINUTE);
    // Three tries a check at most.
    expect(desk.calls.length).toBeLessThanOrEqual(3 * waits.length);
    expect(await cache.tickets.toArray()).toEqual(stored);

    desk.beforeEach(() => undefined);
    await during(HOUR);
    expect(await cache.tickets.get(6)).toMatchObject({ subject: 'new' });
  });

  it('N8 an address that flaps ten times costs no more than one check an interval', async () => {
    const { desk, cache, during } = await withTickets();
    let asked = 0;
    desk.change(6, {});
    desk.calls.length = 0;
    // Every other request finds no address.
    desk.beforeEach(() => {
      if (asked++ < 20 && asked % 2 === 1) throw new TypeError('Failed to fetch');
      return undefined;
    });
    const waits = await during(10 * 5 * MINUTE);
    expect(waits.length).toBeLessThanOrEqual(13);
    expect(desk.calls.length).toBeLessThanOrEqual(3 * waits.length + 10);
    expect(await cache.tickets.get(6)).toBeDefined();
  });
});

it('a page that shifts while it is read: a first check whose pages are each followed by a change of a ticket on them', async () => {
  const { desk, cache, runner, pass } = setUp();
  for (let id = 1; id <= 950; id++) {
    desk.change(id, { status: 3 });
    if (id % 4 === 0) desk.pass(1);
  }
  let shifts = 0;
  desk.beforeEach((url) => {
    const list = url.pathname.endsWith('/tickets') && !url.searchParams.has('filter');
    // The first page is read; whatever is touched now leaves its place, and all behind it move up.
    if (list && shifts++ > 0 && shifts < 10) desk.change(shifts * 7, { subject: 'shifted' });
    return undefined;
  });
  do pass(MINUTE);
  while (!(await runner.run()).state.firstDone);
  expect(shifts).toBeGreaterThan(9);
  expect(await cache.tickets.count()).toBe(950);
  pass(10 * MINUTE);
  await runner.run();
  const shifted = (await cache.tickets.toArray()).filter(({ subject }) => subject === 'shifted');
  expect(shifted.map(({ id }) => id)).toEqual([14, 21, 28, 35, 42, 49, 56, 63]);
});

describe('a clock that is wrong by a day', () => {
  it.each([
    ['ahead', 24 * HOUR],
    ['behind', -24 * HOUR],
  ])('%s: every change arrives, and checks go on', async (_, error) => {
    const { desk, cache, during } = await withTickets(error);
    for (let id = 6; id < 12; id++) {
      desk.change(id, {});
      desk.change(id - 5, { subject: 'changed' });
      const waits = await during(10 * MINUTE);
      expect(Math.max(...waits)).toBeLessThan(7 * MINUTE);
    }
    expect((await cache.tickets.toArray()).map((row) => [row.id, row.subject])).toEqual(
      desk
        .all()
        .filter((ticket) => ticket.place === 'list')
        .map((ticket) => [ticket.id, ticket.subject]),
    );
  });
});
