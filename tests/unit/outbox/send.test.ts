import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import type { ConversationRow } from '@/lib/domain/conversation';
import type { DeliveryRow } from '@/lib/domain/delivery';
import { AppError, type Failure } from '@/lib/failures/app-error';
import { FreshdeskApiError } from '@/lib/freshdesk/refusal';
import type { FreshdeskGateway } from '@/lib/outbox/gateway';
import { createSender, type SenderPorts } from '@/lib/outbox/send';
import { createOutboxStore } from '@/lib/outbox/store';
import { openWork } from '@/lib/storage/work';
import { conversation, delivery, ticket } from './delivery';

const WAITED = 10_000;

type Disturb = { line?: Partial<FreshdeskGateway>; ports?: Partial<SenderPorts> };

/** A sender over a real database and a tiny help desk that a test can disturb. */
async function setUp(row: DeliveryRow, disturb: Disturb = {}) {
  const db = openWork('acme.freshdesk.com', { indexedDB: new IDBFactory(), IDBKeyRange });
  const store = createOutboxStore({ db, now: () => 10_000 });
  const world = {
    conversations: [conversation()] as ConversationRow[],
    posts: 0,
    posted: [] as string[],
    slept: [] as number[],
  };
  const line: FreshdeskGateway = {
    readTicketState: async () => ({
      ticket: ticket(),
      conversations: [...world.conversations],
      agentId: 42,
      signature: '',
    }),
    conversations: async () => [...world.conversations],
    post: async ({ approval }) => {
      world.posts += 1;
      const id = 78 + world.posts;
      world.conversations.push(conversation({ id, role: 'agent', userId: 42, text: approval.text }));
      return { conversationId: id, sentAt: '2026-11-20T10:00:00Z' };
    },
    setStatus: async () => undefined,
    ...disturb.line,
  };
  const ports: SenderPorts = {
    store,
    host: 'acme.freshdesk.com',
    now: () => 10_000,
    random: () => 0,
    sleep: async (ms) => void world.slept.push(ms / 1000),
    connect: async () => line,
    normalise: (text) => text.replace(/\s+/g, ' ').trim(),
    hash: async () => 'hash',
    first: async (post) => !world.posted.includes(post) && world.posted.push(post) > 0,
    exclusive: async (_name, work) => work(),
    ...disturb.ports,
  };
  await store.add(row);
  const sender = createSender(ports);
  /** As the outbox does it: send, then look. */
  async function run(id = row.id) {
    await sender.deliver(id, WAITED);
    await sender.settle(id);
    await sender.finishStatus(id);
  }
  return { db, sender, another: () => createSender(ports), line, store, world, run, final: () => store.get(row.id) };
}

const fail = (failure: Failure | Error) => async () =>
  Promise.reject(failure instanceof Error ? failure : new AppError(failure));
const refused = (status: number, definite = true, kind: Failure['kind'] = 'freshdesk-invalid-request') =>
  new FreshdeskApiError({ kind, status, retryAfterSeconds: 34 }, definite);

test('an approved reply is posted once and confirmed', async () => {
  const { run, world, final } = await setUp(delivery());
  await run();
  await run();
  expect(world.posts).toBe(1);
  expect(await final()).toMatchObject({ state: 'confirmed', conversationId: 79, attempts: 1, fence: 1 });
});

test('the answer is lost after the reply was stored: found by looking, not posted again (W3, N2, N4, F3)', async () => {
  const lost = await setUp(delivery());
  const { post } = lost.line;
  lost.line.post = async (row) => {
    await post(row);
    throw new AppError('freshdesk-timeout');
  };
  await lost.run();
  expect(lost.world.posts).toBe(1);
  expect(await lost.final()).toMatchObject({ state: 'confirmed', conversationId: 79 });
});

