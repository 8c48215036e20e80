import { expect, pageTest } from './fixtures.ts';
import type { Extension } from './harness/extension.ts';
import { workspace } from './pages/workspace.ts';

async function opened(ready: Extension) {
  const work = workspace(await ready.openWorkspace(4711));
  await expect(work.messages.first()).toBeVisible();
  return work;
}

pageTest('typing survives a reload in the same moment, and shows in a second window', async ({ ready }) => {
  const work = await opened(ready);
  await expect(work.draft).toBeEditable();
  await work.draft.pressSequentially('Hello from me');
  await work.page.reload();
  await expect(work.draft).toHaveValue('Hello from me');
  const other = workspace(await ready.openWorkspace(4711));
  await expect(other.draft).toHaveValue('Hello from me');
  await other.draft.fill('Hello from the other window');
  await expect(work.draft).toHaveValue('Hello from the other window');
});

pageTest('no tab shows the ticket: the text is on the clipboard, and it is said', async ({ ready }) => {
  const work = await opened(ready);
  await work.draft.fill('To be pasted by hand');
  await work.insert.click();
  await expect(work.response.getByText(/not open in a tab/)).toBeVisible();
  expect(await work.page.evaluate(() => navigator.clipboard.readText())).toBe('To be pasted by hand');
});

pageTest(
  'by keyboard: Generate and Stop keep the focus; an incomplete draft is sent only after a tick',
  async ({ ready, model }) => {
    model.behave.paceMs = 60;
    const work = await opened(ready);
    await work.generate.focus();
    await work.page.keyboard.press('Enter');
    await expect(work.stop).toBeFocused();
    await expect(work.draft).toHaveValue(/Nora/);
    await work.page.keyboard.press('Enter');
    await expect(work.generate).toBeFocused();
    await expect(work.response.getByText('Incomplete:')).toBeVisible();
    await work.send.click();
    await expect(work.confirmSend).toBeDisabled();
    await work.dialog.getByRole('checkbox', { name: /although it is incomplete/ }).check();
    await expect(work.confirmSend).toBeEnabled();
    await work.page.keyboard.press('Escape');
    await expect(work.dialog).toBeHidden();
    await expect(work.send).toBeFocused();
  },
);

pageTest('by keyboard: copying, a chip and dismissing keep the focus where it was', async ({ ready }) => {
  const work = await opened(ready);
  const { keyboard } = work.page;
  await work.generate.click();
  await expect(work.draft).toHaveValue(/Nora/);
  await expect(work.draft).toBeEditable();
  await work.copy.press('Enter');
  await expect(work.response.getByText('Copied.')).toBeVisible();
  expect(await work.page.evaluate(() => navigator.clipboard.readText())).toBe(await work.draft.inputValue());

  const chip = work.chip('Make it more concise');
  const before = await work.draft.inputValue();
  await chip.press('Enter');
  await keyboard.press('Enter');
  await expect(work.draft).toBeEditable();
  await expect(work.draft).not.toHaveValue(before);
  await expect(chip).toBeFocused();

  await work.response.getByRole('button', { name: 'Dismiss draft' }).press('Enter');
  await expect(work.response.getByRole('button', { name: 'Bring back' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(work.response.getByRole('button', { name: 'Dismiss draft' })).toBeFocused();
});

pageTest(
  'as a full tab it is a mail client: list, search in the text, open, still open after a reload',
  async ({ ready }) => {
    const popup = await ready.openPopup();
    await popup.getByRole('button', { name: 'Check now' }).click();
    await expect(popup.getByRole('list', { name: 'Tickets' }).getByRole('listitem').first()).toBeVisible();
    const page = await ready.openPage('sidepanel.html');
    const list = page.getByRole('navigation', { name: 'Tickets' });
    await page.getByRole('searchbox', { name: 'Search tickets' }).fill('lose the remote desktop session');
    await expect(list.getByRole('listitem')).toHaveCount(1);
    await list.getByRole('button', { name: /VPN drops/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('VPN drops');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('VPN drops');
  },
);
