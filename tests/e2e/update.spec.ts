import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { chromeExtensions } from './harness/chrome-extensions.ts';
import { createExtension } from './harness/extension.ts';
import { launchBare } from './harness/launch.ts';
import { ticketPage } from './pages/ticket-page.ts';

const BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;

test('tabs open at the installation get buttons; after an update they ask for a reload, and then all works (W16)', async ({
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

  const manifest = join(folder, 'manifest.json');
  await writeFile(manifest, (await readFile(manifest, 'utf8')).replace('"version":"0.1.0"', '"version":"0.2.0"'));
  await (await chromeExtensions(context, extension.extensionId)).reload();
  const updated = Date.now();
  await page.bringToFront();
  const reload = page.getByRole('button', { name: 'Reload this page' });
  await expect(reload).toBeVisible({ timeout: 2000 + 1000 });
  expect(Date.now() - updated).toBeLessThan(3000);
  await expect(ticket.generate).toHaveCount(0);
  await expect(ticket.instructions).toHaveCount(0);
  expect(model.chats).toHaveLength(1);

  await reload.click();
  await expect(ticket.generate).toHaveCount(1);
  await ticket.generate.click();
  await expect.poll(() => model.chats.length).toBe(2);
  await context.close();
});
