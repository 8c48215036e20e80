import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { createOutbox } from '@/lib/outbox/outbox';
import { createOutboxStore } from '@/lib/outbox/store';
import { openWork } from '@/lib/storage/work';
import { conversation, delivery, ticket } from './delivery';

const DAY_MS = 86_400_000;

test.each([
  { name: 'within five minutes: the status follows', later: 60_000, set: [4], step: 'done' },
  { name: 'a day later: a person decides', later: DAY_MS, set: [], step: 'failed' },
])('a reply that is found when a person asks, $name', async ({ later, set, step }) => {
  const db = openWork('acme.freshdesk.com', { indexedDB: new IDBFactory(), IDBKeyRange });
  const store = createOutboxStore({ db, now: () => later });
  const statuses: number[] = [];
  const { approval } = delivery();
  const found = conversation({ id: 79, role: 'agent', userId: 42, text: approval.text });
  const outbox = createOutbox({
    store,
    host: 'acme.freshdesk.com',
    now: () => later,
    monotonic: () => later,
    random: () => 0,
    sleep: async () => undefined,
    uuid: () => 'd2',
    undoWindow: async () => 10_000,
    session: async () => 's1',
    toHtml: (text) => text,
    normalise: (text) => text,
    hash: async () => 'hash',
    first: async () => true,
    exclusive: async (_name, work) => work(),
    stayAwake: () => () => undefined,
    setWatch: async () => undefined,
    connect: async () => ({
      readTicketState: async () => ({ ticket: ticket(), conversations: [found], agentId: 42, signature: '' }),
      conversations: async () => [found],
      post: () => Promise.reject(new Error('posted')),
      setStatus: async (_ticketId, status) => void statuses.push(status),
    }),
    local: {
      ticket: async () => ticket(),
      thread: async () => undefined,
      account: async () => ({ agentId: 42 }),
      newestTime: async () => null,
      refresh: async () => undefined,
    },
  });
  await store.add(delivery({ state: 'unconfirmed', highWater: 77, attemptedAt: 1, statusAfter: 4 }));
  expect(await outbox.checkAgain('d1')).toBe('confirmed');
  expect(statuses).toEqual(set);
  expect((await store.get('d1'))?.statusStep).toBe(step);
});
