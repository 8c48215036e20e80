import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { AppError } from '@/lib/errors';
import { createSender, type SenderPorts } from '@/lib/outbox/send';
import { createOutboxStore } from '@/lib/outbox/store';
import type { ConversationRow, DeliveryRow } from '@/lib/storage/rows';
import { openWork } from '@/lib/storage/work';
import { conversation, delivery, thread, ticket } from './delivery';

type World = { conversations: ConversationRow[]; posts: number; slept: number[] };

/** A sender over a real database and a tiny help desk that a test can disturb. */
async function setUp(row: DeliveryRow, disturb: Partial<SenderPorts> = {}) {
  const db = openWork('acme.freshdesk.com', { indexedDB: new IDBFactory(), IDBKeyRange });
  const store = createOutboxStore({ db, now: () => 10_000 });
  const world: World = { conversations: [conversation()], posts: 0, slept: [] };
  const ports: SenderPorts = {
    store,
    now: () => 10_000,
    sleep: async (ms) => void world.slept.push(ms / 1000),
    readTicket: async () => ({ ticket: ticket(), thread: thread(world.conversations) }),
    post: async ({ approval }) => {
      world.posts += 1;
      const id = 78 + world.posts;
      world.conversations.push(conversation({ id, role: 'agent', userId: 42, text: approval.text }));
      return { conversationId: id, sentAt: '2026-11-20T10:00:00Z' };
    },
    setStatus: async () => undefined,
    isDefiniteRefusal: (error) => error instanceof AppError && error.failure.status === 400,
    normalise: (text) => text.replace(/\s+/g, ' ').trim(),
    hash: async () => 'hash',
    exclusive: async (_name, work) => work(),
    ...disturb,
  };
  await store.add(row);
  return { sender: createSender(ports), ports, store, world, final: () => store.get(row.id) };
}

test('an approved reply is posted once and confirmed', async () => {
  const { sender, world, final } = await setUp(delivery());
  await sender.deliver('d1');
  await sender.deliver('d1');
  expect(world.posts).toBe(1);
  expect(await final()).toMatchObject({ state: 'confirmed', conversationId: 79 });
});

test('the answer is lost after the reply was stored: found by looking, not posted again', async () => {
  const lost = await setUp(delivery());
  const post = lost.ports.post;
  lost.ports.post = async (row) => {
    await post(row);
    throw new AppError('freshdesk-timeout');
  };
  await createSender(lost.ports).deliver('d1');
  expect(lost.world.posts).toBe(1);
  expect(await lost.final()).toMatchObject({ state: 'confirmed', conversationId: 79 });
});

test('the reply never arrived: looked for five times, then a person decides', async () => {
  const { sender, world, final } = await setUp(delivery(), {
    post: async () => {
      throw new AppError('freshdesk-unreachable');
    },
  });
  await sender.deliver('d1');
  expect(world.slept).toEqual([2, 3, 10, 15, 30]);
  expect(await final()).toMatchObject({ state: 'unconfirmed', failure: { kind: 'send-unconfirmed' } });
});

describe('nothing is posted', () => {
  test.each([
    { name: 'before the deadline', row: { deadline: 10_001 }, state: 'holding' },
    { name: 'after undo', row: { state: 'cancelled' as const }, state: 'cancelled' },
    { name: 'while another worker holds the lock', disturb: { exclusive: async () => undefined }, state: 'holding' },
    {
      name: 'when the ticket cannot be read',
      disturb: { readTicket: async () => Promise.reject(new AppError('freshdesk-unreachable')) },
      state: 'returned',
    },
    { name: 'when the stored text is not the approved one', disturb: { hash: async () => 'other' }, state: 'returned' },
  ])('$name', async ({ row, disturb, state }) => {
    const { sender, world, final } = await setUp(delivery(row ?? {}), disturb ?? {});
    await sender.deliver('d1');
    expect(world.posts).toBe(0);
    expect((await final())?.state).toBe(state);
  });
});

test('a definite refusal is told and not looked for', async () => {
  const { sender, world, final } = await setUp(delivery(), {
    post: async () => Promise.reject(new AppError({ kind: 'freshdesk-invalid-request', status: 400 })),
  });
  await sender.deliver('d1');
  expect(world.slept).toEqual([]);
  expect(await final()).toMatchObject({ state: 'refused', failure: { kind: 'freshdesk-invalid-request' } });
});

test('the reply is sent but its status change fails: shown as half done', async () => {
  const { sender, final } = await setUp(delivery({ statusAfter: 4 }), {
    setStatus: async () => Promise.reject(new AppError('freshdesk-unavailable')),
  });
  await sender.deliver('d1');
  expect(await final()).toMatchObject({
    state: 'confirmed',
    statusStep: 'failed',
    failure: { kind: 'freshdesk-unavailable' },
  });
});

test('a second approval of the same ticket is refused while the first is on its way', async () => {
  const { store } = await setUp(delivery());
  await expect(store.add(delivery({ id: 'd2' }))).rejects.toMatchObject({ failure: { kind: 'draft-busy' } });
});

test('a worker that finds a row in flight looks for it and never posts', async () => {
  const { sender, world, final } = await setUp(delivery({ state: 'in_flight', highWater: 77, attemptedAt: 1 }));
  await sender.resume('s1');
  await sender.settle('d1');
  expect(world.posts).toBe(0);
  expect((await final())?.state).toBe('unconfirmed');
});
