import { describe, expect, it } from 'vitest';
import type { MetaRow } from '@/lib/storage/rows';
import { setUp } from './set-up';

const lists = (calls: string[]) => calls.filter((call) => call.startsWith('tickets?'));

describe('poll', () => {
  it('reads everything once, and then asks one question', async () => {
    const { desk, cache, sync } = setUp({ perPage: 10 });
    for (let id = 1; id <= 35; id++) {
      desk.change(id, { status: 3 });
      desk.pass(1);
    }
    const first = await sync.poll();
    expect(first).toMatchObject({ stored: 35, changed: [], more: false });
    expect(await cache.tickets.count()).toBe(35);
    desk.pass(90);
    desk.calls.length = 0;
    expect(await sync.poll()).toMatchObject({ stored: 0, changed: [], more: false });
    expect(lists(desk.calls)[0]).toContain('order_by=updated_at&order_type=asc');
    // Without texts: one credit.
    expect(lists(desk.calls)[0]).not.toContain('include');
  });

  it('tells of a new ticket and of a customer who wrote, not of a missed due time', async () => {
    const { desk, sync } = setUp();
    for (const id of [1, 2]) desk.change(id, { status: 2 });
    await sync.poll();
    desk.pass(600);
    desk.change(1, {});
    desk.write(2, 'customer');
    desk.pass(5);
    desk.change(3, { subject: 'new' });
    const { changed } = await sync.poll();
    expect(changed.map((row) => row.id).sort()).toEqual([2, 3]);
  });

  it('reads at most the set number of threads ahead, newest first, and one failure does not fail the poll', async () => {
    const { desk, cache, sync } = setUp({ ticketLimit: 2 });
    for (let id = 1; id <= 4; id++) {
      desk.change(id, {});
      desk.pass(1);
    }
    await sync.poll();
    expect(await cache.threads.toCollection().primaryKeys()).toEqual([3, 4]);
    desk.beforeEach((url) =>
      url.pathname.endsWith('/conversations') ? new Response('<html>', { status: 502 }) : undefined,
    );
    expect(await sync.poll()).toMatchObject({ more: false });
  });

  it('marks deleted tickets and spam every half hour', async () => {
    const { desk, cache, sync } = setUp();
    for (const id of [1, 2, 3]) desk.change(id, {});
    await sync.poll();
    desk.pass(60);
    desk.change(1, { place: 'deleted' });
    desk.change(2, { place: 'spam' });
    await sync.poll();
    expect(await cache.tickets.get(1)).toMatchObject({ deleted: false });
    desk.pass(1800);
    await sync.poll();
    expect(await cache.tickets.get(1)).toMatchObject({ deleted: true, waiting: 0, subject: '' });
    expect(await cache.tickets.get(2)).toMatchObject({ spam: true, waiting: 0, requesterName: 'Rae' });
    desk.pass(60);
    desk.change(1, { place: 'list' });
    await sync.poll();
    expect(await cache.tickets.get(1)).toMatchObject({ deleted: false, waiting: 1 });
  });

  it('sets an unreadable row aside and stores the others', async () => {
    const { desk, cache, sync } = setUp();
    desk.change(1, {});
    desk.beforeEach((url) =>
      url.search.includes('include=requester%2C')
        ? Response.json([
            { id: 'x', updated_at: '2026-08-01T10:00:00Z' },
            { id: 5 },
            { id: 1, updated_at: '2026-08-01T10:00:00Z' },
          ])
        : undefined,
    );
    expect(await sync.poll()).toMatchObject({ stored: 1 });
    expect(((await cache.meta.get('unreadable')) as MetaRow).value).toEqual({
      count: 2,
      ids: ['unnumbered @ 2026-08-01T10:00:00Z', '5'],
    });
    desk.beforeEach(() => undefined);
    desk.change(5, {});
    await sync.poll();
    expect(((await cache.meta.get('unreadable')) as MetaRow).value).toMatchObject({ count: 1 });
  });

  it('stops for a while when it is told to wait in the middle, and fails when it is told so at once', async () => {
    const { desk, sync } = setUp({ perPage: 2 });
    for (let id = 1; id <= 6; id++) {
      desk.change(id, {});
      desk.pass(1);
    }
    const refusal = () => new Response('', { status: 429, headers: { 'retry-after': '34' } });
    desk.beforeEach(() => (desk.calls.length === 2 ? refusal() : undefined));
    expect(await sync.poll()).toMatchObject({ stored: 2, more: true, retryAfterSeconds: 34 });
    desk.beforeEach(refusal);
    desk.pass(60);
    await expect(sync.poll()).rejects.toMatchObject({ failure: { kind: 'freshdesk-rate-limited' } });
    desk.beforeEach(() => undefined);
    desk.pass(60);
    expect(await sync.poll()).toMatchObject({ stored: 4, more: false });
  });

  it('stops after its share of time and goes on from there', async () => {
    const { desk, cache, sync } = setUp({ perPage: 2 });
    for (let id = 1; id <= 30; id++) {
      desk.change(id, {});
      desk.pass(1);
    }
    desk.beforeEach(() => {
      desk.pass(20);
      return undefined;
    });
    let polls = 1;
    while ((await sync.poll()).more) polls++;
    expect(polls).toBeGreaterThan(2);
    expect(await cache.tickets.count()).toBe(30);
  });

  it.each([
    [401, 200, 'freshdesk-forbidden'],
    [401, 401, 'freshdesk-key-rejected'],
    [403, 403, 'freshdesk-key-rejected'],
    [403, 200, 'freshdesk-forbidden'],
  ])('a list refused with %i while agents/me says %i is %s', async (list, me, kind) => {
    const { desk, sync } = setUp();
    const body = { code: 'access_denied', message: 'no' };
    desk.beforeEach((url) => {
      const status = url.pathname.endsWith('/me') ? me : list;
      return status === 200 ? undefined : Response.json(body, { status });
    });
    await expect(sync.poll()).rejects.toMatchObject({ failure: { kind } });
  });

  it('an agent who may not see the bin still gets the list', async () => {
    const { desk, cache, sync } = setUp();
    desk.change(1, {});
    desk.beforeEach((url) =>
      url.search.includes('filter') ? Response.json({ code: 'access_denied' }, { status: 403 }) : undefined,
    );
    expect(await sync.poll()).toMatchObject({ stored: 1, more: false });
    expect(await cache.tickets.count()).toBe(1);
  });
});

describe('loadTicket', () => {
  it('replaces the whole thread and names its authors', async () => {
    const { desk, cache, sync } = setUp();
    desk.write(1, 'customer');
    const { ticket, thread } = await sync.loadTicket(1, 'click');
    expect(ticket.requesterName).toBe('Rae');
    expect(thread.conversations).toMatchObject([{ role: 'requester', author: 'Rae', text: 'hello' }]);
    desk.pass(1);
    desk.change(1, { messages: [] });
    await sync.loadTicket(1, 'click');
    expect((await cache.threads.get(1))?.conversations).toEqual([]);
  });

  it('marks a ticket that Freshdesk no longer knows', async () => {
    const { desk, cache, sync } = setUp();
    desk.change(1, {});
    await sync.loadTicket(1, 'click');
    desk.change(1, { place: 'gone' });
    await expect(sync.loadTicket(1, 'click')).rejects.toMatchObject({ failure: { kind: 'freshdesk-not-found' } });
    expect(await cache.tickets.get(1)).toMatchObject({ deleted: true, waiting: 0 });
  });
});
