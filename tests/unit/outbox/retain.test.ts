import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import type { DeliveryRow } from '@/lib/domain/delivery';
import type { DraftRow } from '@/lib/domain/draft';
import { forgetDeleted, keptSince, pruneWork, ticketsInWork } from '@/lib/outbox/retain';
import { openCache } from '@/lib/storage/cache';
import { withoutText } from '@/lib/storage/deleted-ticket';
import { openWork } from '@/lib/storage/work';
import { draftRow, ticketRow } from '../workspace/helpers';
import { delivery } from './delivery';

const DAY = 86_400_000;
const HOST = 'acme.freshdesk.com';
const NOW = Date.parse('2026-11-30T12:00:00Z');
const SINCE = NOW - 90 * DAY;

function databases() {
  const options = { indexedDB: new IDBFactory(), IDBKeyRange };
  const [work, cache] = [openWork(HOST, options), openCache(HOST, options)];
  const draft = (ticketId: number, daysAgo: number, patch: Partial<DraftRow> = {}) =>
    work.drafts.add(draftRow(ticketId, { text: `draft ${ticketId}`, updatedAt: NOW - daysAgo * DAY, ...patch }));
  const sent = (ticketId: number, daysAgo: number, patch: Partial<DeliveryRow> = {}) =>
    work.deliveries.add(
      delivery({ id: `d${ticketId}`, ticketId, state: 'confirmed', createdAt: NOW - daysAgo * DAY, ...patch }),
    );
  const version = (ticketId: number, kind: 'generated' | 'edited' = 'generated') =>
    work.versions.add({
      draftId: `${ticketId}:response`,
      text: `version ${kind}`,
      status: null,
      reason: null,
      followUpQuestions: [],
      origin: { kind },
      createdAt: 0,
    });
  const ticket = (id: number, deleted = false) => {
    const row = { ...ticketRow(id), activeAt: '2026-11-20T09:00:00Z' };
    return cache.tickets.add(deleted ? withoutText(row) : row);
  };
  const ids = async () => ({
    drafts: (await work.drafts.toArray()).map(({ ticketId }) => ticketId),
    versions: (await work.versions.toArray()).map(({ draftId }) => Number.parseInt(draftId, 10)),
    deliveries: (await work.deliveries.toArray()).map(({ ticketId }) => ticketId),
  });
  return { work, cache, draft, sent, version, ticket, ids };
}

describe('the time to keep', () => {
  test.each([
    { clock: NOW, newest: NOW, since: SINCE },
    // A clock a year ahead, and one that is behind.
    { clock: NOW + 365 * DAY, newest: NOW, since: SINCE },
    { clock: NOW - DAY, newest: NOW, since: SINCE - DAY },
  ])('counts from the earlier of both clocks', async ({ clock, newest, since }) => {
    const { cache } = databases();
    const through = `${new Date(newest).toISOString().slice(0, 19)}Z`;
    await cache.meta.put({ key: 'cursor:all', value: { through } });
    expect(await keptSince(cache, 90, clock)).toBe(since);
  });

  test('is not known before Freshdesk has told its own', async () => {
    expect(await keptSince(databases().cache, 90, NOW)).toBeNull();
  });
});

