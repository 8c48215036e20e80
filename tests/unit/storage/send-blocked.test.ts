import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { createSender } from '@/lib/outbox/send';
import { createOutboxStore } from '@/lib/outbox/store';
import { openWork } from '@/lib/storage/work';
import { conversation, delivery, ticket } from '../outbox/delivery';

/** The database takes this many more writing transactions, then none. */
async function sendWith(writes: number) {
  const db = openWork('acme.freshdesk.com', { indexedDB: new IDBFactory(), IDBKeyRange });
  let left = Number.POSITIVE_INFINITY;
  db.use({
    stack: 'dbcore',
    name: 'full',
    level: 20,
    create: (core) => ({
      transaction: (stores, mode, options) => {
        if (mode === 'readwrite' && left-- <= 0) throw new DOMException('full', 'QuotaExceededError');
        return core.transaction(stores, mode, options);
      },
    }),
  });
  const store = createOutboxStore({ db, now: () => 10_000 });
  await store.add(delivery());
  left = writes;
  let posts = 0;
  const inFlightAtPost: unknown[] = [];
  const sender = createSender({
    store,
    host: 'acme.freshdesk.com',
    now: () => 10_000,
    random: () => 0,
    sleep: async () => undefined,
    connect: async () => ({
      readTicketState: async () => ({ ticket: ticket(), conversations: [conversation()], agentId: 42, signature: '' }),
      conversations: async () => [conversation()],
      post: async () => {
        posts += 1;
        inFlightAtPost.push((await store.get('d1'))?.state);
        return { conversationId: 79, sentAt: '2026-11-20T10:00:00Z' };
      },
      setStatus: async () => undefined,
    }),
    normalise: (text) => text,
    hash: async () => 'hash',
    first: async () => true,
    exclusive: async (_name, work) => work(),
  });
  const error = await sender.deliver('d1', 10_000).catch((caught: Error) => caught);
  return { posts, inFlightAtPost, error, state: (await store.get('d1'))?.state };
}

test.each([
  { writes: 0, posts: 0, state: 'holding' },
  { writes: 1, posts: 0, state: 'claimed' },
  { writes: 2, posts: 1, state: 'in_flight' },
  { writes: 3, posts: 1, state: 'confirmed' },
])('S5 after $writes writes the disk is full: $posts posts, the row is $state', async ({ writes, posts, state }) => {
  const result = await sendWith(writes);
  expect(result).toMatchObject({ posts, state });
  expect(result.inFlightAtPost).toEqual(Array.from({ length: posts }, () => 'in_flight'));
});
