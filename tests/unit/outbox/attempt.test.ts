import { expect, test, vi } from 'vitest';
import { createAttempt } from '@/lib/outbox/attempt';
import { delivery } from './delivery';

const inFlight = delivery({ state: 'in_flight', attempts: 1 });

function attempting(row = inFlight, hash = row.approval.bodyHash, first = true) {
  const post = vi.fn(async () => ({ conversationId: 9, at: 1 }));
  const apply = vi.fn(async () => true);
  const attempt = createAttempt({
    store: { apply } as never,
    now: () => 0,
    random: () => 0,
    hash: async () => hash,
    first: async () => first,
  });
  return { run: () => attempt(row, { post } as never), post, apply };
}

test('what was approved is posted, once', async () => {
  const { run, post, apply } = attempting();
  await run();
  expect(post).toHaveBeenCalledTimes(1);
  expect(apply).toHaveBeenCalledWith(inFlight.id, expect.objectContaining({ type: 'confirm' }));
});

test.each([
  ['P12 another text than was approved', attempting(inFlight, 'another hash')],
  ['the reply of another ticket', attempting({ ...inFlight, ticketId: inFlight.ticketId + 1 })],
  ['one that this browser has posted before', attempting(inFlight, undefined, false)],
  ['one that was looked for', attempting({ ...inFlight, probes: 1 })],
  ['one that is known to be there', attempting({ ...inFlight, conversationId: 5 })],
  ['a second attempt', attempting({ ...inFlight, attempts: 2 })],
  ['one that is still held', attempting({ ...inFlight, state: 'holding' })],
])('%s is not posted', async (_, { run, post, apply }) => {
  await run();
  expect(post).not.toHaveBeenCalled();
  expect(apply).toHaveBeenCalledWith(inFlight.id, expect.objectContaining({ type: 'lose' }));
});
