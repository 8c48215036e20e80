import { expect, pageTest, test } from './fixtures.ts';
import type { Extension } from './harness/extension.ts';
import { popupPage } from './pages/popup.ts';
import { workspace } from './pages/workspace.ts';

/** Pending, resolved, closed, waiting on somebody else, and with Freshdesk's own AI agent. */
const NOT_WAITING = new Set([3, 4, 5, 6, 7, 9000]);

async function checkedPopup(ready: Extension) {
  const popup = popupPage(await ready.openPopup());
  await popup.checkNow.click();
  await expect(popup.ticketLinks).not.toHaveCount(0);
  await expect(popup.checkNow).toBeEnabled({ timeout: 20_000 });
  return popup;
}

async function draftFor(ready: Extension, ticketId: number) {
  const work = workspace(await ready.openWorkspace(ticketId));
  await work.generate.click();
  await expect(work.stop).toBeHidden();
  await expect(work.draft).toBeEditable();
  await expect(work.draft).not.toHaveValue('');
  return work;
}

test('before set-up it says what to do and leads to Settings', async ({ extension }) => {
  const popup = popupPage(await extension.openPopup());
  await expect(popup.page.getByRole('heading', { name: 'Not set up yet' })).toBeVisible();
  await expect(popup.checkNow).toBeHidden();
  const [options] = await Promise.all([extension.context.waitForEvent('page'), popup.setUp.click()]);
  await expect(options.getByLabel('Freshdesk domain')).toBeVisible();
});

pageTest('tickets that wait, newest change first', async ({ ready, freshdesk }) => {
  const popup = await checkedPopup(ready);
  const links = await popup.ticketLinks.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const expected = [...freshdesk.state.tickets.values()]
    .filter((ticket) => !ticket.deleted && !ticket.spam && !NOT_WAITING.has(ticket.status))
    .sort((a, b) => b.updated_at.localeCompare(a.updated_at) || b.id - a.id)
    .map((ticket) => `https://acme.freshdesk.com/a/tickets/${ticket.id}`);
  expect(links).toEqual(expected);
});

test('a click opens the ticket in Freshdesk, and the workspace beside it', async ({ ready }) => {
  const own = await ready.openOptions();
  const panels = () => own.evaluate(() => chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }));
  const popup = await checkedPopup(ready);
  expect(await panels()).toHaveLength(0);
  const [ticket] = await Promise.all([
    ready.context.waitForEvent('page'),
    popup.ticket('VPN drops every few minutes').click(),
  ]);
  await expect(ticket).toHaveURL('https://acme.freshdesk.com/a/tickets/4711');
  await expect.poll(panels).toHaveLength(1);
});

test('a ticket that is open already is shown, not opened twice', async ({ ready }) => {
  const open = await ready.openTicket(4711);
  const popup = await checkedPopup(ready);
  const pages = ready.context.pages().length;
  await popup.ticket('VPN drops every few minutes').click();
  await expect.poll(() => open.evaluate(() => document.visibilityState)).toBe('visible');
  const urls = ready.context.pages().map((page) => page.url());
  expect(urls.filter((url) => url.endsWith('/a/tickets/4711'))).toHaveLength(1);
  expect(urls.length).toBeLessThanOrEqual(pages);
});

pageTest('drafts that wait, newest first, gone once dismissed', async ({ ready }) => {
  const first = await draftFor(ready, 4711);
  await draftFor(ready, 4723);
  const popup = popupPage(await ready.openPopup());
  await expect(popup.draftLinks).toHaveCount(2);
  await expect(popup.draftLinks.nth(0)).toContainText('Laptop freezes during video calls');
  await expect(popup.draftLinks.nth(1)).toContainText('VPN drops every few minutes');
  await first.response.getByRole('button', { name: 'Dismiss draft' }).click();
  await expect(popup.draftLinks).toHaveCount(1);
  await expect(popup.draftLinks).not.toContainText('VPN drops');
});

pageTest('worker killed and Freshdesk down: drafts and tickets are there at once', async ({ ready, freshdesk }) => {
  const popup = await checkedPopup(ready);
  const count = await popup.ticketLinks.count();
  await draftFor(ready, 4711);
  await ready.killWorker();
  await freshdesk.close();
  const after = popupPage(await ready.openPopup());
  await expect(after.ticketLinks).toHaveCount(count, { timeout: 2000 });
  await expect(after.draftLinks).toHaveCount(1, { timeout: 2000 });
});
