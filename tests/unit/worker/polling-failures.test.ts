import { afterEach, describe, expect, test } from 'vitest';
import { explain } from '@/lib/failures/explain';
import { startWorker, type World } from '../../platform/world.ts';

type Case = {
  name: string;
  breaks: (freshdesk: World['freshdesk']) => unknown;
  says: RegExp;
  /** Minutes until the next check: at least, at most. */
  waits: [number, number];
};

const CASES: Case[] = [
  {
    name: 'an error 503',
    breaks: ({ switches }) => Object.assign(switches, { unavailable: 50 }),
    says: /Freshdesk has a problem of its own right now \(503\)/,
    waits: [0.9, 2],
  },
  {
    name: 'no connection',
    breaks: (freshdesk) => freshdesk.close(),
    says: /Could not reach acme\.freshdesk\.com\. Check the internet connection/,
    waits: [0.9, 2],
  },
  {
    name: 'a log-in page instead of data (F20)',
    breaks: ({ switches }) => Object.assign(switches, { html200: 50 }),
    says: /acme\.freshdesk\.com answered with a web page instead of data/,
    waits: [0.9, 2],
  },
  {
    name: 'a key that was reset (F5)',
    breaks: ({ switches }) => Object.assign(switches, { keyRejected: true }),
    says: /acme\.freshdesk\.com refused the API key/,
    waits: [9, 11],
  },
  {
    name: 'a password that has expired',
    breaks: ({ switches }) => Object.assign(switches, { accountRefused: 'password_expired' }),
    says: /Your Freshdesk password has expired, and the API key with it/,
    waits: [9, 11],
  },
];

let world: World;
afterEach(() => world.close());

describe('a check that fails says why, keeps the tickets and plans the next one', () => {
  test.each(CASES)('$name', async ({ breaks, says, waits: [least, most] }) => {
    // No retries within one check, so that its failure is seen at once.
    world = await startWorker({ settings: { freshdesk: { retry_delay: 1, max_retries: 0 } } });
    expect(await world.send({ type: 'check-now' })).toMatchObject({ ok: true });
    const tickets = await world.desk.cache.tickets.count();
    expect(tickets).toBeGreaterThan(3);
    await breaks(world.freshdesk);
    const reply = await world.send({ type: 'check-now' });
    if (reply.ok) throw new Error(JSON.stringify(reply.value));
    expect(explain(reply.failure).text).toMatch(says);
    expect(await world.desk.cache.tickets.count()).toBe(tickets);
    const minutes = ((world.browser.state.alarms.get('poll')?.scheduledTime ?? 0) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(least);
    expect(minutes).toBeLessThan(most);
  });
});

/** No retries within one check. */
const QUICK = { settings: { freshdesk: { retry_delay: 1, max_retries: 0 } } };

test('a rate limit: the wait is told and obeyed, also by a new worker', async () => {
  world = await startWorker(QUICK);
  await world.send({ type: 'check-now' });
  const { switches, requests } = world.freshdesk;
  switches.next429 = { count: 50, retryAfter: 900, html: false };
  const says = async () => {
    const reply = await world.send({ type: 'check-now' });
    return reply.ok ? 'nothing failed' : explain(reply.failure).text;
  };
  const minutes = () => ((world.browser.state.alarms.get('poll')?.scheduledTime ?? 0) - Date.now()) / 60_000;
  expect(await says()).toMatch(/used up its Freshdesk API limit/);
  expect(minutes()).toBeGreaterThan(14.9);

  world.kill();
  world.browser.state.alarms.delete('poll');
  const before = requests.length;
  await world.start();
  expect(minutes()).toBeGreaterThan(14);
  expect(await says()).toMatch(/used up its Freshdesk API limit/);
  expect(requests.length).toBe(before);
});

test('the problem goes away with the next check that succeeds', async () => {
  world = await startWorker(QUICK);
  await world.send({ type: 'check-now' });
  const failure = async () =>
    ((await world.desk.cache.meta.get('poll'))?.value as { failure: unknown } | undefined)?.failure;
  world.freshdesk.switches.unavailable = 1;
  await world.send({ type: 'check-now' });
  expect(await failure()).toBeTruthy();
  world.freshdesk.switches.unavailable = 0;
  expect(await world.send({ type: 'check-now' })).toMatchObject({ ok: true, value: { stored: 0 } });
  expect(await failure()).toBeNull();
});

test('a help desk that does not exist is named', async () => {
  world = await startWorker({
    settings: { freshdesk: { ...QUICK.settings.freshdesk, domain: 'nobody-here.freshdesk.com' } },
  });
  const reply = await world.send({ type: 'check-now' });
  if (reply.ok) throw new Error(JSON.stringify(reply.value));
  expect(explain(reply.failure).text).toMatch(/no Freshdesk help desk at nobody-here\.freshdesk\.com/);
});
