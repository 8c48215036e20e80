import { describe, expect, it } from 'vitest';
import { advance, beginPass, detectBoundary, nextPass, rescanFrom, shift } from '@/lib/tickets/cursor';
import { setUp } from './set-up';

const T = '2026-08-01T10:00:00Z';
const later = (seconds: number) => shift(T, seconds);
const pass = (part: object = {}) => ({ ...beginPass(T), ...part });
const group = (part: object) => pass({ group: later(5), ...part });

describe('advance', () => {
  it.each([
    ['a short page ends the list', pass(), { size: 3, first: T, last: later(9) }, null],
    ['an empty one too', pass(), { size: 0, first: null, last: null }, null],
    [
      'a full page moves the time, never the page',
      pass(),
      { size: 4, first: T, last: later(9) },
      pass({ since: later(9), seen: true }),
    ],
    [
      'and to a second earlier where its own is left out',
      pass({ exclusive: true }),
      { size: 4, first: T, last: later(9) },
      pass({ since: later(8), exclusive: true }),
    ],
    [
      'a page of one second is asked for from that second, which tells of its edge',
      pass(),
      { size: 4, first: later(5), last: later(5) },
      pass({ since: later(5), seen: true }),
    ],
    [
      'and begins a group',
      pass({ since: later(5), exclusive: false }),
      { size: 4, first: later(5), last: later(5) },
      group({ since: later(5), page: 2, exclusive: false }),
    ],
    ['a group is read up', group({ page: 2 }), { size: 4, first: later(5), last: later(5) }, group({ page: 3 })],
    ['to its end', group({ page: 3 }), { size: 4, first: later(5), last: later(6) }, group({ page: 2, way: 'down' })],
    [
      'or the end of the list',
      group({ page: 3 }),
      { size: 1, first: later(5), last: later(5) },
      group({ page: 2, way: 'down-last' }),
    ],
    [
      'then down',
      group({ page: 2, way: 'down' }),
      { size: 4, first: later(5), last: later(5) },
      group({ page: 1, way: 'down' }),
    ],
    [
      'and left behind',
      group({ page: 1, way: 'down' }),
      { size: 4, first: later(5), last: later(5) },
      pass({ since: later(6), seen: false }),
    ],
    [
      'and left behind from its own second where that is left out',
      group({ page: 1, way: 'down', exclusive: true }),
      { size: 4, first: later(5), last: later(5) },
      pass({ since: later(5), seen: false, exclusive: true }),
    ],
    [
      'unless its second may go on',
      group({ page: 1, way: 'down-last' }),
      { size: 4, first: later(5), last: later(5) },
      null,
    ],
    [
      'a group past the wall is left too',
      group({ page: 300 }),
      { size: 4, first: later(5), last: later(5) },
      group({ page: 299, way: 'down' }),
    ],
  ])('%s', (_, before, seen, after) => expect(advance(before, seen, 4)).toEqual(after));

  it('refuses a list that does not follow the time', () => {
    const orderViolation = { size: 4, first: later(-99), last: later(-9) };
    expect(() => advance(pass(), orderViolation, 4)).toThrow('list-out-of-order');
  });

  it.each([
    ['shows the row again: its second is included', pass({ seen: true }), T, { seen: true, exclusive: false }, false],
    [
      'does not: it is asked from a second earlier',
      pass({ seen: true }),
      later(3),
      { since: later(-1), seen: false, exclusive: true },
      true,
    ],
    ['is empty: the same', pass({ seen: true }), null, { since: later(-1), seen: false, exclusive: true }, true],
    ['was not asked from a row', pass(), later(3), {}, false],
    ['was asked from a second earlier already', pass({ exclusive: true }), later(1), { exclusive: true }, false],
    ['is one of a group', group({ page: 2, seen: true }), later(9), { group: later(5), page: 2, seen: true }, false],
  ])('a page that %s', (_, before, first, after, again) => {
    const learnt = detectBoundary(before, { size: 1, first, last: first });
    expect(learnt).toEqual({ pass: pass(after), again });
  });

  it.each([
    [{ through: null, pass: null, complete: false }, '2026-05-01T00:00:00Z'],
    // Written by an earlier version, or Freshdesk does not tell its time.
    [{ through: T, pass: null, complete: true }, later(-120)],
    [{ through: T, pass: null, complete: true, again: later(-50), changed: 9 }, later(-50)],
    [{ through: T, pass: null, complete: true, again: later(500), changed: 9 }, later(1)],
  ])('after %j the next pass begins at %s', (cursor, since) => {
    expect(nextPass(cursor, '2026-05-01T00:00:00Z')).toEqual(beginPass(since));
  });

  it('asks a quiet help desk without texts, and trusts what it knew before the last look', () => {
    const quiet = { through: T, pass: null, complete: true, again: later(-50), changed: 2 };
    expect(nextPass(quiet, '')).toEqual({ ...beginPass(later(-50)), settled: later(60) });
  });

  it.each([
    ['what was long over is not looked at again', null, later(-121), false, null],
    ['what may still have become visible is', null, later(-119), false, later(-120)],
    ['the end of the list always', null, later(-500), true, later(-120)],
    ['the earliest doubt of a pass stays', later(-900), later(-5), true, later(-900)],
  ])('%s', (_, again, last, ended, expected) => {
    const before = { through: T, pass: pass(), complete: true, again };
    expect(rescanFrom(before, { last, at: T }, ended)).toBe(expected);
  });
});

