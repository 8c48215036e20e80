import { createServer } from 'node:net';
import { chromium, type Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { createExtension } from './harness/extension.ts';
import { launchExtension } from './harness/launch.ts';
import { ticketPage } from './pages/ticket-page.ts';
import { workspace } from './pages/workspace.ts';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

test('a click in the page opens the real side panel, which follows the tab to the next ticket', async ({
  chromiumPath,
  freshdesk,
  model,
}) => {
  const debuggingPort = await freePort();
  const launched = await launchExtension({
    executablePath: chromiumPath,
    extensionPath: new URL('../../.output/chrome-mv3', import.meta.url).pathname,
    freshdeskPort: freshdesk.port,
    modelPort: model.port,
    headless: true,
    debuggingPort,
  });
  const extension = createExtension(launched);
  await extension.configure();
  const page = await extension.openTicket(4711);
  await page.bringToFront();
  await ticketPage(page).generate.click();

  // Playwright's own context does not list the panel; a second connection does.
  const second = await chromium.connectOverCDP(`http://127.0.0.1:${debuggingPort}`);
  const panels = () =>
    second
      .contexts()
      .flatMap((context): Page[] => context.pages())
      .filter((each) => each.url().includes('sidepanel.html'));
  await expect.poll(() => panels().length, { timeout: 15_000 }).toBe(1);
  const [panel] = panels();
  if (!panel) throw new Error('no panel');
  const work = workspace(panel);
  await expect(work.subject).toHaveText('VPN drops every few minutes since the update');
  await expect(work.draft).toHaveValue(/Nora/);
  expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

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
  await second.close();
  await launched.context.close();
});
