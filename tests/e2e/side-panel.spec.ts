import { expect, test } from './fixtures.ts';
import { ticketPage } from './pages/ticket-page.ts';
import { workspace } from './pages/workspace.ts';

test.use({ seesPanel: true });

test('a click in the page opens the real side panel, which follows the tab to the next ticket', async ({
  ready,
  openedPanel,
}) => {
  const page = await ready.openTicket(4711);
  await page.bringToFront();
  await ticketPage(page).generate.click();

  const panel = await openedPanel();
  const work = workspace(panel);
  await expect(work.subject).toHaveText('VPN drops every few minutes since the update');
  await expect(work.draft).toHaveValue(/Nora/);
  expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  // Freshdesk shows the conversation already, so the draft comes first and both ways to use it are in sight.
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText([
    'Customer response',
    'Tech instructions',
    /Conversation/,
  ]);
  await expect(work.insert).toBeInViewport();
  await expect(work.send).toBeInViewport();

  await work.insert.click();
  await expect(panel.getByText('Inserted into the reply editor.', { exact: true })).toBeVisible();
  await expect(ticketPage(page).editor).toContainText('Nora');

  await work.draft.fill('Typed for 4711');
  await page.evaluate(() => history.pushState(null, '', '/a/tickets/4703'));
  await expect(work.subject).toHaveText('No puedo iniciar sesión en el portal de clientes');
  await expect(work.draft).toHaveValue('');
  await page.evaluate(() => history.pushState(null, '', '/a/tickets/4711'));
  await expect(work.draft).toHaveValue('Typed for 4711');
  await page.evaluate(() => history.pushState(null, '', '/a/tickets/filters/all_tickets'));
  await expect(work.subject).toHaveText('Open a ticket in Freshdesk');
});