test('the reply never arrived: looked for five times, then a person decides (F4)', async () => {
  const { run, world, final } = await setUp(delivery(), { line: { post: fail({ kind: 'freshdesk-unreachable' }) } });
  await run();
  expect(world.slept).toEqual([2, 3, 10, 15, 30]);
  expect(await final()).toMatchObject({ state: 'unconfirmed', failure: { kind: 'send-unconfirmed' } });
});

test('no look can be made: as many are tried, then a person decides (G5)', async () => {
  const { run, world, final } = await setUp(delivery(), {
    line: {
      post: fail({ kind: 'freshdesk-timeout' }),
      conversations: fail({ kind: 'freshdesk-unreachable' }),
    },
    ports: {
      sleep: async (ms) => {
        if (world.slept.push(ms / 1000) > 9) throw new Error('It looks for ever.');
      },
    },
  });
  await run();
  expect(world.slept).toEqual([2, 3, 10, 15, 30]);
  expect(await final()).toMatchObject({ state: 'unconfirmed', failure: { kind: 'send-unconfirmed' } });
});

describe('nothing is posted', () => {
  const cases: { name: string; row?: Partial<DeliveryRow>; disturb?: Disturb; state: string; why?: string }[] = [
    { name: 'before the wait has ended', row: { holdMs: 10_001 }, state: 'holding' },
    { name: 'after undo', row: { state: 'cancelled' as const }, state: 'cancelled' },
    {
      name: 'while another worker holds the lock',
      disturb: { ports: { exclusive: async () => undefined } },
      state: 'holding',
    },
    {
      name: 'when the ticket cannot be read (N1)',
      disturb: { line: { readTicketState: fail({ kind: 'freshdesk-unreachable' }) } },
      state: 'returned',
      why: 'freshdesk-unreachable',
    },
    {
      name: 'when the customer wrote meanwhile (F8)',
      disturb: {
        line: {
          readTicketState: async () => ({
            ...{ ticket: ticket(), agentId: 42, signature: '' },
            conversations: [conversation(), conversation({ id: 78, role: 'requester', text: 'It works again.' })],
          }),
        },
      },
      state: 'returned',
      why: 'ticket-changed',
    },
    {
      name: 'when the stored text is not the approved one',
      disturb: { ports: { hash: async () => 'other' } },
      state: 'returned',
      why: 'unexpected',
    },
    {
      name: 'when settings name another help desk (U7, F17)',
      disturb: { ports: { connect: fail({ kind: 'settings-invalid' }) } },
      state: 'returned',
      why: 'settings-invalid',
    },
    {
      name: 'when the row is of another help desk',
      disturb: { ports: { host: 'other.freshdesk.com' } },
      state: 'returned',
      why: 'unexpected',
    },
  ];
  test.each(cases)('$name', async ({ row, disturb, state, why }) => {
    const { run, world, final } = await setUp(delivery(row), disturb);
    await run();
    expect(world.posts).toBe(0);
    expect(await final()).toMatchObject({ state, ...(why ? { failure: { kind: why } } : {}) });
  });
});

test('a draft that was changed after the approval voids it (U3)', async () => {
  const { run, db, world, final } = await setUp(delivery());
  await db.drafts.add({ id: '4711:response', ticketId: 4711, kind: 'response', text: 'Something else' } as never);
  await run();
  expect(world.posts).toBe(0);
  expect(await final()).toMatchObject({ state: 'returned', failure: { kind: 'send-edited' } });
  expect(await db.drafts.get('4711:response')).toMatchObject({ disposition: 'pending', text: 'Something else' });
});

test('a draft that is changed while the ticket is looked at voids it too (U3)', async () => {
  const it = await setUp(delivery());
  const { readTicketState } = it.line;
  it.line.readTicketState = async (ticketId) => {
    await it.db.drafts.add({ id: '4711:response', ticketId: 4711, kind: 'response', text: 'Something else' } as never);
    return readTicketState(ticketId);
  };
  await it.run();
  expect(it.world.posts).toBe(0);
  expect(await it.final()).toMatchObject({ state: 'returned', failure: { kind: 'send-edited' } });
});

