import { readFile } from 'node:fs/promises';
import { expect, pageTest, test } from './fixtures.ts';
import type { Extension } from './harness/extension.ts';
import { popupPage } from './pages/popup.ts';
import { storageOf } from './pages/storage.ts';
import { workspace } from './pages/workspace.ts';

// Databases are damaged, held and upgraded here.
test.use({ fresh: true });

/** A draft that is saved in both places, with no page left that shows it. */
async function typed(ready: Extension, text: string) {
  const work = workspace(await ready.openWorkspace(4711));
  await expect(work.messages.first()).toBeVisible();
  await expect(work.draft).toBeEditable();
  await work.draft.pressSequentially(text);
  const other = workspace(await ready.openWorkspace(4711));
  await expect(other.draft).toHaveValue(text);
  await Promise.all([work.page.close(), other.page.close()]);
  const storage = storageOf(await ready.openOptions());
  // A page that is closed at once leaves the copy to the next one that opens.
  await expect.poll(() => storage.copyHolds(text)).toBe(true);
  return storage;
}

pageTest(
  'the browser lost the database: drafts come back from the second copy, and it is said (S3)',
  async ({ ready }) => {
    const storage = await typed(ready, 'Dear Nora, kept twice');
    await storage.lose();
    await ready.killWorker();
    const work = workspace(await ready.openWorkspace(4711));
    await expect(work.draft).toHaveValue('Dear Nora, kept twice');
    await expect(work.lost).toContainText('Brought back from the second copy: 1 draft.');
    const popup = popupPage(await ready.openPopup());
    await expect(popup.page.getByText('This browser lost the extension')).toBeVisible();
    await expect(popup.drafts.getByText('VPN drops')).toBeVisible();
    await work.lost.getByRole('button', { name: 'Hide' }).click();
    await expect(work.lost).toBeHidden();
    await expect(popup.page.getByText('This browser lost the extension')).toBeHidden();
    await expect(work.draft).toBeEditable();
  },
);

test('another page holds the storage: said, drafts shown and typed beside it, nothing sent; then all is well (S2, S8)', async ({
  ready,
}) => {
  const storage = await typed(ready, 'Dear Nora');
  await storage.lose();
  await ready.killWorker();
  await storage.makeOldSchema({ held: true });
  const work = workspace(await ready.openWorkspace(4711));
  await expect(work.page.getByText(/holds its storage in an older form/).first()).toBeVisible();
  await expect(work.draft).toHaveValue('Dear Nora');
  await expect(work.send).toBeDisabled();
  await expect(popupPage(await ready.openPopup()).drafts.getByText('VPN drops')).toBeVisible();
  await work.draft.fill('Dear Nora, typed without a database');
  await expect(work.response.getByText(/kept in a second place|holds its storage/).first()).toBeVisible();
  await storage.page.close();
  await work.page.reload();
  await expect(work.draft).toHaveValue('Dear Nora, typed without a database');
  await expect(work.send).toBeEnabled();
});

pageTest('a newer build was here: this one reads, writes nothing, and exports the drafts (W18)', async ({ ready }) => {
  const storage = await typed(ready, 'Of the newer build');
  await storage.openWithNewerBuild();
  await ready.killWorker();
  const work = workspace(await ready.openWorkspace(4711));
  await expect(work.page.getByText(/written by a newer version/).first()).toBeVisible();
  await expect(work.draft).toHaveValue('Of the newer build');
  await expect(work.send).toBeDisabled();
  await storage.page.reload();
  const download = storage.page.waitForEvent('download');
  await storage.page.getByRole('button', { name: 'Export drafts' }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file).toContain('Ticket #4711: VPN drops every few minutes since the update');
  expect(file).toContain('Of the newer build');
  expect(await storage.version()).toBe(9990);
});

test('the database takes nothing more: the text stays, in the box and beside the copy, and gets in later (S4)', async ({
  ready,
}) => {
  const work = workspace(await ready.openWorkspace(4711));
  await expect(work.messages.first()).toBeVisible();
  await expect(work.draft).toBeEditable();
  await work.draft.pressSequentially('Before');
  const storage = storageOf(work.page);
  await storage.fill();
  await expect(work.draft).toBeEditable();
  await work.draft.pressSequentially(' and after');
  await expect(work.response.getByText(/disk is full/)).toBeVisible();
  await expect(work.draft).toHaveValue('Before and after');
  await storage.makeRoom();
  await expect(work.response.getByText(/disk is full/)).toBeHidden();
  await expect(workspace(await ready.openWorkspace(4711)).draft).toHaveValue('Before and after');
});

pageTest(
  'a database that never opens again: made anew in Settings, after a file of all drafts (S2)',
  async ({ ready }) => {
    const storage = await typed(ready, 'Dear Nora, of the second copy');
    await storage.makeUnusable();
    await ready.killWorker();
    const work = workspace(await ready.openWorkspace(4711));
    await expect(work.page.getByText(/could not read or write this extension's storage/).first()).toBeVisible();
    await expect(work.draft).toHaveValue('Dear Nora, of the second copy');
    await work.draft.fill('Dear Nora, typed beside it');
    await expect(work.response.getByText(/kept in a second place/).first()).toBeVisible();
    await expect(work.send).toBeDisabled();

    const { page } = storage;
    await page.reload();
    await page.getByRole('button', { name: 'Rebuild storage' }).click();
    const question = page.getByRole('dialog', { name: 'Make the storage anew?' });
    await expect(question).toContainText('Earlier versions of drafts and the history of model costs are lost.');
    const download = page.waitForEvent('download');
    await question.getByRole('button', { name: 'Export drafts and rebuild' }).click();
    expect(await readFile(await (await download).path(), 'utf8')).toContain('Dear Nora, typed beside it');
    await expect(page.getByText(/The storage works again/)).toBeVisible();

    await work.page.reload();
    await expect(work.draft).toHaveValue('Dear Nora, typed beside it');
    await expect(work.send).toBeEnabled();
    await expect(work.lost).toContainText('Brought back from the second copy: 1 draft.');
    await page.reload();
    await expect(page.getByRole('button', { name: 'Export drafts' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Rebuild storage' })).toBeHidden();
  },
);

pageTest('an outdated tab: what is typed there is kept, and it asks to be reloaded (S8, W18)', async ({ ready }) => {
  const work = workspace(await ready.openWorkspace(4711));
  await expect(work.messages.first()).toBeVisible();
  await work.draft.fill('Before the update');
  const storage = storageOf(await ready.openOptions());
  await expect((await ready.openWorkspace(4711)).getByRole('textbox', { name: 'Response draft' })).toHaveValue(
    'Before the update',
  );
  await storage.openWithNewerBuild();
  await work.draft.fill('Before the update, and after it');
  await work.response.getByRole('button', { name: 'Reload this page' }).click();
  await expect(work.page.getByText(/written by a newer version/).first()).toBeVisible();
  await expect(work.draft).toHaveValue('Before the update, and after it');
});
