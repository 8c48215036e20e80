import { describe, expect, it } from 'vitest';
import type { MetaRow } from '@/lib/storage/meta';
import { createTicketStore } from '@/lib/tickets/store';
import { ME } from './model-desk';
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
    const { desk, cache, sync } = setUp();
    for (const id of [1, 2, 3, 4]) desk.change(id, { agent: ME });
    desk.write(4, 'customer');
    await sync.poll();
    desk.pass(600);
    // Freshdesk moves the time of change of a ticket whose due time has passed, and nobody wrote.
    desk.change(1, {});
    desk.write(2, 'customer');
    desk.write(3, 'note');
    desk.pass(5);
    desk.change(5, { subject: 'new' });
    const { changed } = await sync.poll();
    expect(changed.map((row) => row.id).sort()).toEqual([2, 5]);
    expect((await createTicketStore(cache).waiting()).map((row) => row.id)).toEqual([5, 2, 4, 3, 1]);
  });

  it('tells of a message that came in the same second as what was read', async () => {
    const { desk, cache, sync } = setUp();
    desk.change(1, { agent: ME });
    await sync.poll();
    desk.pass(600);
    desk.write(1, 'customer');
    await sync.poll();
    desk.write(1, 'customer');
    desk.pass(300);
    expect((await sync.poll()).changed).toMatchObject([{ id: 1 }]);
    expect((await cache.threads.get(1))?.conversations).toHaveLength(2);
    desk.calls.length = 0;
    await sync.poll();
    expect(desk.calls).toHaveLength(1);
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

  it('finds a ticket in the bin within a day, even if deleting it did not move its time', async () => {
    const { desk, cache, sync } = setUp();
    desk.change(1, {});
    desk.pass(5 * 86_400);
    desk.change(2, {});
    await sync.poll();
    Object.assign(desk.ticket(1) ?? {}, { place: 'deleted' });
    desk.pass(3600);
    await sync.poll();
    expect(await cache.tickets.get(1)).toMatchObject({ deleted: false });
    desk.pass(86_400);
    await sync.poll();
    expect(await cache.tickets.get(1)).toMatchObject({ deleted: true, waiting: 0 });
    expect(await cache.tickets.get(2)).toMatchObject({ deleted: false, waiting: 1 });
  });

  it.each([
    ['of a group', undefined, [2, 3, 5, 6]],
    ['of no group', [], [3, 4, 5, 6]],
  ])(
    'reads the conversations of what matters to an agent %s: on screen, mine, unassigned, our groups',
    async (_, groups, read) => {
      const { desk, cache, sync } = setUp();
      if (groups)
        desk.beforeEach((url) =>
          url.pathname.endsWith('/me') ? Response.json({ id: ME, group_ids: groups, contact: {} }) : undefined,
        );
      const tickets: [number, object][] = [
        [1, { agent: 5 }],
        [2, { agent: 5, group: 1 }],
        [3, { agent: null }],
        [4, { agent: null, group: 2 }],
        [5, { agent: ME, group: 2 }],
        [6, { agent: 5, status: 4 }],
        [7, { agent: ME, status: 4 }],
      ];
      for (const [id, part] of tickets) {
        desk.change(id, part);
        desk.pass(1);
      }
      await sync.poll({ onScreen: [6] });
      const asked = desk.calls.flatMap((call) => /^tickets\/(\d+)\/conversations/.exec(call)?.[1] ?? []);
      expect(asked).toEqual(groups ? ['6', '5', '4', '3'] : ['6', '5', '3', '2']);
      expect(await cache.threads.toCollection().primaryKeys()).toEqual(read);
    },
  );

  it('a ticket that this agent may no longer see is hidden, and the others are read', async () => {
    const { desk, cache, sync } = setUp();
    for (const id of [1, 2]) desk.change(id, { agent: ME });
    desk.beforeEach((url) =>
      /tickets\/2\b/.test(url.pathname) ? Response.json({ code: 'access_denied' }, { status: 403 }) : undefined,
    );
    await sync.poll();
    expect(await cache.tickets.get(2)).toMatchObject({ deleted: true, waiting: 0 });
    expect(await cache.threads.get(1)).toBeDefined();
  });

  it.each([
    [1, [1, 3, 4]],
    [2, [1]],
  ])('%i tickets whose messages Freshdesk fails on: one keeps no other from being read', async (broken, read) => {
    const { desk, cache, sync } = setUp();
    for (const id of [4, 3, 2, 1]) {
      desk.change(id, { agent: ME });
      desk.pass(1);
    }
    const fails = broken === 1 ? /\/2\/conv/ : /\/[23]\/conv/;
    desk.beforeEach((url) =>
      fails.test(url.pathname) ? Response.json({ message: 'no' }, { status: 500 }) : undefined,
    );
    await sync.poll();
    expect(await cache.threads.toCollection().primaryKeys()).toEqual(read);
  });

  it('an agent who may not read the words of the help desk is not asked about them at each check', async () => {
    const { desk, sync } = setUp();
    desk.change(1, { status: 4 });
    const refused: string[] = [];
    desk.beforeEach((url) => {
      if (!url.pathname.endsWith('/ticket_fields')) return undefined;
      refused.push(url.pathname);
      return Response.json({ code: 'access_denied' }, { status: 403 });
    });
    for (let polls = 0; polls < 12; polls++) {
      await sync.poll();
      desk.pass(299);
    }
    expect(refused).toHaveLength(1);
    desk.pass(60);
    desk.calls.length = 0;
    await sync.poll();
    expect(refused).toHaveLength(2);
  });

  it('a person who asks is answered by Freshdesk, also when the key was dead a moment ago', async () => {
    const { desk, sync } = setUp();
    desk.change(1, { status: 4 });
    let dead = true;
    desk.beforeEach(() => (dead ? Response.json({ code: 'password_expired' }, { status: 403 }) : undefined));
    const failure = { failure: { kind: 'freshdesk-password-expired' } };
    await expect(sync.poll()).rejects.toMatchObject(failure);
    dead = false;
    desk.calls.length = 0;
    await expect(sync.poll()).rejects.toMatchObject(failure);
    expect(desk.calls).toEqual([]);
    expect(await sync.poll({ byHand: true })).toMatchObject({ stored: 1 });
    expect(await sync.poll()).toMatchObject({ more: false });
  });

  it('an agent who is put into another group sees its old tickets within a day, and is not told of each', async () => {
    const { desk, cache, sync } = setUp();
    desk.change(2, {});
    desk.pass(600);
    desk.change(1, {});
    // Not in the list of somebody who may not see it.
    Object.assign(desk.ticket(2) ?? {}, { place: 'gone' });
    let groups = [1];
    desk.beforeEach((url) =>
      url.pathname.endsWith('/agents/me')
        ? Response.json({ id: ME, ticket_scope: 2, group_ids: groups, contact: { name: 'Al' } })
        : undefined,
    );
    const ids = () => cache.tickets.toCollection().primaryKeys();
    await sync.poll();
    groups = [1, 2];
    Object.assign(desk.ticket(2) ?? {}, { place: 'list' });
    desk.pass(3600);
    await sync.poll();
    expect(await ids()).toEqual([1]);
    desk.pass(86_400);
    await sync.poll();
    desk.pass(300);
    expect(await sync.poll()).toMatchObject({ stored: 1, changed: [] });
    expect(await ids()).toEqual([1, 2]);
    // The same groups, told in another order.
    groups = [2, 1];
    for (const later of [86_400, 300]) {
      desk.pass(later);
      desk.calls.length = 0;
      await sync.poll();
    }
    // One look for changes, without texts.
    expect(desk.calls).toEqual([expect.not.stringContaining('include')]);
  });

  it.each([
    [1, [1]],
    [2, [1, 2]],
    [null, [1]],
  ])("another agent's key, who sees by scope %j: the list is read anew if that may show more", async (scope, ids) => {
    const { desk, cache, sync } = setUp();
    desk.change(2, {});
    desk.pass(600);
    desk.change(1, {});
    Object.assign(desk.ticket(2) ?? {}, { place: 'gone' });
    let agent = 8;
    desk.beforeEach((url) =>
      url.pathname.endsWith('/agents/me') ? Response.json({ id: agent, ticket_scope: scope, contact: {} }) : undefined,
    );
    await sync.poll();
    agent = 9;
    Object.assign(desk.ticket(2) ?? {}, { place: 'list' });
    desk.pass(600);
    await sync.loadAccount();
    await sync.poll();
    expect(await cache.tickets.toCollection().primaryKeys()).toEqual(ids);
  });

  it('marks deleted tickets and spam every half hour', async () => {
    const { desk, cache, sync } = setUp();
    // A colleague's: their conversations, which might tell of the bin sooner, are not read.
    for (const id of [1, 2, 3]) desk.change(id, { agent: 5 });
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

  it('F14 sets an unreadable row aside and stores the others', async () => {
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

  it('stops reading ahead after its share of time, tells that it lives meanwhile, and the next one goes on', async () => {
    const { desk, cache, sync } = setUp({ ticketLimit: 100 });
    for (let id = 1; id <= 30; id++) desk.change(id, { agent: ME });
    desk.pass(60);
    desk.beforeEach((url) => {
      if (url.pathname.endsWith('/conversations')) desk.pass(20);
      return undefined;
    });
    let signs = 0;
    expect(await sync.poll({ onProgress: () => void signs++ })).toMatchObject({ more: false });
    const read = await cache.threads.count();
    expect([read, signs >= read]).toEqual([13, true]);
    for (let polls = 0; polls < 2; polls++) {
      desk.pass(60);
      await sync.poll();
    }
    expect(await cache.threads.count()).toBe(30);
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

  it.each([
    ['may not be seen', () => Response.json({ code: 'access_denied' }, { status: 403 })],
    ['makes Freshdesk fail', () => Response.json({ message: 'no' }, { status: 500 })],
    ['is no list', () => Response.json({})],
  ])('a bin that %s keeps nobody from the list, and is asked for again with the next look at it', async (_, bin) => {
    const { desk, cache, sync } = setUp();
    desk.change(1, {});
    desk.change(2, { agent: 5 });
    desk.beforeEach((url) => (url.search.includes('filter=deleted') ? bin() : undefined));
    expect(await sync.poll()).toMatchObject({ stored: 2, more: false });
    expect(await cache.tickets.count()).toBe(2);
    const asked = () => desk.calls.flatMap((call) => /filter=(\w+)/.exec(call)?.[1] ?? []);
    expect(asked()).toEqual(['deleted', 'spam']);
    desk.pass(1500);
    desk.change(2, { place: 'spam' });
    await sync.poll();
    expect(asked()).toHaveLength(2);
    desk.pass(400);
    await sync.poll();
    expect(asked()).toHaveLength(4);
    expect(await cache.tickets.get(2)).toMatchObject({ spam: true });
  });
});

describe('what a poll asks for', () => {
  /** A help desk of 150 tickets, read, and quiet since. */
  async function quiet() {
    const world = setUp();
    for (let id = 1; id <= 150; id++) {
      world.desk.change(id, { status: 4 });
      world.desk.pass(1);
    }
    world.desk.pass(300);
    await world.sync.poll();
    world.desk.pass(300);
    const asked = async () => {
      world.desk.calls.length = 0;
      const { stored } = await world.sync.poll();
      world.desk.pass(300);
      const called = world.desk.calls.filter((call) => !call.includes('filter=') && !call.includes('conversations'));
      return { stored, credits: called.map(credits) };
    };
    return { ...world, asked };
  }
  /** Official API docs, 2026-01: a list costs two more for each include, a ticket one more. */
  const credits = (call: string) => (call.includes('include=') ? (call.startsWith('tickets?') ? 5 : 2) : 1);
  const touch = (desk: ReturnType<typeof setUp>['desk'], count: number) => {
    for (let id = 1; id <= count; id++) desk.change(id, { subject: `changed ${desk.now()}` });
  };

  it('nothing new: one call, one credit, also right after a bulk update', async () => {
    const { desk, asked } = await quiet();
    expect(await asked()).toEqual({ stored: 0, credits: [1] });
    touch(desk, 120);
    desk.pass(200);
    expect((await asked()).stored).toBe(120);
    desk.pass(300);
    await asked();
    expect(await asked()).toEqual({ stored: 0, credits: [1] });
  });

  it.each([
    [1, [1, 2]],
    [2, [1, 2, 2]],
    [3, [1, 5]],
    [25, [1, 5]],
  ])('%i changed tickets: credits %j', async (count, expected) => {
    const { desk, asked } = await quiet();
    await asked();
    touch(desk, count);
    desk.pass(100);
    expect(await asked()).toEqual({ stored: count, credits: expected });
    expect(await asked()).toEqual({ stored: 0, credits: [count > 2 ? 5 : 1] });
  });

  it.each([404, 500, 'nonsense'])('a changed ticket that alone answers %s comes with the list', async (says) => {
    const { desk, cache, asked } = await quiet();
    await asked();
    touch(desk, 1);
    desk.pass(100);
    desk.beforeEach((url) => {
      if (!url.pathname.endsWith('/tickets/1')) return undefined;
      return says === 'nonsense' ? Response.json({}) : Response.json({}, { status: Number(says) });
    });
    expect(await asked()).toEqual({ stored: 1, credits: [1, 2, 5] });
    expect(await cache.tickets.get(1)).toMatchObject({ subject: expect.stringMatching('changed') });
  });

  it('a busy help desk: one list', async () => {
    const { desk, asked } = await quiet();
    for (const expected of [[1, 5], [5], [5]]) {
      touch(desk, 20);
      desk.pass(100);
      expect(await asked()).toEqual({ stored: 20, credits: expected });
    }
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
