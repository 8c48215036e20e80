import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { holdNext } from '../servers/freshdesk/hold.ts';
import { OWN_NAME } from '../servers/freshdesk/own-name.ts';
import type { LocalFreshdesk } from '../servers/freshdesk/server.ts';
import type { LocalModel } from '../servers/model/server.ts';
import { expect, longTest, test } from './fixtures.ts';
import { withReply, written } from './harness/approve.ts';
import { chromeExtensions } from './harness/chrome-extensions.ts';
import { inContentScript } from './harness/content-world.ts';
import { createExtension } from './harness/extension.ts';
import { launchBare } from './harness/launch.ts';
import { optionsPage } from './pages/options.ts';
import { ticketPage } from './pages/ticket-page.ts';
import { workspace } from './pages/workspace.ts';

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

/**
 * From now on the page itself notes, every few milliseconds, what of ours it shows: how many of the two buttons, and how
 * many that reload it.
 */
const noteWhatIsShown = (page: Page) =>
  page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    const look = () => {
      const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      const names = roots.flatMap((root) => [...root.querySelectorAll('button')].map(({ title }) => title));
      const count = (name: RegExp) => names.filter((title) => name.test(title)).length;
      seen.add(
        `${count(/^(Generate Response|Stop generating)/)}+${count(/^Tech Instructions/)} or ${count(/^Reload this page/)}`,
      );
      setTimeout(look, 10);
    };
    look();
  });

const PAIR = '1+1 or 0';
const RELOAD = '0+0 or 1';
/** While the page makes its bar anew. */
const NEITHER = '0+0 or 0';
const shown = (page: Page) => page.evaluate<string[]>('[...seen]');

/** A browser without the extension, and a copy of the build that can be replaced by a second one. */
async function prepared(chromiumPath: string, freshdesk: LocalFreshdesk, model: LocalModel) {
  const folder = await mkdtemp(join(tmpdir(), 'update-'));
  await cp(BUILD, folder, { recursive: true });
  const { context, install } = await launchBare({
    executablePath: chromiumPath,
    freshdeskPort: freshdesk.port,
    modelPort: model.port,
    headless: true,
  });
  /** The second build; Chrome takes it with the next reload. */
  async function replace(): Promise<void> {
    const manifest = join(folder, 'manifest.json');
    await writeFile(manifest, (await readFile(manifest, 'utf8')).replace('"version":"0.1.0"', '"version":"0.2.0"'));
  }
  return { context, install: () => install(folder), replace };
}

test('tabs open at the installation get buttons; after an update they ask for a reload within 2 s, and then all works (W16)', async ({
  chromiumPath,
  freshdesk,
  model,
}) => {
  const { context, install, replace } = await prepared(chromiumPath, freshdesk, model);
  const page = await context.newPage();
  await page.goto('https://acme.freshdesk.com/a/tickets/4711');
  await expect(page.getByRole('button', { name: 'Merge' })).toBeVisible();
  const ticket = ticketPage(page);
  await expect(ticket.generate).toHaveCount(0);

  const extension = createExtension(await install());
  await expect(ticket.generate).toHaveCount(1);
  await extension.configure();
  await page.bringToFront();
  await ticket.generate.click();
  await expect.poll(() => model.chats.length).toBe(1);
  await expect(ticket.openDraft).toBeVisible();

  const chrome = await chromeExtensions(context, extension.extensionId);
  await chrome.allowHost(`https://${OWN_NAME}/*`);
  const options = optionsPage(await extension.openOptions());
  await options.agentPage.fill(OWN_NAME);
  await options.save.click();
  await expect(options.says('Saved.')).toBeVisible();
  const own = ticketPage(await context.newPage());
  await own.page.goto(`https://${OWN_NAME}/a/tickets/4711`);
  await expect(own.openDraft).toHaveCount(1);

  await replace();
  for (const each of [ticket, own]) await noteWhenShown(each.page, 'Reload this page');
  const updated = Date.now();
  await chrome.reload();
  for (const each of [ticket, own]) {
    await expect(each.reload).toHaveCount(1);
    const noted = await each.page.waitForFunction(() => (window as { shownAt?: number }).shownAt);
    const shownAt = Number(await noted.jsonValue());
    expect(shownAt - updated, each.page.url()).toBeLessThanOrEqual(2000);
    await expect(each.openDraft).toHaveCount(0);
    await expect(each.instructions).toHaveCount(0);
  }
  expect(model.chats).toHaveLength(1);

  for (const [index, each] of [ticket, own].entries()) {
    await each.page.bringToFront();
    await each.reload.click();
    await expect(each.openDraft).toHaveCount(1);
    await each.instructions.click();
    await expect.poll(() => model.chats.length).toBe(2 + index);
  }
  await context.close();
});

