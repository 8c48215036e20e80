/** `npm run screenshots`: every surface in light and dark, to look at; the README's pictures go to tests/screenshots. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { PAGE_IDS } from '../../components/options/pages/pages.ts';
import { createExtension, type Extension, TEN_SECONDS_TO_UNDO } from '../e2e/harness/extension.ts';
import { launchExtension } from '../e2e/harness/launch.ts';
import { findPanel, freePort } from '../e2e/harness/panel.ts';
import { popupPage } from '../e2e/pages/popup.ts';
import { ticketPage } from '../e2e/pages/ticket-page.ts';
import { workspace } from '../e2e/pages/workspace.ts';
import { startFreshdesk } from '../servers/freshdesk/server.ts';
import { startModel } from '../servers/model/server.ts';
import { findChromium } from './chromium.ts';

const all = resolve('demo-output/surfaces');
const readme = resolve('tests/screenshots');
const PANEL = { width: 360, height: 820 };

for (const folder of [all, readme]) mkdirSync(folder, { recursive: true });

const freshdesk = await startFreshdesk();
const model = await startModel();
const executablePath = findChromium();

async function sized(page: Page, width: number, height: number): Promise<Page> {
  await page.setViewportSize({ width, height });
  return page;
}

async function draft(extension: Extension, ticketId: number) {
  const work = workspace(await extension.openWorkspace(ticketId));
  for (const { start, written, stop } of [
    { start: work.generate, written: work.draft, stop: work.stop },
    {
      start: work.generateInstructions,
      written: work.instructionsDraft,
      stop: work.instructions.getByRole('button', { name: 'Stop generating' }),
    },
  ]) {
    await start.click();
    // By what is written: a fast answer may be done before its Stop button was seen.
    await written.and(work.page.locator(':not(:placeholder-shown)')).waitFor();
    await stop.waitFor({ state: 'hidden' });
  }
  return work;
}

/** A ticket page and the panel beside it, as Chrome shows them; a page's screenshot never has the panel in it. */
async function sideBySide(extension: Extension, left: string, right: string, path: string): Promise<void> {
  const page = await sized(await extension.context.newPage(), 1400, PANEL.height);
  await page.setContent(
    `<body style="margin:0;display:flex;background:#b9c1cc;gap:1px"><img src="data:image/png;base64,${left}"><img src="data:image/png;base64,${right}"></body>`,
  );
  await page.screenshot({ path });
  await page.close();
}

for (const colorScheme of ['light', 'dark'] as const) {
  freshdesk.reset();
  const debuggingPort = await freePort();
  const extension = createExtension(
    await launchExtension({
      executablePath,
      extensionPath: resolve('.output/chrome-mv3'),
      freshdeskPort: freshdesk.port,
      modelPort: model.port,
      headless: true,
      colorScheme,
      debuggingPort,
    }),
  );
  const shot = (page: Page, name: string, fullPage = false) =>
    page.screenshot({ path: join(all, `${name}-${colorScheme}.png`), fullPage });
  /** A surface that is also one of the README's pictures, in one of the two schemes. */
  const picture = async (page: Page, name: string, inReadme: typeof colorScheme) => {
    const image = await shot(page, name);
    if (colorScheme === inReadme) writeFileSync(join(readme, `${name}.png`), image);
  };

  const setUp = await sized(await extension.openPage('options.html'), 1280, 813);
  await setUp.getByRole('heading', { level: 1 }).waitFor();
  await shot(setUp, 'set-up');
  await extension.configure(TEN_SECONDS_TO_UNDO);
  await shot(await sized(await extension.openOptions(), 1000, 900), 'options', true);
  const settings = await sized(await extension.openPage('options.html#connection'), 1280, 900);
  for (const id of PAGE_IDS) {
    await settings.evaluate((page) => {
      location.hash = page;
    }, id);
    await settings.locator(`[data-settings-page="${id}"]`).waitFor();
    await shot(settings, `settings-${id}`, true);
  }

  const popup = popupPage(await sized(await extension.openPopup(), 380, 560));
  await popup.checkNow.click();
  await popup.tickets.getByRole('listitem').first().waitFor();

  const work = await draft(extension, 4711);
  await draft(extension, 4703);
  await shot(await sized(work.page, 1280, 900), 'workspace-tab', true);
  await shot(await sized(work.page, PANEL.width, PANEL.height), 'workspace-narrow', true);

  // The real panel, beside a ticket that has no draft yet.
  const ticket = ticketPage(await sized(await extension.openTicket(4705), 1039, PANEL.height));
  await ticket.page.bringToFront();
  await ticket.generate.click();
  const { panel, connection } = await findPanel(debuggingPort);
  await panel.setViewportSize(PANEL);
  await panel.emulateMedia({ colorScheme });
  const beforehand = workspace(panel);
  await beforehand.stop.waitFor();
  await beforehand.draft.and(panel.locator(':not(:placeholder-shown)')).waitFor();
  await shot(panel, 'panel-streaming');
  await beforehand.stop.waitFor({ state: 'hidden' });
  await shot(panel, 'panel-written');
  const vpn = ticketPage(await sized(await extension.openTicket(4711), 1039, PANEL.height));
  await vpn.page.bringToFront();
  await vpn.openDraft.waitFor();
  await beforehand.subject.getByText('VPN drops').waitFor();
  await beforehand.conversation.waitFor();
  await panel.evaluate(() => scrollTo(0, 0));
  await shot(panel, 'panel');
  await shot(panel, 'panel-full', true);
  const panelImage = await panel.screenshot();
  await shot(vpn.page, 'ticket');
  const page = await vpn.page.screenshot();
  const beside = join(
    colorScheme === 'light' ? readme : all,
    colorScheme === 'light' ? 'ticket.png' : 'beside-dark.png',
  );
  await sideBySide(extension, page.toString('base64'), panelImage.toString('base64'), beside);
  await connection.close();

  const mail = await sized(await extension.openPage('sidepanel.html'), 1400, 900);
  await mail.getByText('VPN drops').first().click();
  await mail.getByRole('region', { name: 'Customer response' }).waitFor();
  await picture(mail, 'mail-client', 'dark');

  await sized(work.page, 1280, 900);
  await work.page.bringToFront();
  await work.send.click();
  await work.dialog.waitFor();
  await picture(work.page, 'send-dialog', 'light');
  await sized(work.page, PANEL.width, PANEL.height);
  await shot(work.page, 'send-dialog-panel');
  await work.confirmSend.click();
  await work.undo.waitFor();
  await shot(work.page, 'holding-panel');
  await work.undo.click();

  await popup.page.bringToFront();
  // The second way in, which saw the panel, has set it back.
  await popup.page.emulateMedia({ colorScheme });
  await picture(popup.page, 'popup', 'light');
  await extension.context.close();
}

await freshdesk.close();
await model.close();
console.log(`Surfaces in ${all}, the README's pictures in ${readme}.`);
