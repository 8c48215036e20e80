import { describe, expect, it } from 'vitest';
import type { CacheDatabase } from '@/lib/storage/cache';
import { setUp } from './set-up';

const WORDS = ['canary subject', 'canary text', 'rae@example.com', 'Rae'];

/** A ticket with a message, known with its conversations. */
async function known() {
  const all = setUp();
  const { desk, sync } = all;
  desk.change(1, { subject: 'canary subject', text: 'canary text' });
  desk.write(1, 'customer');
  desk.change(2, { subject: 'another' });
  await sync.poll();
  await sync.loadTicket(1, 'click');
  return all;
}

const stored = async (cache: CacheDatabase) =>
  JSON.stringify([await cache.tickets.get(1), (await cache.threads.get(1)) ?? null]);

describe('the text of a ticket that was deleted in Freshdesk goes at once', () => {
  it('when the bin shows it', async () => {
    const { desk, cache, sync } = await known();
    for (const word of WORDS) expect(await stored(cache)).toContain(word);
    desk.pass(60);
    desk.change(1, { place: 'deleted' });
    desk.pass(1800);
    await sync.poll();
    for (const word of WORDS) expect(await stored(cache)).not.toContain(word);
    expect(await cache.threads.get(1)).toBeUndefined();
    expect(await cache.tickets.get(1)).toMatchObject({ id: 1, deleted: true, waiting: 0 });
    expect(await cache.tickets.get(2)).toMatchObject({ subject: 'another', deleted: false });
  });

  it('when it is opened and still can be read', async () => {
    const { desk, cache, sync } = await known();
    desk.pass(60);
    desk.change(1, { place: 'deleted' });
    const { ticket, thread } = await sync.loadTicket(1, 'click');
    expect(ticket).toMatchObject({ deleted: true, subject: '' });
    expect(thread.conversations).toEqual([]);
    for (const word of WORDS) expect(await stored(cache)).not.toContain(word);
    expect(await cache.threads.get(1)).toBeUndefined();
  });

  it('when Freshdesk does not know it any more', async () => {
    const { desk, cache, sync } = await known();
    desk.pass(60);
    desk.change(1, { place: 'gone' });
    await expect(sync.loadTicket(1, 'click')).rejects.toThrow('freshdesk-not-found');
    for (const word of WORDS) expect(await stored(cache)).not.toContain(word);
    expect(await cache.threads.get(1)).toBeUndefined();
  });

  it('and comes back with a ticket that is put back', async () => {
    const { desk, cache, sync } = await known();
    desk.pass(60);
    desk.change(1, { place: 'deleted' });
    desk.pass(1800);
    await sync.poll();
    desk.pass(60);
    desk.change(1, { place: 'list' });
    await sync.poll();
    expect(await cache.tickets.get(1)).toMatchObject({ deleted: false, waiting: 1, subject: 'canary subject' });
  });

  it('spam is no deletion', async () => {
    const { desk, cache, sync } = await known();
    desk.pass(60);
    desk.change(1, { place: 'spam' });
    desk.pass(1800);
    await sync.poll();
    expect(await stored(cache)).toContain('canary text');
  });
});