test('replaced by a second build while one reply is in flight and another is typed: sent once, nothing typed is lost (W15)', async ({
  chromiumPath,
  freshdesk,
  model,
}) => {
  test.setTimeout(120_000);
  const { context, install, replace } = await prepared(chromiumPath, freshdesk, model);
  const extension = createExtension(await install());
  await extension.configure();
  const other = workspace(await extension.openWorkspace(4712));
  await expect(other.messages.first()).toBeVisible();
  const work = await withReply(extension, 'Please restart the router and tell me whether the light turns green.');
  const hold = holdNext(freshdesk, 'POST', /reply$/, 'done');
  await work.confirmSend.click();
  await hold.reached;
  await other.draft.fill('Typed in the very moment of the update');
  await other.page.waitForTimeout(600);
  await replace();
  await (await chromeExtensions(context, extension.extensionId)).reload();
  hold.go();

  await expect(async () => {
    const again = workspace(await extension.openWorkspace(4711));
    await expect(again.response.getByText(/^Sent/)).toBeVisible({ timeout: 20_000 });
  }).toPass({ timeout: 60_000 });
  expect(written(freshdesk)).toHaveLength(1);
  expect(freshdesk.requests.filter(({ path }) => path.endsWith('/reply'))).toHaveLength(1);
  await expect(workspace(await extension.openWorkspace(4712)).draft).toHaveValue(
    'Typed in the very moment of the update',
  );
  await context.close();
});

longTest(
  'updated twice, switched off and on, while the page makes its bar anew: one pair or one Reload, never both (W16)',
  async ({ chromiumPath, freshdesk, model }) => {
    test.setTimeout(120_000);
    const { context, install, replace } = await prepared(chromiumPath, freshdesk, model);
    const extension = createExtension(await install());
    await extension.configure();
    const page = await extension.openTicket(4711);
    const ticket = ticketPage(page);
    await expect(ticket.generate).toHaveCount(1);
    const list = await context.newPage();
    await list.goto('https://acme.freshdesk.com/a/tickets');
    await expect(list.getByRole('table')).toBeVisible();
    await noteWhatIsShown(page);
    await noteWhatIsShown(list);
    await page.evaluate(() => {
      setInterval(() => {
        const bar = document.querySelector('.page-actions__left');
        const copy = bar?.cloneNode(true) as Element;
        copy.querySelector(':scope > span')?.remove();
        bar?.replaceWith(copy);
      }, 700);
    });
    const chrome = await chromeExtensions(context, extension.extensionId);
    await replace();
    for (let round = 0; round < 2; round += 1) {
      await chrome.reload();
      await expect(ticket.reload).toHaveCount(1);
      await page.waitForTimeout(1500);
      await expect(ticket.reload).toHaveCount(1);
    }
    // A page that showed no ticket at the time of the update, and comes to one by itself.
    await list.getByRole('link', { name: 'VPN drops every few minutes since the update' }).click();
    await expect(ticketPage(list).reload).toHaveCount(1);
    expect(await shown(list)).not.toContain(PAIR);

    await ticket.reload.click();
    await expect(ticket.generate).toHaveCount(1);
    await noteWhatIsShown(page);
    await chrome.setEnabled(false);
    await expect(ticket.reload).toHaveCount(1);
    const without = ticketPage(await context.newPage());
    await without.page.goto('https://acme.freshdesk.com/a/tickets/4703');
    await expect(without.page.getByRole('button', { name: 'Merge' })).toBeVisible();
    await expect(without.generate).toHaveCount(0);
    await chrome.setEnabled(true);
    // It was opened in between; no event tells an extension that it was switched on.
    await expect(without.generate).toHaveCount(1);
    await expect(without.instructions).toHaveCount(1);
    await expect(ticket.reload).toHaveCount(1);
    await expect(ticket.generate).toHaveCount(0);
    for (const each of [page, list]) {
      expect((await shown(each)).filter((state) => ![PAIR, RELOAD, NEITHER].includes(state))).toEqual([]);
    }
    await context.close();
  },
);

longTest(
  'buttons that an update cut off start nothing, and what takes their place is not pressed by the same click',
  async ({ chromiumPath, freshdesk, model }) => {
    const { context, install, replace } = await prepared(chromiumPath, freshdesk, model);
    const extension = createExtension(await install());
    await extension.configure();
    const page = await extension.openTicket(4711);
    const ticket = ticketPage(page);
    await expect(ticket.generate).toHaveCount(1);
    await page.waitForTimeout(300);
    await page.evaluate('window.same = true');
    // It finds out by the press, not by its own look twice a second.
    const unseen = "Object.defineProperty(document, 'hidden', { get: () => true })";
    await inContentScript(page, extension.extensionId, unseen);
    await replace();
    await (await chromeExtensions(context, extension.extensionId)).reload();
    await page.bringToFront();
    await page.waitForTimeout(1000);
    await expect(ticket.generate).toHaveCount(1);
    const box = await ticket.generate.boundingBox();
    await page.mouse.dblclick((box?.x ?? 0) + 30, (box?.y ?? 0) + 10, { delay: 20 });
    await expect(ticket.reload).toHaveCount(1);
    await expect(ticket.generate).toHaveCount(0);
    await page.waitForTimeout(700);
    expect(await page.evaluate('window.same')).toBe(true);
    expect(model.chats).toHaveLength(0);
    await ticket.reload.click();
    await expect(ticket.generate).toHaveCount(1);
    await context.close();
  },
);
