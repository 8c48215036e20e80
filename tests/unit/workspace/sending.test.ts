// Dexie's live queries need the globals when Dexie is loaded.
import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createOutboxView } from '@/components/outbox/outbox-view';
import { createSending, type Proposal } from '@/components/outbox/sending-store';
import type { DeliveryRow } from '@/lib/domain/delivery';
import type { Send } from '@/lib/messages/contract';
import { testDesk } from './helpers';

const proposal: Proposal = {
  text: 'Hello Ana',
  to: 'ana@example.com',
  requesterName: 'Ana',
  cc: ['boss@example.com'],
  lastConversationId: 12,
  ticketStatus: 2,
  incomplete: false,
};

const delivery = (id: string, state: DeliveryRow['state'], createdAt: number): DeliveryRow => ({
  id,
  ticketId: 1,
  kind: 'reply',
  state,
  approval: {
    ticketId: 1,
    host: 'acme.freshdesk.com',
    text: 'Hello Ana',
    html: '<p>Hello Ana</p>',
    bodyHash: '',
    requesterId: 7,
    to: ['ana@example.com'],
    cc: [],
    lastConversationId: 12,
    ticketStatus: 2,
    agentId: 3,
  },
  ticketSubject: 'VPN',
  createdAt,
  deadline: createdAt + 10_000,
  session: 's',
  highWater: null,
  attemptedAt: null,
  probes: 0,
  conversationId: null,
  sentAt: null,
  failure: null,
  statusAfter: null,
  statusStep: 'none',
});

function setUp(answer: (type: string) => Promise<unknown>) {
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  const desk = testDesk();
  const asked: unknown[] = [];
  const send = (async (request: { type: string }) => {
    asked.push(request);
    return answer(request.type);
  }) as Send;
  return { desk, asked, send, sending: createSending({ ticketId: 1, desk, send, end: controller.signal }) };
}

it('approves once for a double click, with exactly what the dialog showed', async () => {
  const { sending, asked } = setUp(async () => ({ ok: true, value: { deliveryId: 'd1' } }));
  sending.propose(proposal);
  await Promise.all([
    sending.approve({ cc: [], statusAfter: 4 }),
    sending.approve({ cc: [], statusAfter: 4 }),
    sending.approve({ cc: [], statusAfter: 4 }),
  ]);
  expect(asked).toEqual([
    {
      type: 'approve',
      ticketId: 1,
      text: 'Hello Ana',
      to: ['ana@example.com'],
      cc: [],
      lastConversationId: 12,
      ticketStatus: 2,
      statusAfter: 4,
    },
  ]);
  expect(sending.proposal.value).toBeNull();
});

it('keeps the dialog open with the reason when the worker refuses', async () => {
  const { sending } = setUp(async () => ({ ok: false, failure: { kind: 'draft-busy' } }));
  sending.propose(proposal);
  await sending.approve({ cc: [], statusAfter: null });
  expect(sending.proposal.value).toEqual(proposal);
  expect(sending.failure.value).toEqual({ kind: 'draft-busy' });
});

it('closes the dialog when its delivery shows up although the answer got lost', async () => {
  let answer = (_reply: unknown) => {};
  const { sending, desk } = setUp(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  await desk.work.deliveries.add(delivery('old', 'confirmed', 1));
  await vi.waitFor(() => expect(sending.delivery.value?.id).toBe('old'));
  sending.propose(proposal);
  const asked = sending.approve({ cc: [], statusAfter: null });
  await desk.work.deliveries.add(delivery('new', 'holding', 2));
  await vi.waitFor(() => expect(sending.proposal.value).toBeNull());
  expect(sending.active.value).toBe(true);
  answer({ ok: false, failure: { kind: 'worker-silent' } });
  await asked;
  expect(sending.failure.value).toBeNull();
});

it('shows the newest delivery, and hides it until its state changes', async () => {
  const { sending, desk } = setUp(async () => ({ ok: true, value: {} }));
  await desk.work.deliveries.bulkAdd([delivery('b', 'unknown', 2), delivery('a', 'confirmed', 1)]);
  await vi.waitFor(() => expect(sending.delivery.value?.id).toBe('b'));
  sending.hide(delivery('b', 'unknown', 2));
  expect(sending.delivery.value).toBeNull();
  await desk.work.deliveries.update('b', { state: 'unconfirmed' });
  await vi.waitFor(() => expect(sending.delivery.value?.state).toBe('unconfirmed'));
});

it('takes an undo while the answer to the approval is still out (U2)', async () => {
  const { sending, desk, asked } = setUp(() => new Promise(() => {}));
  sending.propose(proposal);
  void sending.approve({ cc: [], statusAfter: null });
  await desk.work.deliveries.add(delivery('new', 'holding', 2));
  await vi.waitFor(() => expect(sending.delivery.value?.state).toBe('holding'));
  void sending.undo('new');
  expect(asked.at(-1)).toEqual({ type: 'undo', deliveryId: 'new' });
});

it('the outbox takes an undo while it looks for another reply (U2)', () => {
  const { asked, send } = setUp(() => new Promise(() => {}));
  const outbox = createOutboxView({ rows: signal([]), send });
  outbox.verify('lost');
  outbox.undo('held');
  outbox.setStatus('sent');
  expect(asked).toEqual([
    { type: 'verify-delivery', deliveryId: 'lost' },
    { type: 'undo', deliveryId: 'held' },
  ]);
});
