import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { OWN_NAME } from '../servers/freshdesk/own-name.ts';
import { expect, test } from './fixtures.ts';
import { chromeExtensions } from './harness/chrome-extensions.ts';
import { createExtension } from './harness/extension.ts';
import { launchBare } from './harness/launch.ts';
import { optionsPage } from './pages/options.ts';
import { ticketPage } from './pages/ticket-page.ts';

const BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;

/** From now on the page itself writes down when it first shows a button of this name. */
const noteWhenShown = (page: Page, name: string) =>
  page.evaluate((wanted) => {
    const look = () => {
      const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      const shown = roots.some((root) => [...root.querySelectorAll('button')].some((one) => one.title === wanted));
      if (shown) Object.assign(window, { shownAt: Date.now() });
      else setTimeout(look, 20);
    };
    look();
  }, name);

test('tabs open at the installation get buttons; after an update they ask for a reload within 2 s, and then all works (W16)', async ({
  chromiumPath,
  freshdesk,
  model,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'update-'));
  await cp(BUILD, folder, { recursive: true });
  const { context, install } = await launchBare({
    executablePath: chromiumPath,
    freshdeskPort: freshdesk.port,
    modelPort: model.port,
    headless: true,
  });
  const page = await context.newPage();
  await page.goto('https://acme.freshdesk.com/a/tickets/4711');
  await expect(page.getByRole('button', { name: 'Merge' })).toBeVisible();
  const ticket = ticketPage(page);
  await expect(ticket.generate).toHaveCount(0);

  const extension = createExtension(await install(folder));
  await expect(ticket.generate).toHaveCount(1);
  await extension.configure();
  await page.bringToFront();
  await ticket.generate.click();
  await expect.poll(() => model.chats.length).toBe(1);
  await expect(ticket.generate).toBeVisible();

  const chrome = await chromeExtensions(context, extension.extensionId);
  await chrome.allowHost(`https://${OWN_NAME}/*`);
  const options = optionsPage(await extension.openOptions());
  await options.agentPage.fill(OWN_NAME);
  await options.save.click();
  await expect(options.says('Saved.')).toBeVisible();
  const own = ticketPage(await context.newPage());
  await own.page.goto(`https://${OWN_NAME}/a/tickets/4711`);
  await expect(own.generate).toHaveCount(1);

  const manifest = join(folder, 'manifest.json');
  await writeFile(manifest, (await readFile(manifest, 'utf8')).replace('"version":"0.1.0"', '"version":"0.2.0"'));
  for (const each of [ticket, own]) await noteWhenShown(each.page, 'Reload this page');
  const updated = Date.now();
  await chrome.reload();
  for (const each of [ticket, own]) {
    await expect(each.reload).toHaveCount(1);
    const shownAt = await each.page.evaluate<number>('shownAt');
    expect(shownAt - updated, each.page.url()).toBeLessThanOrEqual(2000);
    await expect(each.generate).toHaveCount(0);
    await expect(each.instructions).toHaveCount(0);
  }
  expect(model.chats).toHaveLength(1);

  for (const [index, each] of [ticket, own].entries()) {
    await each.page.bringToFront();
    await each.reload.click();
    await expect(each.generate).toHaveCount(1);
    await each.generate.click();
    await expect.poll(() => model.chats.length).toBe(2 + index);
  }
  await context.close();
});