describe('by age', () => {
  test('a draft goes with its versions when it and its ticket are old; the others stay', async () => {
    const { work, cache, draft, version, ticket, ids } = databases();
    // 1: both old. 2: its ticket is still here. 3: touched lately. 4: being written.
    await draft(1, 91, { edited: true });
    await draft(2, 91);
    await draft(3, 89);
    await draft(4, 91, { state: 'generating' });
    await ticket(2);
    for (const id of [1, 2, 3]) await version(id);
    expect(await pruneWork({ work, cache, since: SINCE })).toBe(1);
    expect(await ids()).toMatchObject({ drafts: [2, 3, 4], versions: [2, 3] });
  });

  test.each(['inserted', 'sent', 'noted', 'dismissed', 'pending'] as const)(
    'a draft that is %s, too',
    async (disposition) => {
      const { work, cache, draft } = databases();
      await draft(1, 91, { disposition });
      expect(await pruneWork({ work, cache, since: SINCE })).toBe(1);
    },
  );

  test('records of what was sent go by their own age, however few they are', async () => {
    const { work, cache, sent, ticket, ids } = databases();
    await sent(1, 91);
    await sent(2, 89);
    await sent(3, 91, { state: 'returned' });
    await ticket(1);
    await pruneWork({ work, cache, since: SINCE });
    expect((await ids()).deliveries).toEqual([2]);
  });

  test.each([
    { name: 'is held', patch: { state: 'holding' } },
    { name: 'is in flight', patch: { state: 'in_flight' } },
    { name: 'is looked for', patch: { state: 'unknown' } },
    { name: 'could not be confirmed, and nobody has looked', patch: { state: 'unconfirmed' } },
    { name: 'has a status that waits', patch: { statusStep: 'waiting' } },
  ] as const)('nothing of a ticket goes while a reply $name', async ({ patch }) => {
    const { work, cache, draft, sent, ids } = databases();
    await draft(1, 200);
    await sent(1, 200, patch);
    expect(await ticketsInWork(work, SINCE)).toEqual(new Set([1]));
    expect(await pruneWork({ work, cache, since: SINCE })).toBe(0);
    expect(await ids()).toMatchObject({ drafts: [1], deliveries: [1] });
  });

  test('a waiting draft keeps its ticket as long as it was touched lately', async () => {
    const { work, draft } = databases();
    await draft(1, 89);
    await draft(2, 91);
    await draft(3, 1, { disposition: 'sent' });
    expect(await ticketsInWork(work, SINCE)).toEqual(new Set([1]));
  });

  test('what was damaged and set aside goes, too', async () => {
    const { work, cache } = databases();
    await work.meta.bulkPut([
      { key: 'quarantine:drafts:1:response', value: { at: NOW - 91 * DAY, row: {} } },
      { key: 'quarantine:drafts:2:response', value: { at: NOW, row: {} } },
      { key: 'quarantine:drafts:3:response', value: { text: 'as earlier builds stored it' } },
    ]);
    await pruneWork({ work, cache, since: SINCE });
    expect(await work.meta.toCollection().primaryKeys()).toEqual(['quarantine:drafts:2:response']);
  });
});

describe('a ticket that was deleted in Freshdesk', () => {
  test('takes along what was written for it, and the record of what was sent', async () => {
    const { work, cache, draft, sent, version, ticket, ids } = databases();
    await ticket(1, true);
    await ticket(2);
    for (const id of [1, 2]) await Promise.all([draft(id, 0), version(id), sent(id, 0)]);
    await forgetDeleted({ work, cache });
    expect(await ids()).toEqual({ drafts: [2], versions: [2], deliveries: [2] });
  });

  test('leaves what the person wrote, without subject, name and what the model had written', async () => {
    const { work, cache, draft, version, ticket } = databases();
    await ticket(1, true);
    const about = {
      ticketSubject: 'canary',
      requesterName: 'canary',
      reason: 'canary',
      followUpQuestions: ['canary'],
      asks: ['canary'],
      questions: [{ ask: 'canary', why: 'canary', unlocks: 'canary' }],
      forAgent: [{ kind: 'do' as const, what: 'canary', beforeSending: true }],
      unsure: [{ text: 'canary', why: 'canary' }],
    };
    await draft(1, 0, { text: 'My own words', edited: true, ...about });
    await version(1, 'generated');
    await version(1, 'edited');
    await forgetDeleted({ work, cache });
    expect(JSON.stringify(await work.drafts.toArray())).not.toContain('canary');
    expect(await work.drafts.get('1:response')).toMatchObject({ text: 'My own words', updatedAt: NOW });
    expect((await work.versions.toArray()).map(({ text }) => text)).toEqual(['version edited']);
  });

  test.each([
    { name: 'an edited draft that was sent', patch: { edited: true, disposition: 'sent' } },
    { name: 'an edited draft that was dismissed', patch: { edited: true, disposition: 'dismissed' } },
    { name: 'an empty box', patch: { edited: true, text: ' ' } },
  ] as const)('$name goes', async ({ patch }) => {
    const { work, cache, draft, ticket } = databases();
    await ticket(1, true);
    await draft(1, 0, patch);
    await forgetDeleted({ work, cache });
    expect(await work.drafts.count()).toBe(0);
  });

  test("a draft that was to be sent and came back because of that is the person's own", async () => {
    const { work, cache, draft, sent, ticket, ids } = databases();
    await ticket(1, true);
    await draft(1, 0);
    await sent(1, 0, { state: 'returned', approval: { ...delivery().approval, text: 'draft 1' } });
    for (const _ of [1, 2]) await forgetDeleted({ work, cache });
    expect(await ids()).toMatchObject({ drafts: [1], deliveries: [1] });
  });

  test('what is on its way, or asks to be looked at, stays', async () => {
    const { work, cache, sent, ticket, ids } = databases();
    await ticket(1, true);
    await sent(1, 0, { state: 'in_flight' });
    await sent(2, 0, { ticketId: 1, state: 'unconfirmed' });
    await forgetDeleted({ work, cache });
    expect((await ids()).deliveries).toEqual([1, 1]);
  });
});
