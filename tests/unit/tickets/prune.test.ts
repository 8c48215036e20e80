import { describe, expect, it } from 'vitest';
import type { MetaRow } from '@/lib/storage/meta';
import { pruneTickets } from '@/lib/tickets/prune';
import { createSync } from '@/lib/tickets/sync';
import { createModelDesk, stamp } from './model-desk';
import { clientFor, freshCache, START } from './set-up';

const DAY = 86_400;

/** Forty tickets, one every ten days, the newest today; read completely. */
async function copy({ keepDays = 400 } = {}) {
  const desk = createModelDesk(START - 400 * DAY);
  const cache = freshCache();
  for (let id = 1; id <= 40; id++) {
    desk.change(id, { status: id % 3 ? 4 : 2 });
    desk.pass(10 * DAY);
  }
  desk.pass(-9 * DAY);
  let wrong = 0;
  const sync = (days: number) =>
    createSync({
      client: clientFor(desk),
      cache,
      now: () => desk.now() * 1000,
      settings: { ticket_limit: 5, keep_days: days },
    });
  await sync(keepDays).poll();
  const prune = (days: number, keep: number[] = []) =>
    pruneTickets({
      cache,
      now: () => desk.now() * 1000 + wrong,
      days,
      keep: async () => new Set(keep),
      chunk: 3,
    });
  const ids = () => cache.tickets.toCollection().primaryKeys();
  const setClock = (ms: number) => {
    wrong = ms;
  };
  return { desk, cache, sync, prune, ids, setClock };
}

const from = (first: number) => Array.from({ length: 41 - first }, (_, index) => first + index);

describe('what is kept', () => {
  it('is what was touched in that time, with its conversations', async () => {
    const { cache, prune, ids } = await copy();
    await cache.threads.bulkPut([1, 40].map((ticketId) => ({ ...empty, ticketId })));
    expect(await prune(90)).toBe(30);
    expect(await ids()).toEqual(from(31));
    expect(await cache.threads.where('ticketId').below(31).count()).toBe(0);
    expect(await cache.threads.get(40)).toBeDefined();
  });

  it('and what somebody works on, however many that are', async () => {
    const { prune, ids } = await copy();
    const kept = [1, 2, 3, 4, 5, 6, 7];
    await prune(90, kept);
    expect(await ids()).toEqual([...kept, ...from(31)]);
  });

  it('a clock that is a year ahead deletes nothing more', async () => {
    const { prune, ids, setClock } = await copy();
    setClock(365 * DAY * 1000);
    await prune(90);
    expect(await ids()).toEqual(from(31));
  });

  it('is looked at every six hours, and at once after a change of the setting', async () => {
    const { prune } = await copy();
    await prune(200);
    expect(await prune(200)).toBe(0);
    expect(await prune(100)).toBe(10);
  });

  it('comes back when more is to be kept, and nobody is told of it', async () => {
    const { desk, sync, prune, ids } = await copy();
    await prune(90);
    await sync(90).poll();
    desk.calls.length = 0;
    const { stored, changed } = await sync(200).poll();
    expect({ stored, changed }).toEqual({ stored: 11, changed: [] });
    expect(await ids()).toEqual(from(20));
    desk.calls.length = 0;
    await sync(200).poll();
    expect(desk.calls.length).toBeLessThanOrEqual(2);
  });

  it('unreadable rows without a number are forgotten with their time', async () => {
    const { cache, prune } = await copy();
    const ids = [`unnumbered @ ${stamp(START - 300 * DAY)}`, `unnumbered @ ${stamp(START - 5 * DAY)}`, '7'];
    await cache.meta.put({ key: 'unreadable', value: { count: 3, ids } });
    await prune(90);
    expect(((await cache.meta.get('unreadable')) as MetaRow).value).toEqual({ count: 2, ids: ids.slice(1) });
  });
});

const empty = { fetchedAt: 0, ticketUpdatedAt: '', attachments: [], conversations: [] };
