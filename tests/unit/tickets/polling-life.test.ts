import { describe, expect, it } from 'vitest';
import { createFreshdeskClient } from '@/lib/freshdesk/client';
import { createLimiter } from '@/lib/freshdesk/limiter';
import { createPollRunner } from '@/lib/tickets/runner';
import { type Conditions, nextPollAt } from '@/lib/tickets/schedule';
import { createTicketStore } from '@/lib/tickets/store';
import { createSync } from '@/lib/tickets/sync';
import { realClock } from '@/lib/time';
import { createModelDesk } from './model-desk';
import { freshCache, START } from './set-up';

type Given = { conditions?: Conditions; skew?: () => number; online?: (second: number) => boolean };

/** Polls at the times that they plan, for `minutes`; the limiter's own pauses pass at once. */
function life({ conditions = {}, skew = () => 0, online = () => true }: Given = {}) {
  const desk = createModelDesk(START);
  for (let id = 1; id <= 5; id++) desk.change(id, { status: 4 });
  const cache = freshCache();
  const now = () => desk.now() * 1000 + skew();
  const limiter = createLimiter({
    settings: { rate_limit_delay: 0, retry_delay: 5, max_retries: 5 },
    state: { load: async () => null, save: async () => undefined },
    clock: { now: () => desk.now() * 1000, after: (_, run) => realClock.after(0, run) },
  });
  let requests = 0;
  const client = createFreshdeskClient({
    host: 'acme.freshdesk.com',
    apiKey: 'key',
    limiter,
    fetch: async (...call) => {
      requests++;
      if (!online(desk.now() - START)) throw new TypeError('Failed to fetch');
      return desk.fetch(...call);
    },
  });
  const settings = { polling_interval: 5, retry_delay: 5, ticket_limit: 25 };
  const runner = createPollRunner({
    sync: createSync({ client, cache, now, settings }),
    cache,
    now,
    random: () => 0.5,
    settings,
    workerId: 'w',
    conditions: async () => conditions,
  });
  const polls: { at: number; ok: boolean; requests: number }[] = [];
  async function once() {
    const before = requests;
    const { state } = await runner.run();
    polls.push({ at: desk.now() - START, ok: state.failure === null, requests: requests - before });
    return Math.max(1, Math.ceil(((state.nextAt ?? 0) - now()) / 1000));
  }
  return {
    desk,
    cache,
    polls,
    runner,
    now,
    settings,
    once,
    async run(minutes: number) {
      while (desk.now() - START < minutes * 60) desk.pass(await once());
      return polls;
    },
  };
}

it('W14 twenty checks missed in sleep, and twenty alarms at once: one check, soon, and the next after a whole period', async () => {
  const { desk, cache, runner, now, settings, once } = life();
  await once();
  desk.pass(300);
  await once();
  desk.pass(20 * 5 * 60);
  desk.change(6, { subject: 'while it slept', status: 4 });
  const slept = await createTicketStore(cache).poll();
  const catchUps = [0, 0.25, 0.999].map((random) => nextPollAt(slept, settings, now(), () => random) - now());
  expect(catchUps).toEqual([0, 2500, 9990]);
  desk.pass(3);
  desk.calls.length = 0;
  const runs = await Promise.all(Array.from({ length: 20 }, () => runner.run()));
  expect(runs.filter(({ ran }) => ran)).toHaveLength(1);
  const { nextAt } = await createTicketStore(cache).poll();
  expect(((nextAt ?? 0) - now()) / 60_000).toBeGreaterThan(4);
  expect(desk.calls.filter((call) => /tickets\?(?!.*filter)/.test(call))).toHaveLength(1);
  expect(await cache.tickets.get(6)).toMatchObject({ subject: 'while it slept' });
});

describe('who looks decides how often', () => {
  it.each([
    ['somebody looks', { presence: 'visible' }, 5],
    ['a tab is open', { presence: 'open' }, 5],
    ['no tab is open', { presence: 'none' }, 10],
    ['the computer is idle', { presence: 'open', idle: true }, 20],
  ] as const)('%s', async (_, conditions, minutes) => {
    const { once } = life({ conditions });
    expect(Math.round((await once()) / 60)).toBe(minutes);
  });
});

it('N8 a network that comes and goes ten times: never two polls within a minute, none while the last went well, no storm', async () => {
  // Half a minute there, half a minute away.
  const { run } = life({ online: (second) => second > 600 || Math.floor(second / 30) % 2 === 0 });
  const polls = await run(60);
  const gaps = polls
    .slice(1)
    .map((poll, index) => ({ after: polls[index]?.ok, minutes: (poll.at - (polls[index]?.at ?? 0)) / 60 }));
  expect(Math.min(...gaps.map(({ minutes }) => minutes))).toBeGreaterThanOrEqual(1);
  expect(Math.min(...gaps.filter(({ after }) => after).map(({ minutes }) => minutes))).toBeGreaterThanOrEqual(4);
  for (const { ok, requests } of polls.slice(1)) if (!ok) expect(requests).toBeLessThanOrEqual(3);
});

it.each([
  ['before', -86_400_000],
  ['behind', 86_400_000],
])(
  'W13 a clock that is corrected by a day, from a day %s: no ticket is lost, and the next poll is near',
  async (_, wrong) => {
    let skew = wrong;
    const { desk, cache, once } = life({ skew: () => skew });
    await once();
    desk.pass(300);
    desk.change(6, { subject: 'while it was wrong', status: 4 });
    desk.pass(300);
    expect(await once()).toBeLessThanOrEqual(400);
    skew = 0;
    desk.pass(100);
    desk.change(7, { subject: 'after it was right', status: 4 });
    desk.pass(300);
    expect(await once()).toBeLessThanOrEqual(400);
    expect((await cache.tickets.toCollection().primaryKeys()).sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  },
);
