import { afterEach, describe, expect, test } from 'vitest';
import { startWorker, type World } from '../../platform/world.ts';
import { approve, TICKET, until } from './steps.ts';

let world: World;
afterEach(() => world.close());

test('the first check stores the tickets, plans the next one and shows how many wait', async () => {
  world = await startWorker();
  expect(await world.send({ type: 'check-now' })).toMatchObject({ ok: true });
  expect(await world.desk.cache.tickets.count()).toBeGreaterThan(3);
  expect(world.browser.state.alarms.get('poll')?.scheduledTime).toBeGreaterThan(Date.now());
  expect(world.browser.state.badge.text).toMatch(/^\d+\+?$/);
  // Nobody is told of a whole help desk at once.
  expect(world.browser.state.notifications.size).toBe(0);
});

describe('a draft', () => {
  test('streams into its row, and the tabs of the ticket hear that it is being written', async () => {
    world = await startWorker();
    const tab = world.openTicket(TICKET);
    const other = world.openTicket(TICKET + 1);
    expect(await world.send({ type: 'generate', ticketId: TICKET, kind: 'response' })).toMatchObject({ ok: true });
    const lengths = new Set<number>();
    await until(async () => {
      const row = await world.draft(TICKET);
      if (row) lengths.add(row.text.length);
      return row?.state;
    }).toBe('ready');
    expect(lengths.size).toBeGreaterThan(2);
    expect((await world.draft(TICKET))?.text).toContain('\n');
    expect(world.model.chats).toHaveLength(1);
    const running = (of: typeof tab) => of.heard.filter((one) => (one as { type: string }).type === 'page:running');
    await until(() => running(tab)).toEqual([
      { type: 'page:running', ticketId: TICKET, running: ['response'] },
      { type: 'page:running', ticketId: TICKET, running: [] },
    ]);
    expect(running(other)).toEqual([]);
  });

  test('that a killed worker was writing is told as broken off, and nothing is asked a second time', async () => {
    world = await startWorker({ model: { paceMs: 20 } });
    await world.send({ type: 'generate', ticketId: TICKET, kind: 'response' });
    await until(async () => (await world.draft(TICKET))?.text.length ?? 0).toBeGreaterThan(20);
    await world.restart();
    await world.send({ type: 'wake' });
    const row = await world.draft(TICKET);
    expect(row).toMatchObject({ state: 'incomplete', failure: { kind: 'worker-stopped' } });
    expect(row?.text.length).toBeGreaterThan(20);
    expect(world.model.chats).toHaveLength(1);
    await until(() => world.model.chats[0]?.closedEarly).toBe(true);
  });
});

describe('a content script', () => {
  test('that names another ticket than its tab shows is refused, and nothing is asked of anybody', async () => {
    world = await startWorker();
    const tab = world.openTicket(TICKET);
    const asked = world.browser.network.asked.length;
    const reply = await world.sendFrom(tab, { type: 'generate', ticketId: TICKET + 1, kind: 'response' });
    expect(reply).toMatchObject({ ok: false, failure: { kind: 'page-other-ticket' }, sentence: expect.any(String) });
    expect(await world.draft(TICKET + 1)).toBeUndefined();
    expect(world.browser.network.asked).toHaveLength(asked);
  });

  test('starts a draft with a press, and the panel opens beside it; without one the panel asks', async () => {
    world = await startWorker();
    const tab = world.openTicket(TICKET);
    const press = { type: 'generate', ticketId: TICKET, kind: 'response' };
    expect(await world.sendFrom(tab, press, { press: false })).toMatchObject({ failure: { kind: 'press-unseen' } });
    expect(world.browser.state.panelsOpened).toEqual([]);
    expect(world.browser.session.items['page-press:questions']).toMatchObject([{ ticketId: TICKET, why: 'unseen' }]);
    expect(await world.sendFrom(tab, press)).toMatchObject({ ok: true });
    expect(world.browser.state.panelsOpened).toEqual([{ tabId: tab.id }]);
    await until(async () => (await world.draft(TICKET))?.state).toBe('ready');
  });

  test('is told when the browser keeps the help desk from the extension', async () => {
    world = await startWorker();
    const tab = world.openTicket(TICKET);
    const watch = { type: 'watch', ticketId: TICKET };
    expect(await world.sendFrom(tab, watch)).toMatchObject({ ok: true, value: { running: [] } });
    world.browser.revoke('https://acme.freshdesk.com/*');
    await until(() => tab.heard).toContainEqual({ type: 'page:look' });
    expect(await world.sendFrom(tab, watch)).toMatchObject({
      failure: { kind: 'page-no-access', subject: 'acme.freshdesk.com' },
    });
    expect(await world.send({ type: 'refresh-ticket', ticketId: TICKET })).toMatchObject({
      failure: { kind: 'page-no-access' },
    });
    world.browser.allow('https://acme.freshdesk.com/*');
    expect(await world.sendFrom(tab, watch)).toMatchObject({ ok: true });
  });
});

describe('a reply', () => {
  test('goes out once the undo window is over, once, also when the worker is killed in between', async () => {
    world = await startWorker({ settings: { sending: { undo_seconds: 1 } } });
    const id = await approve(world, 'It works again.');
    expect(await world.delivery(id)).toMatchObject({ state: 'holding' });
    expect(world.written()).toEqual([]);
    await world.restart();
    await world.send({ type: 'wake' });
    await until(async () => (await world.delivery(id))?.state).toBe('confirmed');
    expect(world.written()).toHaveLength(1);
    await world.browser.ring('outbox').catch(() => undefined);
    expect(world.written()).toHaveLength(1);
  });

  test('that is taken back in the undo window never goes out', async () => {
    world = await startWorker();
    const deliveryId = await approve(world, 'Too early.');
    expect(await world.send({ type: 'undo', deliveryId })).toEqual({ ok: true, value: { cancelled: true } });
    await world.restart();
    await world.browser.ring('outbox');
    expect(world.written()).toEqual([]);
    expect(await world.draft(TICKET)).toMatchObject({ text: 'Too early.' });
  });
});