describe('F13 a list that changes while it is read', () => {
  /** Twenty tickets, one a minute, four a page; then `change` happens before the second call. */
  async function readWhile(change: (desk: ReturnType<typeof setUp>['desk'], call: number) => void) {
    const { desk, cache, sync } = setUp({ perPage: 4 });
    for (let id = 1; id <= 20; id++) {
      desk.change(id, {});
      desk.pass(60);
    }
    let call = 0;
    desk.beforeEach((url) => {
      if (url.pathname.endsWith('/tickets')) change(desk, ++call);
      return undefined;
    });
    await sync.poll();
    return (await cache.tickets.toArray()).map((row) => row.id);
  }

  it('loses no ticket when one that was read is touched', async () => {
    const ids = await readWhile((desk, call) => {
      if (call === 2) desk.change(2, {});
    });
    expect(ids).toHaveLength(20);
  });

  it('loses none of a second that fills pages while tickets leave it', async () => {
    const { desk, cache, sync } = setUp({ perPage: 4 });
    for (let id = 1; id <= 14; id++) desk.change(id, {});
    desk.pass(100);
    desk.change(15, {});
    let call = 0;
    desk.beforeEach(() => {
      if (++call === 2 || call === 3) {
        desk.pass(70);
        desk.change(call, {});
      }
      return undefined;
    });
    await sync.poll();
    expect(await cache.tickets.count()).toBe(15);
  });

  it('sees what came late into a second that was still going on', async () => {
    const { desk, cache, sync } = setUp({ perPage: 4 });
    for (let id = 1; id <= 4; id++) desk.change(id, {});
    let call = 0;
    desk.beforeEach((url) => {
      if (!url.pathname.endsWith('/tickets')) return undefined;
      call++;
      if (call === 3) desk.change(5, {});
      if (call === 4) desk.pass(61);
      if (call === 4) for (let id = 6; id <= 12; id++) desk.change(id, {});
      return undefined;
    });
    await sync.poll();
    await sync.poll();
    expect(await cache.tickets.count()).toBe(12);
  });

  it.each([true, false])('loses none at the edge of a page (its own second included: %s)', async (sinceInclusive) => {
    const { desk, cache, sync } = setUp({ perPage: 4, answers: { sinceInclusive } });
    // Three in each second, so that every page ends in the middle of one, and eleven in the last but one.
    for (let id = 1; id <= 41; id++) {
      desk.change(id, { status: 3 });
      if (id % 3 === 0 && (id < 21 || id > 32)) desk.pass(1);
    }
    desk.pass(300);
    await sync.poll();
    expect(await cache.tickets.count()).toBe(41);
  });
});
