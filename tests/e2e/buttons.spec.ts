import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { inContentScript } from './harness/content-world.ts';
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

test('a page of another help desk is told that it is another one, and not which one it should be', async ({
  ready,
  freshdesk,
}) => {
  freshdesk.state.hosts.add('globex.freshdesk.com');
  const page = await ready.context.newPage();
  await page.goto('https://globex.freshdesk.com/a/tickets/4711');
  const { generate } = ticketPage(page);
  const sentence = page.getByText(/set up for another help desk than this page's/);
  await generate.click();
  await expect(sentence).toBeVisible();
  // The settings come to the front from the help desk's own pages only.
  await expect(page.getByRole('button', { name: 'Settings' })).toHaveCount(0);
  const ours = await page.evaluate(ourText);
  expect(ours).toContain('set up for another help desk');
  expect(ours).not.toMatch(/acme/i);
  // Our own sentence hides no button of ours.
  await page.waitForTimeout(300);
  await generate.click();
  await expect(sentence).toBeVisible();
  await expect(page.getByText('Something hides this button.')).toHaveCount(0);
});

/** Runs in the page: what a script of it could read of ours, since our shadow root is open. */
const ourText = () =>
  [...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot?.textContent ?? '').join(' ');

test('on a page without a ticket nothing of ours runs, whatever the page does', async ({ ready }) => {
  const page = await ready.context.newPage();
  await page.goto(`https://${HOST}/a/tickets`);
  await expect(page.getByRole('table')).toBeVisible();
  const own = (expression: string) => inContentScript(page, ready.extensionId, expression);
  await own(`(() => {
    globalThis.calls = 0;
    for (const name of ['requestAnimationFrame', 'setTimeout', 'setInterval', 'queueMicrotask']) {
      const real = globalThis[name].bind(globalThis);
      globalThis[name] = (...values) => { calls += 1; return real(...values); };
    }
  })()`);
  const churn = () =>
    page.evaluate(async () => {
      for (let round = 0; round < 20; round++) {
        const row = document.body.appendChild(document.createElement('p'));
        await new Promise((resolve) => setTimeout(resolve, 60));
        row.remove();
      }
    });
  await churn();
  expect(await own('calls')).toBe(0);

  await page.getByRole('link', { name: 'VPN drops every few minutes since the update' }).click();
  await exactlyOnePair(page);
  // The count counts.
  expect(await own('calls')).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'All tickets' }).first().click();
  await expect(page.getByRole('table')).toBeVisible();
  await noButtons(page);
  await own('calls = 0');
  await churn();
  expect(await own('calls')).toBe(0);
});
