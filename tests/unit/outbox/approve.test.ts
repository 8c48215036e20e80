import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import type { ConversationRow } from '@/lib/domain/conversation';
import type { DeliveryRow } from '@/lib/domain/delivery';
import type { EditorText } from '@/lib/domain/editor-text';
import type { TicketRow } from '@/lib/domain/ticket';
import { emptyDraft } from '@/lib/drafts/empty';
import { AppError } from '@/lib/failures/app-error';
import { type ApprovePorts, createApprovals } from '@/lib/outbox/approve';
import { createOutboxStore } from '@/lib/outbox/store';
import { openWork } from '@/lib/storage/work';
import { conversation, delivery, thread, ticket } from './delivery';

const TEXT = delivery().approval.text;
const request = {
  type: 'approve' as const,
  ticketId: 4711,
  text: TEXT,
  to: ['nora@example.com'],
  cc: [],
  lastConversationId: 77,
  ticketStatus: 2,
  statusAfter: 4,
};

type World = {
  ticket?: Partial<TicketRow>;
  conversations?: ConversationRow[];
  earlier?: DeliveryRow;
  found?: boolean;
  inEditor?: EditorText[];
  undoMs?: number;
};

async function setUp({
  ticket: change = {},
  conversations = [],
  earlier,
  found = false,
  inEditor,
  undoMs = 10_000,
}: World) {
  const db = openWork('acme.freshdesk.com', { indexedDB: new IDBFactory(), IDBKeyRange });
  const store = createOutboxStore({ db, now: () => 1000 });
  if (earlier) await db.deliveries.add(earlier);
  if (inEditor) await db.drafts.add({ ...emptyDraft('4711:response', 4711, 'response', 0), inEditor });
  let looks = 0;
  const ports: ApprovePorts = {
    host: 'acme.freshdesk.com',
    store,
    sender: {
      verify: async (id: string) => {
        looks += 1;
        if (found) await store.apply(id, { type: 'confirm', conversationId: 80, sentAt: '2026-11-20T10:00:00Z' });
      },
    } as unknown as ApprovePorts['sender'],
    local: {
      ticket: async (id) => (id === 4711 ? ticket(change) : undefined),
      thread: async () => thread(conversations),
      account: async () => ({ agentId: 42 }),
      newestTime: async () => '2026-11-20T12:00:00Z',
      refresh: async () => undefined,
    },
    now: () => 1000,
    uuid: () => 'new',
    undoWindow: async () => undoMs,
    session: async () => 's1',
    toHtml: (text) => `<p>${text}</p>`,
    normalise: (text) => text.replace(/\s+/g, ' ').trim(),
    hash: async (text) => `hash of ${text}`,
  };
  const sent = () =>
    db.drafts.put({ ...emptyDraft('4711:response', 4711, 'response', 0), text: TEXT, disposition: 'sent' });
  return { approvals: createApprovals(ports), looks: () => looks, sent };
}

const failure = (work: Promise<unknown>) =>
  work.then(
    () => 'approved',
    (error: unknown) => (error instanceof AppError ? error.failure.kind : error),
  );

test('an approval freezes what the person saw, and nothing else (H15)', async () => {
  const { approvals } = await setUp({ ticket: { cc: ['a@example.com', 'b@example.com'] } });
  const row = await approvals.reply({ ...request, cc: ['a@example.com'] });
  expect(row).toMatchObject({
    state: 'holding',
    holdMs: 10_000,
    deadline: 11_000,
    session: 's1',
    attempts: 0,
    statusAfter: 4,
    approval: {
      ticketId: 4711,
      host: 'acme.freshdesk.com',
      text: TEXT,
      html: `<p>${TEXT}</p>`,
      bodyHash: `hash of <p>${TEXT}</p>`,
      requesterId: 900,
      to: ['nora@example.com'],
      cc: ['a@example.com'],
      ticketCc: ['a@example.com', 'b@example.com'],
      lastConversationId: 77,
      ticketStatus: 2,
      agentId: 42,
    },
  });
});

test('the time to undo is the one of the moment of approval; a note has none', async () => {
  const { approvals } = await setUp({ undoMs: 20_000 });
  expect(await approvals.reply(request)).toMatchObject({ holdMs: 20_000, deadline: 21_000, dueAt: 21_000 });
  expect(await approvals.note({ type: 'add-note', ticketId: 4711, text: TEXT })).toMatchObject({
    holdMs: 0,
    dueAt: 1000,
  });
});

describe('refused before it is approved', () => {
  test.each([
    {
      name: 'the requester has no address (F11)',
      world: { ticket: { requesterEmail: null } },
      why: 'ticket-no-recipient',
    },
    { name: 'web chat takes no ordinary reply (F11)', world: { ticket: { source: 15 } }, why: 'ticket-channel' },
    {
      name: 'a placeholder that nobody filled in',
      change: { text: `${TEXT} {{ticket.id}}` },
      why: 'reply-placeholder',
    },
    { name: 'half of one', change: { text: `{{ ${TEXT}` }, why: 'reply-placeholder' },
    { name: 'one for a private value', change: { text: `${TEXT} [[SECRET_1]]` }, why: 'reply-placeholder' },
    { name: 'another requester than shown', change: { to: ['x@example.com'] }, why: 'ticket-changed' },
    { name: 'somebody copied who is not on the ticket', change: { cc: ['x@example.com'] }, why: 'ticket-changed' },
    { name: 'a ticket that is not known', change: { ticketId: 1 }, why: 'freshdesk-not-found' },
  ])('$name', async ({ world = {}, change = {}, why }) => {
    const { approvals } = await setUp(world);
    expect(await failure(approvals.reply({ ...request, ...change }))).toBe(why);
  });
});