test('a row that is taken back by somebody else while the ticket is looked at is not posted (G18)', async () => {
  const { line, store, world, run, final } = await setUp(delivery());
  const { readTicketState } = line;
  line.readTicketState = async (ticketId) => {
    await store.apply('d1', { type: 'return', failure: { kind: 'stopped' } });
    return readTicketState(ticketId);
  };
  await run();
  expect(world.posts).toBe(0);
  expect(await final()).toMatchObject({ state: 'returned', failure: { kind: 'stopped' } });
});

describe('a database that gives an earlier state of the row back, to another worker of the same session (G2)', () => {
  const wait = { holdMs: WAITED, dueAt: WAITED };
  const refusedOnce = { ...wait, attempts: 1, refusals: 1, postponed: 1 };
  test.each([
    { name: 'held', before: delivery(wait) },
    { name: 'claimed', before: delivery({ ...wait, state: 'claimed', fence: 1 }) },
    { name: 'claimed after a 429', before: delivery({ ...refusedOnce, state: 'claimed', fence: 2 }) },
  ])('$name: nothing is posted again, and a person is told', async ({ before }) => {
    // It never shows in the ticket, so that nothing but the memory of the session can tell.
    const it = await setUp(before, { line: { post: fail({ kind: 'freshdesk-unreachable' }) } });
    let posts = 0;
    const { post } = it.line;
    it.line.post = (row) => {
      posts += 1;
      return post(row);
    };
    for (const worker of [it.sender, it.another()]) {
      await it.db.deliveries.put(before);
      await worker.judge(before, 's1');
      await worker.deliver('d1', WAITED);
    }
    expect(posts).toBe(1);
    expect((await it.final())?.state).toBe('unknown');
  });
});

test('a browser that does not remember posts nothing, and the draft comes back', async () => {
  const { run, world, final } = await setUp(delivery(), {
    ports: { first: fail(new FreshdeskApiError({ kind: 'send-not-begun' }, true)) },
  });
  await run();
  expect(world.posts).toBe(0);
  expect(await final()).toMatchObject({ state: 'refused', failure: { kind: 'send-not-begun' } });
});

test('a definite refusal is told and not looked for (F6, F15)', async () => {
  const { run, world, final } = await setUp(delivery(), { line: { post: fail(refused(400)) } });
  await run();
  expect(world.slept).toEqual([]);
  expect(await final()).toMatchObject({ state: 'refused', failure: { kind: 'freshdesk-invalid-request' } });
});

test('the same status without the words of the API is no refusal', async () => {
  const { run, final } = await setUp(delivery(), { line: { post: fail(refused(400, false)) } });
  await run();
  expect(await final()).toMatchObject({ state: 'unconfirmed' });
});

describe('a 429 on the POST (F1)', () => {
  const limited = (definite = true) => refused(429, definite, 'freshdesk-rate-limited');

  test('was refused before it was processed: held for as long as it says, then a new look and one more attempt', async () => {
    const it = await setUp(delivery());
    const { post } = it.line;
    it.line.post = fail(limited());
    await it.run();
    expect(await it.final()).toMatchObject({ state: 'holding', deadline: 44_000, holdMs: 34_000 });
    expect(it.world.posts).toBe(0);
    it.line.post = post;
    await it.sender.deliver('d1', 33_999);
    expect((await it.final())?.state).toBe('holding');
    await it.sender.deliver('d1', 34_000);
    expect(it.world.posts).toBe(1);
    expect(await it.final()).toMatchObject({ state: 'confirmed', attempts: 2, refusals: 1 });
  });

  test('a second one gives it back', async () => {
    const it = await setUp(delivery(), { line: { post: fail(limited()) } });
    await it.run();
    await it.sender.deliver('d1', 34_000);
    expect(await it.final()).toMatchObject({ state: 'refused', failure: { kind: 'freshdesk-rate-limited' } });
  });

  test('from something that is not the API is an unknown outcome', async () => {
    const it = await setUp(delivery(), { line: { post: fail(limited(false)) } });
    await it.run();
    expect(await it.final()).toMatchObject({ state: 'unconfirmed' });
  });
});

