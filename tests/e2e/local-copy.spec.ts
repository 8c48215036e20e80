import type { Page } from '@playwright/test';
import { expect, pageTest, test } from './fixtures.ts';
import { chromeExtensions } from './harness/chrome-extensions.ts';
import { AGENT_KEY, type Extension, HOST } from './harness/extension.ts';
import { listed } from './harness/listed.ts';
import { optionsPage } from './pages/options.ts';
import { popupPage } from './pages/popup.ts';
import { storageOf } from './pages/storage.ts';
import { workspace } from './pages/workspace.ts';

const ago = (days: number) => `${new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 19)}Z`;

async function checked(extension: Extension) {
  const popup = popupPage(await extension.openPopup());
  await check(popup);
  return popup;
}

async function check(popup: ReturnType<typeof popupPage>) {
  await popup.page.bringToFront();
  await popup.checkNow.click();
  await expect(popup.says(/Last check .* next/)).toBeVisible({ timeout: 20_000 });
  await expect(popup.checkNow).toBeEnabled();
}

pageTest(
  'a missed due time is no message: the ticket stays where it is, and nobody is notified',
  async ({ extension, freshdesk }) => {
    await extension.configure({ settings: { notifications: { new_tickets: true } } });
    const popup = await checked(extension);
    const order = () =>
      popup.ticketLinks.evaluateAll((links) =>
        links.map((link) => Number(link.getAttribute('href')?.split('/').at(-1))),
      );
    const before = await order();
    const dana = [...freshdesk.state.agents.values()].find(({ apiKey }) => apiKey === AGENT_KEY);
    const own = before.filter((id) => freshdesk.state.tickets.get(id)?.responder_id === dana?.id);
    const bumped = freshdesk.state.tickets.get(own.at(-1) ?? 0);
    expect(before.indexOf(bumped?.id ?? 0)).toBeGreaterThan(1);
    const changed = bumped?.updated_at;
    Object.assign(bumped ?? {}, { is_escalated: false, due_by: ago(1 / 1440) });
    await check(popup);
    expect(bumped?.updated_at).not.toBe(changed);
    expect(await order()).toEqual(before);
    expect(await popup.page.evaluate(() => chrome.notifications.getAll())).toEqual({});
  },
);

pageTest(
  'a row that cannot be read is set aside and said in the settings, and all others are there',
  async ({ ready, freshdesk }) => {
    Object.assign(freshdesk.addTicket({ subject: 'No number' }), { id: 'odd' });
    freshdesk.addTicket({ subject: 'The scanner sends empty pages' });
    await listed(freshdesk);
    const popup = await checked(ready);
    await expect(popup.ticket('The scanner sends empty pages')).toBeVisible();
    const options = optionsPage(await ready.openOptions());
    await expect(options.page.getByText(/^1 ticket could not be read/)).toBeVisible();
  },
);

pageTest(
  'tickets older than the setting leave the local copy, but not the one with a draft',
  async ({ ready, freshdesk }) => {
    for (const [id, subject] of [
      [4801, 'Old and answered'],
      [4802, 'Old with a draft'],
    ] as const) {
      freshdesk.addTicket({ id, subject, created_at: ago(40), updated_at: ago(30), is_escalated: true });
    }
    const popup = await checked(ready);
    const work = workspace(await ready.openWorkspace(4802));
    await work.draft.fill('Still to be sent');
    const options = optionsPage(await ready.openOptions());
    await expect(options.number('Keep tickets for (days)')).toHaveValue('90');
    await options.number('Keep tickets for (days)').fill('7');
    // Once it is saved, a check may be on its way already.
    await expect(popup.ticket('Old and answered')).toBeVisible();
    await options.save.click();
    await expect(options.says('Saved.')).toBeVisible();
    await check(popup);
    await expect(popup.ticket('Old and answered')).toBeHidden();
    await expect(popup.ticket('Old with a draft')).toBeVisible();
  },
);

