import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { HOST } from './harness/extension.ts';
import { ticketPage } from './pages/ticket-page.ts';

const exactlyOnePair = async (page: Page) => {
  const ticket = ticketPage(page);
  await expect(ticket.generate).toHaveCount(1);
  await expect(ticket.instructions).toHaveCount(1);
};

const noButtons = async (page: Page) => {
  const ticket = ticketPage(page);
  await expect(ticket.generate).toHaveCount(0);
  await expect(ticket.instructions).toHaveCount(0);
};

test('the list has no buttons; a ticket opened inside the app has one pair; back again none', async ({ ready }) => {
  const page = await ready.context.newPage();
  await page.goto(`https://${HOST}/a/tickets`);
  await page.getByRole('link', { name: 'VPN drops every few minutes since the update' }).click();
  await exactlyOnePair(page);
  await page.getByRole('link', { name: 'All tickets' }).first().click();
  await expect(page.getByRole('table')).toBeVisible();
  await noButtons(page);
  await page.goBack();
  await exactlyOnePair(page);
});

test('after a change from one ticket to the next the buttons work for the new one', async ({ ready, freshdesk }) => {
  const page = await ready.openTicket(4711);
  await exactlyOnePair(page);
  await page.evaluate(() => {
    history.pushState(null, '', '/a/tickets/4703');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await exactlyOnePair(page);
  await ticketPage(page).generate.click();
  await expect
    .poll(() => freshdesk.requests.some((request) => request.path.endsWith('/tickets/4703')), { timeout: 10_000 })
    .toBe(true);
});

for (const [name, disturb] of [
  ['our element is removed', '.page-actions__left > :last-child'],
  ['the inside of the bar is written anew', '.page-actions__left'],
  ['the whole bar is replaced', '#mainactionbar'],
] as const) {
  test(`${name}: the buttons come back, once`, async ({ ready }) => {
    const page = await ready.openTicket(4711);
    await exactlyOnePair(page);
    await page.evaluate((selector) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error('nothing to disturb');
      if (selector.endsWith('last-child')) element.remove();
      else if (selector.startsWith('#')) element.replaceWith(element.cloneNode(true));
      else element.innerHTML = '<button type="button">Reply</button>';
    }, disturb);
    await exactlyOnePair(page);
  });
}

test('a click that no person made does nothing', async ({ ticketPage: page, model, freshdesk }) => {
  await exactlyOnePair(page);
  const before = freshdesk.requests.length;
  await ticketPage(page).generate.evaluate((button: HTMLElement) => button.click());
  await page.waitForTimeout(1000);
  expect(model.chats).toHaveLength(0);
  expect(freshdesk.requests.slice(before).filter((request) => request.path.includes('4711'))).toHaveLength(0);
});

test('while it runs the pressed button stops it', async ({ ticketPage: page, model }) => {
  model.behave.paceMs = 80;
  const ticket = ticketPage(page);
  await ticket.generate.click();
  await expect(ticket.stop).toBeVisible();
  await expect.poll(() => model.chats.length).toBe(1);
  await ticket.stop.click();
  await expect(ticket.generate).toBeVisible();
  await expect.poll(() => model.chats[0]?.closedEarly).toBe(true);
});

test('without keys the page says so where the buttons are, and leads to settings', async ({ extension }) => {
  await extension.configure({ secrets: { freshdesk_api_key: '' } });
  const page = await extension.openTicket(4711);
  await ticketPage(page).generate.click();
  // The failure may be told by the draft's row or by the reply; either way a sentence appears in the workspace or here.
  const work = await extension.openWorkspace(4711);
  await expect(work.getByText(/No Freshdesk key yet/).first()).toBeVisible();
});

test('a page of another help desk is told which one the extension works for', async ({ ready, freshdesk }) => {
  freshdesk.state.hosts.add('globex.freshdesk.com');
  const page = await ready.context.newPage();
  await page.goto('https://globex.freshdesk.com/a/tickets/4711');
  await ticketPage(page).generate.click();
  await expect(page.getByText(/set up for acme\.freshdesk\.com/)).toBeVisible();
});

test('after the extension is gone the old page asks for a reload and does nothing else', async ({ ready, model }) => {
  const page = await ready.openTicket(4711);
  await exactlyOnePair(page);
  await ready.worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await page.bringToFront();
  await expect(page.getByRole('button', { name: 'Reload this page' })).toBeVisible();
  await noButtons(page);
  expect(model.chats).toHaveLength(0);
});
