import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createFreshdeskClient, wasNotProcessed } from '@/lib/freshdesk/client';
import { createLimiter } from '@/lib/freshdesk/limiter';
import { createSync } from '@/lib/tickets/sync';
import { createClient, KEYS } from '../../servers/freshdesk/client';
import { type LocalFreshdesk, startFreshdesk } from '../../servers/freshdesk/server';
import { freshCache } from '../tickets/set-up';
import { HOST, memory, quickSettings } from './desk';
import { overHttp2 } from './over-http2';

let desk: LocalFreshdesk;
let http: ReturnType<typeof createClient>;

beforeAll(async () => {
  desk = await startFreshdesk();
  http = createClient(desk.port);
});
beforeEach(() => desk.reset());
afterAll(async () => {
  http.close();
  await desk.close();
});

const clientOf = (apiKey = KEYS.dana) =>
  createFreshdeskClient({
    host: HOST,
    apiKey,
    ...overHttp2(http),
    limiter: createLimiter({ settings: quickSettings, state: memory() }),
  });

const failure = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error) => ({ kind: error.failure.kind, definite: wasNotProcessed(error) }),
  );

describe('against the local help desk', () => {
  it('a poll copies every ticket, with names, account and threads', async () => {
    const cache = freshCache();
    const sync = createSync({ client: clientOf(), cache, now: Date.now, settings: { ticket_limit: 25 } });
    const { stored } = await sync.poll();
    expect(stored).toBeGreaterThan(3);
    expect(await cache.tickets.count()).toBe(stored);
    expect(await cache.meta.get('names')).toMatchObject({ value: { status: { 2: 'Open' } } });
    expect(await cache.meta.get('account')).toMatchObject({ value: { agentId: expect.any(Number) } });
    expect(await cache.threads.count()).toBeGreaterThan(0);
    expect(await cache.meta.get('unreadable')).toBeUndefined();
    expect((await sync.poll()).stored).toBe(0);
  });

  it('a reply arrives once, and is found in the thread', async () => {
    const client = clientOf();
    const sync = createSync({ client, cache: freshCache(), now: Date.now, settings: { ticket_limit: 1 } });
    await sync.poll();
    const [id = 0] = [...desk.state.tickets.keys()];
    const { id: conversation } = await client.reply(id, { body: '<p>Hello</p>' });
    const { thread } = await sync.loadTicket(id, 'send');
    const me = await client.me('click');
    expect(thread.conversations.find((row) => row.id === conversation)).toMatchObject({
      role: 'agent',
      userId: me.agentId,
      author: me.name,
      text: 'Hello',
    });
    await client.note(id, { body: 'for us' });
    expect(desk.ledger).toHaveLength(2);
  });

  it('a reply whose connection dies is stored once, and unknown', async () => {
    desk.switches.dropAfterReply = 1;
    const [id = 0] = [...desk.state.tickets.keys()];
    expect(await failure(clientOf().reply(id, { body: 'x' }))).toEqual({
      kind: 'freshdesk-unreachable',
      definite: false,
    });
    expect(desk.ledger).toHaveLength(1);
  });

  it.each([
    ['a wrong key', { apiKey: 'nobody' }, {}, 'freshdesk-key-rejected', true],
    ['a 429', {}, { next429: { count: 1, retryAfter: 34, html: false } }, 'freshdesk-rate-limited', null],
    ['a 429 page', {}, { next429: { count: 1, retryAfter: null, html: true } }, 'freshdesk-rate-limited', false],
    ['a 502 page', {}, { html502: 1 }, 'freshdesk-unavailable', false],
    ['a log-in page', {}, { html200: 1 }, 'freshdesk-not-json', false],
  ] as const)('%s is told as such', async (_, { apiKey }: { apiKey?: string }, switches, kind, definite) => {
    Object.assign(desk.switches, structuredClone(switches));
    const told = await failure(clientOf(apiKey).me('click'));
    expect(told?.kind).toBe(kind);
    if (definite !== null) expect(told?.definite).toBe(definite);
  });

  it('integer headers and lists as strings change nothing', async () => {
    desk.switches.integerHeaders = true;
    desk.switches.addressListsAsStrings = true;
    desk.switches.shuffleConversations = true;
    const cache = freshCache();
    await createSync({ client: clientOf(), cache, now: Date.now, settings: { ticket_limit: 5 } }).poll();
    for (const row of await cache.tickets.toArray())
      expect(row.cc.every((address) => address.includes('@'))).toBe(true);
    for (const thread of await cache.threads.toArray()) {
      const times = thread.conversations.map((row) => row.createdAt);
      expect(times).toEqual([...times].sort());
    }
  });
});
