import { OWN_NAME } from '../servers/freshdesk/own-name.ts';
import { expect, longTest, test } from './fixtures.ts';
import { chromeExtensions } from './harness/chrome-extensions.ts';
import { HOST } from './harness/extension.ts';
import { optionsPage } from './pages/options.ts';
import { ticketPage } from './pages/ticket-page.ts';
import { workspace } from './pages/workspace.ts';

// A host that a person has allowed stays allowed, and what one has blocked, blocked.
test.use({ fresh: true });

test("agent pages under the company's own name work once that one host is allowed, until the setting goes", async ({
  ready,
}) => {
  const page = await ready.context.newPage();
  await page.goto(`https://${OWN_NAME}/a/tickets/4711`);
  await expect(page.getByRole('button', { name: 'Merge' })).toBeVisible();
  const ticket = ticketPage(page);
  await expect(ticket.generate).toHaveCount(0);

  await (await chromeExtensions(ready.context, ready.extensionId)).allowHost(`https://${OWN_NAME}/*`);
  const options = optionsPage(await ready.openOptions());
  await options.agentPage.fill(`https://${OWN_NAME}/a/tickets/1`);
  await options.save.click();
  await expect(options.says('Saved.')).toBeVisible();
  await expect(options.agentPage).toHaveValue(OWN_NAME);

  // The tab that was open needs no reload.
  await page.bringToFront();
  await expect(ticket.generate).toHaveCount(1);
  await ticket.generate.click();
  const work = workspace(await ready.openWorkspace(4711));
  await expect(work.draft).toHaveValue(/Nora/);
  await work.insert.click();
  await expect(ticket.editor).toContainText('Nora');
  await page.reload();
  await expect(ticket.openDraft).toHaveCount(1);

  await options.page.bringToFront();
  await options.agentPage.fill('');
  await options.save.click();
  await expect(options.says('Saved.')).toBeVisible();
  await expect.poll(() => ready.worker.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
  // The host that was allowed for it alone is given back.
  const allowed = () => ready.worker.evaluate(async () => (await chrome.permissions.getAll()).origins?.sort());
  await expect.poll(allowed).toEqual(['https://*.freshdesk.com/*', 'https://api.openai.com/*']);
  await page.bringToFront();
  await ticket.instructions.click();
  await expect(page.getByText(/set up for acme\.freshdesk\.com/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Merge' })).toBeVisible();
  await expect(ticket.instructions).toHaveCount(0);
});

longTest(
  'a help desk that Chrome keeps from the extension is told in popup and workspace, and comes back',
  async ({ ready, model }) => {
    const page = await ready.openTicket(4711);
    await expect(ticketPage(page).generate).toHaveCount(1);
    const chrome = await chromeExtensions(ready.context, ready.extensionId);
    const popup = await ready.openPopup();
    const work = await ready.openWorkspace(4711);
    await chrome.siteAccess('ON_CLICK');
    for (const own of [popup, work]) {
      await expect(
        own
          .getByRole('alert')
          .filter({ hasText: `on ${HOST} any more` })
          .first(),
      ).toBeVisible();
      await expect(own.getByRole('button', { name: 'Allow' }).first()).toBeVisible();
    }
    // The script that is in the page says it where the buttons are, without being asked.
    await page.bringToFront();
    await expect(page.getByText(`on ${HOST} any more`)).toBeVisible();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await ticketPage(page).generate.click();
    await expect(page.getByText(`on ${HOST} any more`)).toBeVisible();
    expect(model.chats).toHaveLength(0);

    await chrome.siteAccess('ON_ALL_SITES');
    await expect(page.getByText(`on ${HOST} any more`)).toBeHidden();
    for (const own of [popup, work]) await expect(own.getByRole('button', { name: 'Allow' })).toHaveCount(0);
  },
);
