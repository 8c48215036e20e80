import { expect, pageTest } from './fixtures.ts';
import { TEN_SECONDS_TO_UNDO } from './harness/extension.ts';
import { listed } from './harness/listed.ts';
import { popupPage } from './pages/popup.ts';
import { workspace } from './pages/workspace.ts';

pageTest('killed while streaming: the partial text is there and marked (W5)', async ({ ready, model }) => {
  model.behave.paceMs = 60;
  const work = workspace(await ready.openWorkspace(4711));
  await work.generate.click();
  await expect(work.draft).toHaveValue(/Nora/);
  await ready.killWorker();
  await expect(work.response.getByText(/browser stopped this extension/)).toBeVisible({ timeout: 20_000 });
  await expect(work.draft).toHaveValue(/Nora/);
  await expect(work.stop).toBeHidden();
});

pageTest('killed while streaming with the panel closed: marked when it is opened again', async ({ ready, model }) => {
  model.behave.paceMs = 60;
  const before = workspace(await ready.openWorkspace(4711));
  await before.generate.click();
  await expect(before.draft).toHaveValue(/Nora/);
  await before.page.close();
  await ready.killWorker();
  const after = workspace(await ready.openWorkspace(4711));
  await expect(after.response.getByText(/browser stopped this extension/)).toBeVisible({ timeout: 20_000 });
  await expect(after.draft).toHaveValue(/Nora/);
});

pageTest('the panel closed while streaming: the draft is finished without it', async ({ ready }) => {
  const before = workspace(await ready.openWorkspace(4711));
  await before.generate.click();
  await expect(before.draft).toHaveValue(/Nora/);
  await before.page.close();
  const after = workspace(await ready.openWorkspace(4711));
  await expect(after.draft).toBeEditable();
  await expect(after.status('Final Solution').or(after.status('Needs Follow-up'))).toBeVisible();
});

pageTest('killed in the undo window: the reply still goes out, once', async ({ ready, freshdesk }) => {
  await ready.configure(TEN_SECONDS_TO_UNDO);
  const work = workspace(await ready.openWorkspace(4711));
  await work.generate.click();
  await expect(work.send).toBeEnabled();
  await work.send.click();
  await work.confirmSend.click();
  await expect(work.undo).toBeVisible();
  await ready.killWorker();
  await expect(work.response.getByText(/^Sent/)).toBeVisible({ timeout: 50_000 });
  expect(freshdesk.ledger.filter((write) => write.path.endsWith('/reply'))).toHaveLength(1);
});

pageTest(
  'killed between two checks: the message that starts the worker is served, and the next check goes on (W7, W10)',
  async ({ ready, freshdesk }) => {
    const popup = popupPage(await ready.openPopup());
    await popup.checkNow.click();
    await expect(popup.tickets.getByText('VPN drops every few minutes since the update')).toBeVisible();
    await ready.killWorker();
    freshdesk.addTicket({ subject: 'The scanner sends empty pages' });
    await listed(freshdesk);
    await popup.checkNow.click();
    await expect(popup.tickets.getByText('The scanner sends empty pages')).toBeVisible();
  },
);
