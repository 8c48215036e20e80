import { OWN_NAME } from '../servers/freshdesk/own-name.ts';
import { BUILD, test as base, expect } from './fixtures.ts';
import { canPressKeys, startDisplay } from './harness/display.ts';
import { createExtension, type Extension } from './harness/extension.ts';
import { launchExtension } from './harness/launch.ts';
import { optionsPage } from './pages/options.ts';
import { ticketPage } from './pages/ticket-page.ts';

// Headless Chromium routes no keys to an extension's commands, and nobody can answer its questions there.
const test = base.extend<{ keyboard: Awaited<ReturnType<typeof startDisplay>>; headed: Extension }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
  keyboard: async ({}, use) => {
    const keyboard = await startDisplay();
    await use(keyboard);
    keyboard.close();
  },
  headed: async ({ keyboard, chromiumPath, freshdesk, model }, use) => {
    const launched = await launchExtension({
      executablePath: chromiumPath,
      extensionPath: BUILD,
      freshdeskPort: freshdesk.port,
      modelPort: model.port,
      headless: false,
      env: { DISPLAY: keyboard.display },
    });
    const extension = createExtension(launched);
    await extension.configure();
    await use(extension);
    await launched.context.close();
  },
});

test.skip(!canPressKeys, 'needs Xvfb and xdotool');

test('the four shortcuts, pressed on the keyboard, act on the ticket in front; elsewhere they do nothing', async ({
  headed,
  keyboard,
  model,
}) => {
  const ticket = ticketPage(await headed.openTicket(4711));
  await expect(ticket.generate).toHaveCount(1);
  await ticket.page.bringToFront();
  const panels = () =>
    headed.worker.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length);
  expect(await panels()).toBe(0);
  await keyboard.press('alt+shift+k');
  await expect.poll(panels).toBe(1);
  await keyboard.press('alt+shift+g');
  await expect.poll(() => model.chats.length).toBe(1);
  await keyboard.press('alt+shift+h');
  await expect.poll(() => model.chats.length).toBe(2);
  expect(JSON.stringify(model.chats.map(({ body }) => body))).toContain('VPN drops');
  await expect(ticket.generate).toHaveCount(1);
  await keyboard.press('alt+shift+v');
  await expect(ticket.editor).toContainText('Nora');

  const list = await headed.context.newPage();
  await list.goto('https://acme.freshdesk.com/a/tickets');
  await expect(list.getByRole('table')).toBeVisible();
  await list.bringToFront();
  await keyboard.press('alt+shift+g');
  await list.waitForTimeout(1000);
  expect(model.chats).toHaveLength(2);
});

test("Chrome's own question for the company's host: refused, nothing is saved; allowed, its agent pages have buttons", async ({
  headed,
  keyboard,
}) => {
  const options = optionsPage(await headed.openOptions());
  await options.page.bringToFront();
  await options.agentPage.fill(OWN_NAME);
  const allowed = () => headed.worker.evaluate(async () => (await chrome.permissions.getAll()).origins?.length);
  expect(await allowed()).toBe(2);

  await options.save.click();
  // The question comes in a window of the browser, with the refusal chosen.
  await options.page.waitForTimeout(1500);
  await keyboard.press('Return');
  await expect(options.says(`may not talk to ${OWN_NAME} yet`)).toBeVisible();
  expect(await allowed()).toBe(2);

  await options.save.click();
  await options.page.waitForTimeout(1500);
  await keyboard.press('Tab', 'Return');
  await expect(options.says('Saved.')).toBeVisible();
  expect(await allowed()).toBe(3);
  const own = ticketPage(await headed.context.newPage());
  await own.page.goto(`https://${OWN_NAME}/a/tickets/4711`);
  await expect(own.generate).toHaveCount(1);
});
