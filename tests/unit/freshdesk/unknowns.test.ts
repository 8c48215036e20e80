import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFreshdeskClient } from '@/lib/freshdesk/client';
import { createLimiter } from '@/lib/freshdesk/limiter';
import { findDelivery } from '@/lib/outbox/find-delivery';
import { createGateway } from '@/lib/outbox/gateway';
import { newestConversation, preflight } from '@/lib/outbox/preflight';
import { normaliseForCompare } from '@/lib/text/text-to-html';
import { createSync } from '@/lib/tickets/sync';
import { createClient, KEYS } from '../../servers/freshdesk/client';
import { type LocalFreshdesk, startFreshdesk } from '../../servers/freshdesk/server';
import { ANSWERS, answerOtherwise } from '../../servers/freshdesk/unknowns';
import { delivery } from '../outbox/delivery';
import { freshCache } from '../tickets/set-up';
import { HOST, memory, quickSettings } from './desk';
import { overHttp2 } from './over-http2';

const clock = { now: Date.parse('2026-03-04T10:00:30Z') };
let desk: LocalFreshdesk;
let http: ReturnType<typeof createClient>;

beforeAll(async () => {
  desk = await startFreshdesk({ now: () => clock.now });
  http = createClient(desk.port);
});
afterAll(async () => {
  http.close();
  await desk.close();
});

const clientOf = (apiKey = KEYS.dana) =>
  createFreshdeskClient({
    host: HOST,
    apiKey,
    ...overHttp2(http),
    clock: { now: () => clock.now },
    limiter: createLimiter({ settings: quickSettings, state: memory(), clock: { now: () => clock.now } }),
  });

const kindOf = (work: Promise<unknown>) =>
  work.then(
    () => 'fine',
    (error) => error.failure.kind as string,
  );

const TICKET = 4711;
const LONG = 4723;
const GONE = 4721;

const listed = () =>
  [...desk.state.tickets.values()].filter((row) => !row.deleted && !row.spam && !row.archived).map((row) => row.id);

const everyAnswer = [...ANSWERS, { label: 'all the other way at once', set: answerOtherwise }];

