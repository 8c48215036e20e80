import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import type { ConversationRow } from '@/lib/domain/conversation';
import type { DeliveryRow } from '@/lib/domain/delivery';
import type { DraftRow } from '@/lib/domain/draft';
import type { EditorText } from '@/lib/domain/editor-text';
import { emptyDraft } from '@/lib/drafts/empty';
import { insertBlock } from '@/lib/outbox/insertable';
import { preflight, sentFromEditor } from '@/lib/outbox/preflight';
import { createOutboxStore } from '@/lib/outbox/store';
import { openWork } from '@/lib/storage/work';
import { normaliseForCompare } from '@/lib/text/text-to-html';
import { conversation, delivery, ticket } from './delivery';

const TEXT = 'Hello Nora,\n\n1. Restart the router.\n2. Tell me whether the light turns green.';
const SIGNATURE = 'Best regards,\nDana Fisher';
const put = (patch: Partial<EditorText> = {}): EditorText => ({
  text: TEXT,
  at: 1,
  by: 'inserted',
  after: 77,
  ...patch,
});
const reply = (patch: Partial<ConversationRow> = {}) =>
  conversation({ id: 78, role: 'agent', userId: 42, author: 'Dana', text: `${TEXT}\n\n${SIGNATURE}`, ...patch });

describe('a reply that left by Freshdesk’s own editor', () => {
  test.each([
    ['with signature and quote', reply({ text: `${TEXT}\n${SIGNATURE}\n\nOn Monday Nora wrote:\n> It drops.` }), true],
    ['as Freshdesk flattens it', reply({ text: `${TEXT.replace(/\n+/g, ' ')} ${SIGNATURE}` }), true],
    ['with a word changed there', reply({ text: `${TEXT.replace('router', 'modem')}\n${SIGNATURE}` }), true],
    ['below words of the agent', reply({ text: `As discussed on the phone:\n${TEXT}` }), true],
    ['by another agent who is logged in to the page', reply({ userId: 43 }), true],
    ['that is another reply', reply({ text: `We have sent you a new laptop bag.\n${SIGNATURE}` }), false],
    ['that is older than the insertion', reply({ id: 77 }), false],
    ['that is a note', reply({ role: 'note' }), false],
    ['that the customer quotes', reply({ role: 'requester' }), false],
  ])('%s: %s', (_name, row, found) => {
    expect(sentFromEditor([put()], [row], normaliseForCompare) !== undefined).toBe(found);
  });

  test('of a short text only one that begins with it', () => {
    const short = [put({ text: 'Any news?' })];
    expect(sentFromEditor(short, [reply({ text: `Any news?\n${SIGNATURE}` })], normaliseForCompare)).toBeDefined();
    expect(
      sentFromEditor(short, [reply({ text: 'Hello, is there any news? Bye' })], normaliseForCompare),
    ).toBeUndefined();
  });
});

describe('the last look before a reply is sent from here', () => {
  const { approval } = delivery({});
  const look = (rows: ConversationRow[], inEditor: EditorText[], change = {}) =>
    preflight(
      'reply',
      { ...approval, text: TEXT },
      { ticket: ticket(change), conversations: [conversation(), ...rows], agentId: 42, signature: '' },
      normaliseForCompare,
      inEditor,
    );

  test('it is told for what it is, also where the status changed with it or the customer has answered', () => {
    expect(look([reply()], [put()])).toEqual({ kind: 'send-from-editor' });
    expect(look([reply()], [put()], { status: 5 })).toEqual({ kind: 'send-from-editor' });
    expect(look([reply(), conversation({ id: 79 })], [put()])).toEqual({ kind: 'send-from-editor' });
  });

  test('a reply of the same words that nobody inserted is told as the agent’s', () => {
    expect(look([reply()], [])).toMatchObject({ reason: 'agent-replied-same-text', params: { who: 'Dana' } });
  });

  test('what stands there and was not sent stops nothing', () => {
    expect(look([], [put()])).toBeNull();
  });
});

