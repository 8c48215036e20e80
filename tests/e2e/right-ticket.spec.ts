import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ticketPage } from './pages/ticket-page.ts';
import { workspace } from './pages/workspace.ts';

const go = (page: Page, ticketId: number) =>
  page.evaluate((id) => {
    history.pushState(null, '', `/a/tickets/${id}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, ticketId);

test('what is written for one ticket is neither shown nor stopped at the next (P1)', async ({ ready, model }) => {
  model.behave.paceMs = 60;
  const page = await ready.openTicket(4711);
  const ticket = ticketPage(page);
  await ticket.generate.click();
  await expect(ticket.stop).toBeVisible();
  await go(page, 4703);
  await expect(ticket.stop).toHaveCount(0);
  await expect(ticket.generate).toHaveCount(1);
  const other = workspace(await ready.openWorkspace(4703));
  await expect(other.subject).toHaveText('No puedo iniciar sesión en el portal de clientes');
  await expect(other.draft).toHaveValue('');

  await page.bringToFront();
  await go(page, 4711);
  await expect(ticket.stop).toBeVisible();
  await go(page, 4703);
  model.behave.paceMs = 0;
  const own = workspace(await ready.openWorkspace(4711));
  await expect(own.insert).toBeEnabled({ timeout: 30_000 });
  await expect(own.draft).toHaveValue(/Nora/);
  await expect(other.draft).toHaveValue('');
  await expect(ticket.stop).toHaveCount(0);
  expect(model.chats).toHaveLength(1);
});

test('a page that moves on while the draft goes in gets nothing of it', async ({ ready, freshdesk }) => {
  freshdesk.switches.page.fillDelayMs = 1500;
  const page = await ready.openTicket(4711);
  const ticket = ticketPage(page);
  const work = workspace(await ready.openWorkspace(4711));
  await work.draft.fill('Hi Nora, only for you.');
  await work.insert.click();
  await expect(ticket.editor).toBeVisible();
  await go(page, 4703);
  await expect(work.response.getByText(/clipboard/)).toBeVisible();

  await page.bringToFront();
  await page.getByRole('button', { name: 'Reply' }).first().click();
  await expect(ticket.editor).toContainText('Dana');
  await expect(ticket.editor).not.toContainText('only for you');
  await ticket.nativeSend.click();
  await expect.poll(() => freshdesk.state.nativeReplies.length).toBe(1);
  expect(freshdesk.state.nativeReplies[0]).toMatchObject({ ticketId: 4703 });
  expect(freshdesk.state.nativeReplies[0]?.html).not.toContain('only for you');
});

test.describe('with the panel in sight', () => {
  test.use({ seesPanel: true });

  test('a tab that moves on takes the question to send away with it; nothing is sent for either ticket (P2)', async ({
    ticketPage: page,
    freshdesk,
    openedPanel,
  }) => {
    await ticketPage(page).generate.click();
    const panel = await openedPanel();
    const work = workspace(panel);
    await expect(work.insert).toBeEnabled();
    await work.draft.fill('Hi Nora, only for you.');
    await work.send.click();
    await expect(work.dialog).toContainText('only for you');
    await go(page, 4703);
    await expect(work.subject).toHaveText('No puedo iniciar sesión en el portal de clientes');
    await expect(work.dialog).toHaveCount(0);
    await expect(work.draft).toHaveValue('');
    await expect(panel.getByText('only for you')).toHaveCount(0);
    await go(page, 4711);
    await expect(work.draft).toHaveValue('Hi Nora, only for you.');
    await expect(work.dialog).toHaveCount(0);
    expect(freshdesk.ledger.filter((write) => write.path.endsWith('/reply'))).toEqual([]);
  });
});