test('the reply is sent but its status change fails: shown as half done, and set when a person asks', async () => {
  const it = await setUp(delivery({ statusAfter: 4 }), {
    line: { setStatus: fail({ kind: 'freshdesk-unavailable' }) },
  });
  await it.run();
  const half = { state: 'confirmed', statusStep: 'failed', failure: { kind: 'freshdesk-unavailable' } };
  expect(await it.final()).toMatchObject(half);
  it.line.setStatus = async () => undefined;
  await it.store.apply('d1', { type: 'status-again' });
  await it.sender.finishStatus('d1');
  expect(await it.final()).toMatchObject({ state: 'confirmed', statusStep: 'done', failure: null });
});

test('a second approval of the same ticket is refused while the first is on its way (U1, U4)', async () => {
  const { store } = await setUp(delivery());
  await expect(store.add(delivery({ id: 'd2' }))).rejects.toMatchObject({ failure: { kind: 'draft-busy' } });
});

test('a worker that finds a row in flight looks for it and never posts (W2, W17)', async () => {
  const row = delivery({ state: 'in_flight', highWater: 77, attemptedAt: 1 });
  const { sender, world, final } = await setUp(row);
  await sender.judge(row, 's1');
  await sender.settle('d1');
  expect(world.posts).toBe(0);
  expect((await final())?.state).toBe('unconfirmed');
});

test('a row that someone else works on is not judged (W11)', async () => {
  const row = delivery({ state: 'in_flight', highWater: 77, attemptedAt: 1 });
  const { sender, final } = await setUp(row, { ports: { exclusive: async () => undefined } });
  await sender.judge(row, 's1');
  expect((await final())?.state).toBe('in_flight');
});

test('two workers at once, and no lock between them: one claims, one posts (W11)', async () => {
  const it = await setUp(delivery());
  await Promise.all([it.sender, it.another(), it.another()].map((worker) => worker.deliver('d1', WAITED)));
  expect(it.world.posts).toBe(1);
  expect(await it.final()).toMatchObject({ state: 'confirmed', fence: 1 });
});

/** By this agent, with the approved words, `seconds` after the one that is known. */
const copy = (id: number, seconds: number, text = delivery().approval.text) =>
  conversation({ id, role: 'agent', userId: 42, text, createdAt: new Date(SENT + seconds * 1000).toISOString() });
const SENT = Date.parse('2026-11-20T10:00:00Z');
const sentAs = (id: string, conversationId: number, patch: Partial<DeliveryRow> = {}) =>
  delivery({
    id,
    state: 'confirmed',
    highWater: 77,
    conversationId,
    sentAt: new Date(SENT).toISOString(),
    ...patch,
  });

