import { holdNext } from '../servers/freshdesk/hold.ts';
import { expect, pageTest, test } from './fixtures.ts';
import { withReply, written } from './harness/approve.ts';
import { createExtension, TEN_SECONDS_TO_UNDO, THREE_SECONDS_TO_UNDO } from './harness/extension.ts';
import { launchExtension } from './harness/launch.ts';
import { popupPage } from './pages/popup.ts';
import { workspace } from './pages/workspace.ts';

/** Dana's, as the help desk has it. */
const SIGNATURE = 'Best regards, Dana Fisher IT Service Desk, Acme Support';
const TEXT = 'Please restart the router and tell me whether the light turns green.';

pageTest(
  'the outbox in popup and full tab: undone there, then sent, and one sees exactly what went to whom',
  async ({ ready, freshdesk }) => {
    await ready.configure(TEN_SECONDS_TO_UNDO);
    const work = await withReply(ready, TEXT);
    await work.confirmSend.click();
    await expect(work.undo).toBeVisible();
    const popup = popupPage(await ready.openPopup());
    await expect(popup.outbox.getByText(/Sending in \d+ s/)).toBeVisible();
    await popup.outbox.getByRole('button', { name: 'Undo' }).click();
    await expect(popup.outbox.getByText('Undone', { exact: true })).toBeVisible();
    await popup.page.close();
    await expect(work.response.getByText(/Not sent/)).toBeVisible();
    await expect(work.draft).toHaveValue(TEXT);

    await ready.configure();
    await work.send.click();
    await work.confirmSend.click();
    await expect(work.response.getByText(/^Sent/)).toBeVisible({ timeout: 30_000 });
    expect(written(freshdesk)).toHaveLength(1);

    const mail = workspace(await ready.openPage('sidepanel.html'));
    const sent = mail.outbox.getByRole('listitem').filter({ hasText: 'Nora' }).first();
    await expect(sent.getByText('Sent', { exact: true }).first()).toBeVisible();
    await sent.getByText('Exact text').click();
    await expect(sent.getByRole('group', { name: 'Text as approved' })).toHaveText(`${TEXT} ${SIGNATURE}`);
    await expect(sent.getByText('nora@example.com', { exact: true })).toBeVisible();
  },
);

pageTest(
  'a 429 on the POST: it says why it waits, counts down, and goes out once (F1)',
  async ({ ready, freshdesk }) => {
    const work = await withReply(ready, TEXT);
    const hold = holdNext(freshdesk, 'POST', /reply$/, 'arrived');
    await work.confirmSend.click();
    await hold.reached;
    freshdesk.switches.next429 = { count: 1, retryAfter: 4, html: false };
    hold.go();
    if (freshdesk.switches.unknown.refusalBody !== 'json') {
      // Without the words of the API nobody knows who refused: looked for, never posted again, left to a person.
      await expect(work.response.getByText(/Could not confirm/)).toBeVisible({ timeout: 45_000 });
      expect(freshdesk.requests.filter(({ path }) => path.endsWith('/reply'))).toHaveLength(1);
      return;
    }
    await expect(work.response.getByText(/limit is used up, so it waits/)).toBeVisible();
    await expect(work.undo).toBeVisible();
    await expect(work.response.getByText(/^Sent/)).toBeVisible({ timeout: 30_000 });
    expect(written(freshdesk)).toHaveLength(1);
  },
);

pageTest('approved in two tabs: one reply (U4)', async ({ ready, freshdesk }) => {
  const first = await withReply(ready, TEXT, { dialog: false });
  const second = workspace(await ready.openWorkspace(4711));
  await expect(second.draft).toHaveValue(TEXT);
  for (const tab of [first, second]) {
    await tab.page.bringToFront();
    await tab.send.click();
    await expect(tab.dialog).toBeVisible();
  }
  await Promise.all([first.confirmSend.click(), second.confirmSend.click({ timeout: 3000 }).catch(() => undefined)]);
  await expect(first.response.getByText(/^Sent/)).toBeVisible({ timeout: 30_000 });
  await expect(second.response.getByText(/^Sent/)).toBeVisible();
  expect(written(freshdesk)).toHaveLength(1);
});

pageTest('the workspace is closed in the undo window: the reply goes out, once', async ({ ready, freshdesk }) => {
  await ready.configure(THREE_SECONDS_TO_UNDO);
  const work = await withReply(ready, TEXT);
  await work.confirmSend.click();
  await expect(work.undo).toBeVisible();
  await work.page.close();
  await expect.poll(() => written(freshdesk).length, { timeout: 30_000 }).toBe(1);
  await (await ready.openPopup()).waitForTimeout(1000);
  expect(written(freshdesk)).toHaveLength(1);
});

pageTest(
  'the status cannot be set after the reply: shown as half done, and set when asked again',
  async ({ ready, freshdesk }) => {
    freshdesk.switches.failPutOnce = 1;
    const work = await withReply(ready, TEXT);
    await work.dialog.getByRole('radiogroup', { name: 'After sending' }).getByText('Resolved').click();
    await work.confirmSend.click();
    await work.response.getByRole('button', { name: 'Set the status again' }).click({ timeout: 30_000 });
    await expect(work.response.getByText(/Status set to Resolved/)).toBeVisible();
    expect(freshdesk.state.tickets.get(4711)?.status).toBe(4);
    expect(written(freshdesk)).toHaveLength(1);
  },
);

test('a long reply stands whole above the button that sends it (U12)', async ({ ready, freshdesk }) => {
  const work = await withReply(ready, Array.from({ length: 90 }, (_, line) => `Step ${line + 1}`).join('\n'));
  // The text itself has no scroll bar, and the button is in sight all the time.
  expect(await work.textToSend.evaluate((text) => text.scrollHeight <= text.clientHeight + 1)).toBe(true);
  await expect(work.textToSend).toContainText('Step 90');
  await expect(work.confirmSend).toBeInViewport();
  await work.confirmSend.click();
  await expect(work.response.getByText(/^Sent/)).toBeVisible({ timeout: 30_000 });
  expect(written(freshdesk)).toHaveLength(1);
});

test('the browser is closed in the undo window: not sent, back in the draft, and said at the next start (U5)', async ({
  chromiumPath,
  freshdesk,
  model,
}) => {
  test.setTimeout(90_000);
  const options = {
    executablePath: chromiumPath,
    extensionPath: new URL('../../.output/chrome-mv3', import.meta.url).pathname,
    freshdeskPort: freshdesk.port,
    modelPort: model.port,
    headless: true,
  };
  const before = await launchExtension(options);
  const extension = createExtension(before);
  await extension.configure(TEN_SECONDS_TO_UNDO);
  const work = await withReply(extension, TEXT);
  await work.confirmSend.click();
  await expect(work.undo).toBeVisible();
  await before.context.close();

  const after = await launchExtension({ ...options, profile: before.profile });
  const again = workspace(await createExtension(after).openWorkspace(4711));
  await expect(again.response.getByText(/browser was closed/)).toBeVisible({ timeout: 30_000 });
  await expect(again.draft).toHaveValue(TEXT);
  expect(written(freshdesk)).toHaveLength(0);
  await after.context.close();
});