describe('the row', () => {
  async function setUp(draft: Partial<DraftRow>, deliveries: DeliveryRow[] = []) {
    const db = openWork('acme.freshdesk.com', { indexedDB: new IDBFactory(), IDBKeyRange });
    const told: number[] = [];
    const store = createOutboxStore({ db, now: () => 50, sent: (ticketId) => void told.push(ticketId) });
    await db.drafts.add({ ...emptyDraft('4711:response', 4711, 'response', 0), text: TEXT, ...draft });
    await db.deliveries.bulkAdd(deliveries);
    const learn = (rows: ConversationRow[]) =>
      store.learnFromEditor(4711, (texts) => sentFromEditor(texts, rows, normaliseForCompare));
    return { db, store, told, learn, draft: async () => (await db.drafts.get('4711:response')) as DraftRow };
  }
  const inFlight = (state: DeliveryRow['state']) =>
    delivery({ state, highWater: 77, attempts: 1, attemptedAt: 1, approval: { ...delivery().approval, text: TEXT } });

  test('what went out from here counts for the editor too, and pages are told once it is on the disk', async () => {
    const it = await setUp({ inEditor: [put()], disposition: 'sending' }, [inFlight('in_flight')]);
    await it.store.apply('d1', { type: 'confirm', conversationId: 79, sentAt: '2026-11-20T10:00:00Z' });
    expect(await it.draft()).toMatchObject({ disposition: 'sent', inEditor: [put({ sentAt: 50 })] });
    expect(it.told).toEqual([4711]);
  });

  test('a draft that went out from Freshdesk’s editor is one that was sent', async () => {
    const it = await setUp({ inEditor: [put()], disposition: 'inserted' });
    expect(await it.learn([reply()])).toBe(true);
    expect(await it.draft()).toMatchObject({ disposition: 'sent', inEditor: [] });
  });

  test('a draft with other words by now stays what it is', async () => {
    const it = await setUp({ inEditor: [put()], text: 'Another reply', disposition: 'pending' });
    expect(await it.learn([reply()])).toBe(true);
    expect(await it.draft()).toMatchObject({ disposition: 'pending', inEditor: [] });
  });

  test.each(['holding', 'in_flight', 'unknown', 'unconfirmed'] as const)(
    'while a reply of ours is %s, nothing is taken for the editor’s',
    async (state) => {
      const it = await setUp({ inEditor: [put()], disposition: 'sending' }, [inFlight(state)]);
      expect(await it.learn([reply()])).toBe(false);
      expect(await it.draft()).toMatchObject({ disposition: 'sending', inEditor: [put()] });
    },
  );

  test('settled is remembered; left there is forgotten', async () => {
    const it = await setUp({ inEditor: [put({ sentAt: 2 })] });
    await it.store.settleEditor(4711, false);
    expect(await it.store.inEditor(4711)).toEqual([put({ sentAt: 2, settled: true })]);
    await it.store.settleEditor(4711, true);
    expect(await it.store.inEditor(4711)).toEqual([]);
  });
});

describe('Insert', () => {
  const draft = (patch: Partial<DraftRow>) => ({
    ...emptyDraft('4711:response', 4711, 'response', 0),
    text: TEXT,
    ...patch,
  });
  const unconfirmed = delivery({ state: 'unconfirmed', approval: { ...delivery().approval, text: TEXT } });
  test.each([
    ['a new draft', draft({}), TEXT, null, null],
    ['one that was sent', draft({ disposition: 'sent' }), TEXT, null, 'sent'],
    ['one that was sent and is typed over', draft({ disposition: 'sent' }), `${TEXT}!`, null, null],
    ['one that nobody could confirm', draft({}), `${TEXT} `, unconfirmed, 'unsure'],
    ['one that a person has looked for', draft({}), TEXT, { ...unconfirmed, lookedAt: 1 }, null],
    ['another text than the unconfirmed one', draft({}), 'Other', unconfirmed, null],
    ['one that was given back', draft({}), TEXT, { ...unconfirmed, state: 'returned' as const }, null],
  ])('%s', (_name, row, text, newest, block) => {
    expect(insertBlock(row, text, newest)).toBe(block);
  });
});
