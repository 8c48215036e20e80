import { describe, expect, test } from 'vitest';
import { createDraftStore } from '@/lib/drafts/store';
import { findLoss } from '@/lib/storage/heal';
import { workMeta } from '@/lib/storage/work-meta';
import { delivery, world } from './world';

describe('what the marks tell', () => {
  const index = { id: 'a', count: 5 };
  test.each([
    { name: 'no copy yet', mark: { id: 'a', count: 1, deletions: 0 }, index: null, loss: null },
    { name: 'first installation', mark: null, index: null, loss: null },
    { name: 'they belong together', mark: { id: 'a', count: 5, deletions: 0 }, index, loss: null },
    { name: 'the copy was not finished', mark: { id: 'a', count: 9, deletions: 0 }, index, loss: null },
    { name: 'an empty database', mark: null, index, loss: 'empty' },
    { name: 'a database made anew', mark: { id: 'b', count: 9, deletions: 0 }, index, loss: 'replaced' },
    { name: 'a database set back', mark: { id: 'a', count: 4, deletions: 0 }, index, loss: 'behind' },
  ])('$name: $loss', ({ mark, index: copy, loss }) => expect(findLoss(mark, copy)).toBe(loss));
});

test('S3 an empty database: drafts and deliveries come back, and it is said until hidden', async () => {
  const browser = world();
  const before = browser.context();
  await before.ready();
  await before.type(1, 'Dear Ana');
  await before.type(2, 'Dear Bo');
  await before.work.deliveries.add(delivery({ id: 'sent', state: 'confirmed', conversationId: 77 }));
  await before.mirror.settled();
  before.close();

  browser.loseDatabase();
  const after = browser.context();
  expect(await after.ready()).toEqual({ state: 'open' });
  expect([await after.text(1), await after.text(2)]).toEqual(['Dear Ana', 'Dear Bo']);
  expect(await after.work.deliveries.get('sent')).toMatchObject({ state: 'confirmed', conversationId: 77 });
  expect(await workMeta(after.work).get('restored')).toMatchObject({ loss: 'empty', drafts: 2, deliveries: 1 });
  await workMeta(after.work).delete('restored');

  const later = browser.context();
  await later.ready();
  expect(await workMeta(later.work).get('restored')).toBeUndefined();
});

test.each(['holding', 'claimed', 'in_flight'] as const)(
  'a reply that was %s is looked for after a loss or out of a copied profile, never sent again (S12)',
  async (state) => {
    const browser = world();
    const before = browser.context();
    await before.ready();
    await before.work.deliveries.add(delivery({ state }));
    await before.mirror.settled();
    browser.loseDatabase();
    const after = browser.context();
    await after.ready();
    expect(await after.work.deliveries.get('d1')).toMatchObject({
      state: 'unknown',
      highWater: 40,
      failure: { kind: 'storage-replaced' },
    });
  },
);

test('somebody typed into the new database before it was healed: both texts are kept', async () => {
  const browser = world();
  const before = browser.context();
  await before.ready();
  await before.type(1, 'the long one');
  before.close();
  browser.loseDatabase();
  const hasty = browser.context();
  await hasty.type(1, 'the hasty one');
  await hasty.ready();
  expect(await hasty.text(1)).toBe('the hasty one');
  expect((await hasty.work.versions.toArray()).map((version) => version.text)).toEqual(['the long one']);
});

test('the end of the log is lost: what the copy knows later comes back, the rest stays', async () => {
  const browser = world();
  const before = browser.context();
  await before.ready();
  await before.type(1, 'old');
  await before.type(2, 'untouched');
  const setBack = await browser.snapshot();
  await before.type(1, 'old and new', 'old');
  await before.type(3, 'only later');
  before.close();
  await setBack();
  const after = browser.context();
  await after.ready();
  expect([await after.text(1), await after.text(2), await after.text(3)]).toEqual([
    'old and new',
    'untouched',
    'only later',
  ]);
  expect(await workMeta(after.work).get('restored')).toMatchObject({ loss: 'behind', drafts: 2 });
});

test('a lost copy is made again from the database, without a word', async () => {
  const browser = world();
  const before = browser.context();
  await before.ready();
  await before.type(1, 'Dear Ana');
  before.close();
  browser.loseMirror();
  const after = browser.context();
  await after.ready();
  expect(await workMeta(after.work).get('restored')).toBeUndefined();
  after.close();
  browser.loseDatabase();
  const last = browser.context();
  await last.ready();
  expect(await last.text(1)).toBe('Dear Ana');
});

test('a damaged row of the copy is left out, the others come back', async () => {
  const browser = world();
  const before = browser.context();
  await before.ready();
  await before.type(1, 'good');
  await before.type(2, 'bad');
  before.close();
  browser.store.items['mirror:acme.freshdesk.com:drafts:2:response'] = { id: 5 };
  browser.loseDatabase();
  const after = browser.context();
  await after.ready();
  expect(await after.text(1)).toBe('good');
  expect(await after.text(2)).toBeUndefined();
});

test('leaving a help desk takes the copy along: setting it up again restores nothing (S13)', async () => {
  const browser = world();
  const before = browser.context();
  await before.ready();
  await before.type(1, 'canary-7d1f');
  await before.mirror.forget();
  await before.work.delete();
  expect(JSON.stringify(browser.store.items)).not.toContain('canary');
  expect(Object.keys(browser.store.items)).toEqual([]);
  const after = browser.context();
  await after.ready();
  expect(await after.work.drafts.count()).toBe(0);
  expect(await workMeta(after.work).get('restored')).toBeUndefined();
});

test('S7 damaged rows are set aside and replaced by the copy; the others stay; nothing is wiped', async () => {
  const browser = world();
  const context = browser.context();
  await context.ready();
  await context.type(1, 'good');
  await context.type(2, 'kept in the copy');
  await context.work.deliveries.add(delivery({ id: 'sent', state: 'confirmed' }));
  await context.mirror.settled();
  const copies = structuredClone(browser.store.items);
  const broken = { id: '2:response', text: 7, state: 'ready', disposition: 'pending', updatedAt: 9 };
  await context.work.drafts.put(broken as never);
  await context.work.deliveries.put({ id: 'odd', state: 'holding' } as never);
  await context.mirror.settled();
  Object.assign(browser.store.items, {
    'mirror:acme.freshdesk.com:drafts:2:response': copies['mirror:acme.freshdesk.com:drafts:2:response'],
  });

  expect((await createDraftStore({ db: context.work, now: Date.now }).pending()).map((row) => row.text)).toEqual([
    'good',
  ]);
  expect(await context.quarantineDamagedRows()).toBe(2);
  expect([await context.text(1), await context.text(2)]).toEqual(['good', 'kept in the copy']);
  expect((await context.work.deliveries.toArray()).map((row) => row.id)).toEqual(['sent']);
  expect((await context.work.meta.get('quarantine:drafts:2:response'))?.value).toMatchObject({ row: { text: 7 } });
  expect(await context.work.meta.get('quarantine:deliveries:odd')).toBeDefined();
  expect(await context.quarantineDamagedRows()).toBe(0);
});