describe('what a later look at the ticket tells of a reply that was confirmed (N11)', () => {
  type Case = { name: string; others?: DeliveryRow[]; seen: ConversationRow[]; twice: boolean };
  const cases: Case[] = [
    { name: 'only itself', seen: [copy(79, 0)], twice: false },
    { name: 'not even itself yet: reads lag behind', seen: [], twice: false },
    { name: 'the same words beside it', seen: [copy(79, 0), copy(80, 1)], twice: true },
    { name: 'ours later: the one found was sent by hand', seen: [copy(79, 0), copy(83, 95)], twice: true },
    { name: 'ours earlier', seen: [copy(78, -40), copy(79, 0)], twice: true },
    { name: 'the same words on purpose, minutes later', seen: [copy(79, 0), copy(83, 200)], twice: false },
    { name: 'other words', seen: [copy(79, 0), copy(80, 1, 'Thank you.')], twice: false },
    {
      name: 'the same words sent from here, too',
      others: [sentAs('d2', 80)],
      seen: [copy(79, 0), copy(80, 60)],
      twice: false,
    },
    {
      name: 'the same words on their way from here',
      others: [delivery({ id: 'd2', state: 'in_flight', highWater: 79, attempts: 1, attemptedAt: 1 })],
      seen: [copy(79, 0), copy(80, 60)],
      twice: false,
    },
    {
      name: 'the same words from here that nobody could confirm until now',
      others: [delivery({ id: 'd2', state: 'unconfirmed', highWater: 79, attempts: 1, attemptedAt: 1 })],
      seen: [copy(79, 0), copy(80, 60)],
      twice: false,
    },
  ];
  test.each(cases)('$name: told $twice', async ({ others = [], seen, twice }) => {
    const it = await setUp(sentAs('d1', 79));
    await it.db.deliveries.bulkAdd(others);
    await it.sender.reconcileWithThread(4711, seen);
    expect((await it.final())?.failure?.kind ?? null).toBe(twice ? 'send-found-twice' : null);
  });
});

test('what is found is one delivery’s: not an earlier one’s while another with the same words is on its way', async () => {
  const it = await setUp(delivery({ state: 'unconfirmed', highWater: 77, attempts: 1, attemptedAt: 1 }));
  await it.db.deliveries.add(delivery({ id: 'd2', state: 'in_flight', highWater: 77, attempts: 1, attemptedAt: 1 }));
  it.world.conversations.push(copy(79, 0));
  await it.sender.reconcileWithThread(4711, it.world.conversations);
  await it.sender.verify('d1', false);
  expect((await it.final())?.state).toBe('unconfirmed');
  await it.store.apply('d2', { type: 'confirm', conversationId: 79, sentAt: new Date(SENT).toISOString() });
  // A look that began before that.
  expect(await it.store.apply('d1', { type: 'confirm', conversationId: 79, sentAt: '' })).toBeNull();
});

test('nobody could confirm it: the draft is free again, so that the agent can work on', async () => {
  const it = await setUp(delivery(), { line: { post: fail({ kind: 'freshdesk-unreachable' }) } });
  const { text } = delivery().approval;
  await it.db.drafts.add({
    id: '4711:response',
    ticketId: 4711,
    kind: 'response',
    text,
    disposition: 'sending',
  } as never);
  await it.run();
  expect((await it.final())?.state).toBe('unconfirmed');
  expect((await it.db.drafts.get('4711:response'))?.disposition).toBe('pending');
});

test('found long after: the next reply that is in the box by then is not marked as sent', async () => {
  const it = await setUp(delivery({ state: 'unconfirmed', highWater: 77, attemptedAt: 1 }));
  it.world.conversations.push(conversation({ id: 79, role: 'agent', userId: 42, text: delivery().approval.text }));
  const next = { id: '4711:response', ticketId: 4711, kind: 'response', text: 'The next one', disposition: 'pending' };
  await it.db.drafts.add(next as never);
  await it.sender.verify('d1', false);
  expect((await it.final())?.state).toBe('confirmed');
  expect((await it.db.drafts.get('4711:response'))?.disposition).toBe('pending');
});

test('the outbox shows the newest, and what is still open however old it is', async () => {
  const it = await setUp(delivery({ id: 'lost', state: 'unconfirmed', createdAt: 1 }));
  await it.db.deliveries.bulkAdd([
    sentAs('old', 78, { createdAt: 2 }),
    delivery({ id: 'under way', state: 'unknown', createdAt: 3 }),
    sentAs('new', 79, { createdAt: 4 }),
  ]);
  expect((await it.store.recent(1)).map(({ id }) => id)).toEqual(['new', 'under way', 'lost']);
});