/** What no evidence decides must not matter: the whole of what the product does, under every possible answer. */
describe.each(everyAnswer)('Freshdesk, $label', ({ set }) => {
  beforeAll(() => {
    clock.now += 86_400_000;
    desk.reset();
    set(desk.switches);
  });

  it('is copied whole, and a change arrives with the next checks', async () => {
    const cache = freshCache();
    const settings = { ticket_limit: 3 };
    // Five a page, so that it takes several, and tickets of one second at the edge of one.
    const sync = createSync({ client: clientOf(), cache, now: () => clock.now, settings, perPage: 5 });
    for (let count = 0; count < 12; count++) desk.addTicket();
    clock.now += 60_000;
    while ((await sync.poll()).more);
    const ids = async () =>
      (await cache.tickets.toArray()).filter((row) => !row.deleted && !row.spam).map(({ id }) => id);
    expect((await ids()).sort()).toEqual(listed().sort());

    const { id } = desk.addTicket({ subject: 'New here' });
    desk.addConversation(TICKET, { body: '<p>One more thing</p>' });
    for (let check = 0; check < 2; check++) {
      clock.now += 300_000;
      await sync.poll();
    }
    expect(await cache.tickets.get(id)).toMatchObject({
      subject: 'New here',
      descriptionText: 'Something does not work.',
    });
    const { thread } = await sync.loadTicket(TICKET, 'click');
    expect(thread.conversations.at(-1)).toMatchObject({ role: 'requester', text: 'One more thing' });
    expect(await cache.meta.get('unreadable')).toBeUndefined();
    expect(await cache.meta.get('names')).toMatchObject({ value: { status: { 9000: 'Assigned to AI Agent' } } });
  });

  it('a thread is whole and in order, an attachment has its size', async () => {
    const client = clientOf();
    const rows = await client.conversations(LONG, 'click');
    expect(rows).toHaveLength(desk.state.conversations.get(LONG)?.length ?? 0);
    expect(rows.map((row) => row.createdAt)).toEqual(rows.map((row) => row.createdAt).sort());
    const { attachments } = await client.ticket(4705, 'click');
    expect(attachments.length).toBeGreaterThan(0);
    for (const { size } of attachments) expect(size).toBeGreaterThan(0);
  });

  it('a reply, a note and a status go out once each', async () => {
    const before = desk.ledger.length;
    const client = clientOf();
    const reply = await client.reply(TICKET, { body: '<p>Hello</p>' });
    expect(await client.note(TICKET, { body: '<p>For us</p>' })).toMatchObject({ id: expect.any(Number) });
    await client.updateTicket(TICKET, { status: 4 });
    expect(desk.ledger.slice(before).map(({ path }) => path.split('/').at(-1))).toEqual([
      'reply',
      'notes',
      `${TICKET}`,
    ]);
    const sent = (await client.conversations(TICKET, 'send')).find((row) => row.id === reply.id);
    expect(sent).toMatchObject({ role: 'agent', text: expect.stringMatching(/^Hello/) });
  });

  it('the look before a reply sees what is new, and a reply whose answer is lost is found, not posted again', async () => {
    const line = createGateway(clientOf(), () => null);
    const { ticket, conversations, agentId, signature } = await line.readTicketState(TICKET);
    const mark = newestConversation(conversations);
    const text = 'Please restart the router and tell me whether the light turns green.';
    const { approval } = delivery();
    const row = delivery({
      highWater: mark,
      signature,
      approval: {
        ...approval,
        ...{ text, html: `<p>${text}</p>`, agentId, lastConversationId: mark, ticketStatus: ticket.status },
        ...{ requesterId: ticket.requesterId, to: [ticket.requesterEmail ?? ''], cc: ticket.cc, ticketCc: ticket.cc },
      },
    });
    const look = async () => preflight('reply', row.approval, await line.readTicketState(TICKET), normaliseForCompare);
    expect(await look()).toBeNull();

    const before = desk.ledger.length;
    desk.switches.dropAfterReply = 1;
    expect(await kindOf(line.post(row))).toBe('freshdesk-unreachable');
    expect(desk.ledger.length).toBe(before + 1);
    expect(findDelivery(row, await line.conversations(TICKET), normaliseForCompare)).toMatchObject({ found: 'one' });
    expect(await look()).toMatchObject({ kind: 'ticket-changed' });
  });

  it('a deleted ticket is known to be so, or not at all', async () => {
    const detail = await clientOf()
      .ticket(GONE, 'click')
      .catch((error) => error.failure.kind);
    if (typeof detail === 'string') expect(detail).toBe('freshdesk-not-found');
    else expect(detail.ticket.deleted).toBe(true);
    const read = await kindOf(clientOf().conversations(GONE, 'click'));
    expect(['fine', 'freshdesk-forbidden', 'freshdesk-not-found']).toContain(read);
  });

  it('a refusal for its rate is told, with the wait', async () => {
    desk.switches.next429 = { count: 1, retryAfter: 34, html: false };
    const told = await clientOf()
      .me('click')
      .catch((error) => error.failure);
    expect(told).toMatchObject({ kind: 'freshdesk-rate-limited', retryAfterSeconds: 34 });
  });

  it('the key of an agent who left is dead', async () => {
    const agent = desk.state.agents.get(9001);
    if (agent) agent.active = false;
    expect(await kindOf(clientOf().ticket(TICKET, 'click'))).toBe('freshdesk-key-rejected');
    if (agent) agent.active = true;
    expect(await kindOf(clientOf().me('click'))).toBe('fine');
  });

  it('an agent who may see little sees that', async () => {
    const client = clientOf(KEYS.restricted);
    expect(await kindOf(client.ticket(4705, 'click'))).toBe('fine');
    expect(await kindOf(client.ticket(TICKET, 'click'))).toBe('freshdesk-forbidden');
    expect(['fine', 'freshdesk-forbidden']).toContain(await kindOf(client.ticketFields('click')));
  });
});
