import { afterEach, describe, expect, test } from 'vitest';
import { startWorker, type World } from '../../platform/world.ts';

const TICKET = 4711;

let world: World;
afterEach(() => world.close());

const until = <T>(read: () => Promise<T> | T) => expect.poll(read, { timeout: 20_000, interval: 20 });

describe('the alarm', () => {
  test('checks for tickets, and one that came since then is told once', async () => {
    world = await startWorker({ settings: { notifications: { new_tickets: true } } });
    await world.send({ type: 'check-now' });
    const { id } = world.freshdesk.addTicket({ subject: 'Nothing prints' });
    await world.browser.ring('poll');
    expect(await world.desk.cache.tickets.get(id)).toMatchObject({ subject: 'Nothing prints' });
    expect([...world.browser.state.notifications]).toEqual([
      [`ticket:${id}`, { title: `Ticket #${id}`, message: 'Nothing prints' }],
    ]);
    await world.worker().notificationClicked(`ticket:${id}`);
    expect(world.browser.state.tabs.map(({ url }) => url)).toEqual([`https://acme.freshdesk.com/a/tickets/${id}`]);
  });

  test('W12 is set again by the next worker when the browser lost it', async () => {
    world = await startWorker();
    expect(world.browser.state.alarms.has('poll')).toBe(true);
    world.browser.state.alarms.clear();
    await world.restart();
    expect(world.browser.state.alarms.has('poll')).toBe(true);
  });
});

describe('a keyboard shortcut', () => {
  test('opens the panel in its own turn and leaves it the ticket of the active tab', async () => {
    world = await startWorker();
    const { id, url, windowId } = world.openTicket(TICKET);
    world.browser.state.gesture = true;
    const done = world.worker().shortcut('generate', { id, url, windowId: windowId ?? -1 });
    world.browser.state.gesture = false;
    await done;
    expect(world.browser.state.panelsOpened).toEqual([{ tabId: id }]);
    expect(world.browser.session.items['panel-command']).toMatchObject({
      command: 'generate',
      ticketId: TICKET,
      windowId,
    });
  });

  test('on a page of another help desk asks for nothing', async () => {
    world = await startWorker();
    const tab = world.browser.openTab('https://globex.freshdesk.com/a/tickets/4711');
    world.browser.state.gesture = true;
    await world.worker().shortcut('generate', { id: tab.id, url: tab.url, windowId: 1 });
    expect(world.browser.session.items['panel-command']).toBeUndefined();
  });
});

describe('the installation', () => {
  test('opens the settings and chooses a model; an update does neither', async () => {
    world = await startWorker({ configured: false });
    await world.worker().installed('update');
    expect(world.browser.state.optionsOpened).toBe(0);
    await world.worker().installed('install');
    expect(world.browser.state.optionsOpened).toBe(1);
    expect(world.browser.local.items['settings']).toMatchObject({ openai: { model: expect.stringMatching(/./) } });
    expect(await world.send({ type: 'generate', ticketId: TICKET, kind: 'response' })).toMatchObject({
      failure: { kind: 'no-freshdesk-key' },
    });
  });

  test("puts the content script into tabs that were open, and under the company's own name once that is allowed", async () => {
    world = await startWorker({ settings: { freshdesk: { agent_page: 'support.example.com' } } });
    const tab = world.openTicket(TICKET);
    const own = world.browser.openTab('https://support.example.com/a/tickets/4711');
    const asleep = world.openTicket(TICKET + 1, { discarded: true });
    world.browser.allow('https://support.example.com/*');
    await until(() => own.scripts.length).toBeGreaterThan(0);
    await until(() => tab.scripts.length).toBeGreaterThan(0);
    expect(asleep.scripts).toEqual([]);
    expect([...world.browser.state.registered.values()]).toEqual([['https://support.example.com/*']]);
  });
});