describe('the same text again needs a second word', () => {
  const own = conversation({ id: 70, role: 'agent', userId: 42, text: TEXT, createdAt: '2026-11-20T09:00:00Z' });

  test('three hours after it was sent', async () => {
    const { approvals } = await setUp({ conversations: [own] });
    expect(await failure(approvals.reply(request))).toBe('send-same-text');
    expect(await failure(approvals.reply({ ...request, again: true }))).toBe('approved');
  });

  test('not for other words', async () => {
    const { approvals } = await setUp({ conversations: [{ ...own, text: 'Hello' }] });
    expect(await failure(approvals.reply(request))).toBe('approved');
  });
});

describe('after one that nobody could confirm', () => {
  const earlier = delivery({ state: 'unconfirmed', highWater: 77, attemptedAt: 1 });

  test('a fresh look that finds it: nothing new is sent', async () => {
    const it = await setUp({ earlier, found: true });
    expect(await failure(it.approvals.reply({ ...request, again: true }))).toBe('send-was-sent');
  });

  test('a fresh look that does not: only with a second word, after another look', async () => {
    const it = await setUp({ earlier });
    expect(await failure(it.approvals.reply(request))).toBe('send-after-unconfirmed');
    expect(await failure(it.approvals.reply({ ...request, again: true }))).toBe('approved');
    expect(it.looks()).toBe(2);
  });

  test('a note is not kept from being added by a reply', async () => {
    const it = await setUp({ earlier });
    expect(await failure(it.approvals.note({ type: 'add-note', ticketId: 4711, text: 'For us' }))).toBe('approved');
    expect(it.looks()).toBe(0);
  });
});

describe('a text that was put into Freshdesk’s own editor', () => {
  const put: EditorText = { text: TEXT, at: 1, by: 'inserted', after: 70 };
  const own = conversation({ id: 79, role: 'agent', userId: 43, text: `${TEXT} Dana, Acme Support` });

  test('is asked about, once', async () => {
    const { approvals } = await setUp({ inEditor: [put] });
    expect(await failure(approvals.reply(request))).toBe('send-in-editor');
    expect(await failure(approvals.reply({ ...request, inEditor: true }))).toBe('approved');
    expect(await failure(approvals.reply({ ...request, again: true }))).toBe('approved');
  });

  test('and has gone out from there: only with a second word, whatever was said of the editor', async () => {
    const { approvals } = await setUp({ inEditor: [put], conversations: [own] });
    expect(await failure(approvals.reply({ ...request, inEditor: true }))).toBe('send-from-editor');
    expect(await failure(approvals.reply({ ...request, again: true }))).toBe('approved');
  });

  test('by whichever way it went, also with the key of another agent', async () => {
    const { approvals, sent } = await setUp({});
    await sent();
    expect(await failure(approvals.reply(request))).toBe('send-same-text');
    expect(await failure(approvals.reply({ ...request, text: `${TEXT}!` }))).toBe('approved');
  });

  test('our own reply of before is not one from that editor', async () => {
    const earlier = delivery({ state: 'confirmed', conversationId: 79, sentAt: '2026-11-18T09:00:00Z' });
    const { approvals } = await setUp({ inEditor: [put], earlier, conversations: [own] });
    expect(await failure(approvals.reply({ ...request, inEditor: true }))).toBe('approved');
  });

  test('is of no matter once it went out from here', async () => {
    const { approvals } = await setUp({ inEditor: [{ ...put, sentAt: 2 }] });
    expect(await failure(approvals.reply(request))).toBe('approved');
  });
});

describe('the signature', () => {
  test('is frozen with the approval, a paragraph of its own in what is posted', async () => {
    const { approvals } = await setUp({});
    const row = await approvals.reply({ ...request, signature: ' Dana\nAcme ' });
    expect(row.approval).toMatchObject({
      text: TEXT,
      signature: 'Dana\nAcme',
      html: `<p>${TEXT}\n\nDana\nAcme</p>`,
      bodyHash: `hash of <p>${TEXT}\n\nDana\nAcme</p>`,
    });
  });

  test('is not added to a text that ends with it, and absent where there is none', async () => {
    const { approvals } = await setUp({});
    const ended = await approvals.reply({ ...request, text: `${TEXT}\nDana`, signature: 'Dana' });
    expect(ended.approval).not.toHaveProperty('signature');
    expect(ended.approval.html).toBe(`<p>${TEXT}\nDana</p>`);
    expect((await approvals.reply(request)).approval).not.toHaveProperty('signature');
  });

  test.each(['{{agent.phone}}', 'Dana {{agent', '{% if x %}'])('with %s in it is never sent', async (signature) => {
    const { approvals } = await setUp({});
    expect(await failure(approvals.reply({ ...request, signature, again: true }))).toBe('settings-invalid');
  });

  test('stands below no note', async () => {
    const { approvals } = await setUp({});
    const row = await approvals.note({ type: 'add-note', ticketId: 4711, text: 'For us' });
    expect(row.approval.html).toBe('<p>For us</p>');
  });

  test('does not hide that the same text went out', async () => {
    const before = conversation({ id: 70, role: 'agent', userId: 42, text: `${TEXT}\n\nDana, as it was then` });
    const { approvals } = await setUp({ conversations: [before] });
    expect(await failure(approvals.reply({ ...request, signature: 'Dana' }))).toBe('send-same-text');
  });
});
