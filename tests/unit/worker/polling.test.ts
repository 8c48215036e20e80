import { afterEach, expect, test } from 'vitest';
import { waitingBy } from '@/lib/tickets/waiting';
import { startWorker, type World } from '../../platform/world.ts';
import { holdNext } from '../../servers/freshdesk/hold.ts';
import { until } from './steps.ts';

let world: World;
afterEach(() => world.close());

/** A worker whose first check has ended. */
async function checked(): Promise<void> {
  world = await startWorker();
  expect(await check()).toMatchObject({ ok: true });
}

const check = () => world.send({ type: 'check-now' });

/** The inbox, newest first, as its rows are listed. */
const inbox = async () => (await waitingBy(world.desk.cache, 'activeAt').reverse().toArray()).map(({ id }) => id);

const lists = () =>
  world.freshdesk.requests.filter(
    ({ path, query }) => path === '/api/v2/tickets' && !/filter=(deleted|spam)/.test(String(query)),
  );

test('a new ticket is found, counted on the badge, and first in the inbox; a solved one is not', async () => {
  await checked();
  const before = await inbox();
  expect(before.length).toBeGreaterThan(5);
  expect(world.browser.state.badge.text).toBe(String(before.length));
  const { id } = world.freshdesk.addTicket({ subject: 'The scanner sends empty pages' });
  world.freshdesk.addTicket({ subject: 'Solved before anyone looked', status: 4 });
  await check();
  expect(await inbox()).toEqual([id, ...before]);
  await until(() => world.browser.state.badge.text).toBe(String(before.length + 1));
  await world.restart();
  expect(world.browser.state.badge.text).toBe(String(before.length + 1));
});

test('an alarm that rings for a new worker finds a new ticket and plans the next check', async () => {
  await checked();
  const { id } = world.freshdesk.addTicket({ subject: 'The scanner sends empty pages' });
  await world.restart();
  await world.browser.ring('poll');
  await until(async () => (await inbox())[0]).toBe(id);
  await until(() => world.browser.state.alarms.get('poll')?.scheduledTime ?? 0).toBeGreaterThan(
    Date.now() + 3 * 60_000,
  );
});

test('one check at a time: whoever asks meanwhile gets the same one', async () => {
  await checked();
  world.freshdesk.addTicket({ subject: 'The scanner sends empty pages' });
  const before = lists().length;
  const hold = holdNext(world.freshdesk, 'GET', /\/tickets$/, 'arrived');
  const first = check();
  await hold.reached;
  const second = check();
  const rung = world.browser.ring('poll');
  hold.go();
  expect(await first).toMatchObject({ ok: true, value: { stored: 1 } });
  expect(await second).toEqual(await first);
  await rung;
  expect(lists().length - before).toBe(1);
});

test('while nobody looks, checks come half as often', async () => {
  await checked();
  const minutes = async () => {
    await world.browser.ring('poll');
    await until(() => world.browser.state.alarms.get('poll')?.scheduledTime ?? 0).toBeGreaterThan(Date.now() + 60_000);
    return ((world.browser.state.alarms.get('poll')?.scheduledTime ?? 0) - Date.now()) / 60_000;
  };
  const tab = world.openTicket(4711);
  const looked = await minutes();
  world.browser.state.tabs.splice(world.browser.state.tabs.indexOf(tab), 1);
  const away = await minutes();
  expect(away / looked).toBeGreaterThan(1.7);
  expect(away / looked).toBeLessThan(2.3);
});

test('a ticket in which the customer writes moves to the top, once', async () => {
  await checked();
  const before = await inbox();
  const oldest = before.at(-1) ?? 0;
  world.freshdesk.addConversation(oldest, { body: '<p>Any news?</p>' });
  await check();
  expect(await inbox()).toEqual([oldest, ...before.slice(0, -1)]);
});

test('a solved ticket leaves the inbox, and a deleted one with the next look into the bin', async () => {
  await checked();
  const before = await inbox();
  expect(before).toContain(4711);
  Object.assign(world.freshdesk.state.tickets.get(4711) ?? {}, { status: 4 });
  world.freshdesk.touch(4711);
  await check();
  expect(await inbox()).toEqual(before.filter((id) => id !== 4711));

  const [gone = 0] = await inbox();
  Object.assign(world.freshdesk.state.tickets.get(gone) ?? {}, { deleted: true });
  world.freshdesk.touch(gone);
  // The bin is read every thirty minutes.
  await world.desk.cache.meta.put({ key: 'sweptAt', value: Date.now() - 31 * 60_000 });
  await check();
  expect(await inbox()).toEqual(before.filter((id) => id !== 4711 && id !== gone));
});