pageTest(
  'a ticket that was deleted in Freshdesk: its text goes as soon as that is known, with what was drafted for it',
  async ({ ready, freshdesk }) => {
    const popup = await checked(ready);
    const work = workspace(await ready.openWorkspace(4711));
    await work.generate.click();
    await expect(work.status('Final Solution').or(work.status('Needs Follow-up'))).toBeVisible();
    const own = workspace(await ready.openWorkspace(4712));
    await own.draft.fill('My own words');
    for (const id of [4711, 4712]) Object.assign(freshdesk.state.tickets.get(id) ?? {}, { deleted: true });
    for (const [ticketId, each] of [
      [4711, work],
      [4712, own],
    ] as const) {
      // As the panel asks when it shows a ticket that was read more than a minute ago.
      await each.page.evaluate((id) => chrome.runtime.sendMessage({ type: 'refresh-ticket', ticketId: id }), ticketId);
      await expect(each.conversation.getByText('This ticket was deleted in Freshdesk')).toBeVisible();
      await expect(each.messages).toHaveCount(0);
    }
    await check(popup);
    await expect(popup.drafts.getByText('VPN')).toBeHidden();
    await expect(popup.draftLinks).toHaveCount(1);
    await expect(work.draft).toHaveValue('');
    await expect(own.draft).toHaveValue('My own words');
    const { rows } = await storageOf(popup.page).table<{ id: number }>('cache', 'tickets');
    const row = rows.find(({ id }) => id === 4711);
    expect(JSON.stringify(row) ?? '').not.toMatch(/VPN|Nora|nora@/);
  },
);

/** Everything that the browser keeps for the extension, as text. */
const kept = (page: Page) =>
  page.evaluate(async () =>
    JSON.stringify([
      await chrome.storage.local.get(null),
      await chrome.storage.session.get(null),
      { ...localStorage },
      await Promise.all(
        (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
      ),
      (await indexedDB.databases()).map(({ name }) => name),
      await navigator.storageBuckets.keys(),
      await chrome.permissions.getAll(),
      await chrome.scripting.getRegisteredContentScripts(),
      await chrome.alarms.get('poll'),
      await chrome.action.getBadgeText({}),
    ]),
  );

test('leaving a help desk warns of unsent drafts and deletes everything that was kept of it', async ({ ready }) => {
  const popup = await checked(ready);
  // As for a model at another address.
  const origin = 'https://llm.example.com/*';
  await (await chromeExtensions(ready.context, ready.extensionId)).allowHost(origin);
  await popup.page.evaluate((origin) => chrome.permissions.request({ origins: [origin] }), origin);
  const work = workspace(await ready.openWorkspace(4711));
  await work.draft.fill('A reply that is not sent');
  // Its search holds the copy open, too.
  const client = await ready.openPage('sidepanel.html');
  await client.getByRole('searchbox', { name: 'Search tickets' }).fill('vpn');
  await expect(client.getByRole('navigation', { name: 'Tickets' }).locator('mark').first()).toHaveText('VPN');
  const options = optionsPage(await ready.openOptions());
  for (const trace of [HOST, 'llm.example.com']) expect(await kept(options.page)).toContain(trace);
  await popup.page.close();
  await options.page.getByRole('button', { name: 'Leave this help desk' }).click();
  const dialog = options.page.getByRole('dialog', { name: `Leave ${HOST}?` });
  await expect(dialog).toContainText('1 pending draft will be lost.');
  await dialog.getByRole('button', { name: 'Delete and leave' }).click();
  await expect(options.says(`You left ${HOST}.`)).toBeVisible();
  const left = await kept(options.page);
  for (const trace of ['acme', AGENT_KEY, 'VPN', 'A reply that is not sent', 'scheduledTime', 'llm.example.com']) {
    expect(left).not.toContain(trace);
  }
});
