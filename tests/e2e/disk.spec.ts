import { readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LocalFreshdesk } from '../servers/freshdesk/server.ts';
import type { LocalModel } from '../servers/model/server.ts';
import { BUILD, expect, longTest, test } from './fixtures.ts';
import { written } from './harness/approve.ts';
import { createExtension } from './harness/extension.ts';
import { launchExtension } from './harness/launch.ts';
import { createSmallDisk } from './harness/small-disk.ts';
import { workspace } from './pages/workspace.ts';

type Servers = { chromiumPath: string; freshdesk: LocalFreshdesk; model: LocalModel };

/** A browser that can be closed and started again on the same profile. */
async function start({ chromiumPath, freshdesk, model }: Servers, more: { profile?: string; flags?: string[] } = {}) {
  const launched = await launchExtension({
    executablePath: chromiumPath,
    extensionPath: BUILD,
    freshdeskPort: freshdesk.port,
    modelPort: model.port,
    headless: true,
    ...more,
  });
  const extension = createExtension(launched);
  return {
    extension,
    profile: launched.profile,
    close: () => launched.context.close(),
    open: async () => workspace(await extension.openWorkspace(4711)),
  };
}

/** Types a draft, closes the browser and @returns the folder in which it keeps the database. */
async function typedAndClosed(browser: Awaited<ReturnType<typeof start>>, text: string): Promise<string> {
  await browser.extension.configure();
  const work = await browser.open();
  await expect(work.messages.first()).toBeVisible();
  await work.draft.fill(text);
  await expect((await browser.open()).draft).toHaveValue(text);
  await browser.close();
  const folder = join(browser.profile, 'Default', 'WebStorage');
  const own = (await readdir(folder, { recursive: true })).find((name) => /^\d+\/IndexedDB\/[^/]+$/.test(name));
  if (!own) throw new Error('The database has no files.');
  return join(folder, /leveldb$/.test(own) ? own : dirname(own));
}

const DAMAGE = [
  { what: 'its list of files', files: /^MANIFEST/, long: true },
  { what: 'its log', files: /\.log$/, long: true },
  { what: 'every file', files: /./ },
];

for (const { what, files, long = false } of DAMAGE) {
  const run = long && process.env['LONG'] !== '1' ? test.skip : test;
  run(
    `the disk damaged the database, ${what}: drafts come back from the second copy, and it is said (S3)`,
    async ({ chromiumPath, freshdesk, model }) => {
      test.setTimeout(90_000);
      const servers = { chromiumPath, freshdesk, model };
      const before = await start(servers);
      const folder = await typedAndClosed(before, 'Dear Nora, kept twice');
      for (const name of (await readdir(folder)).filter((one) => files.test(one))) {
        await writeFile(join(folder, name), Buffer.alloc(4096, 'Z'));
      }
      const after = await start(servers, { profile: before.profile });
      const work = await after.open();
      await expect(work.draft).toHaveValue('Dear Nora, kept twice', { timeout: 20_000 });
      await expect(work.lost).toContainText('Brought back from the second copy: 1 draft.');
      await expect(work.draft).toBeEditable();
      await after.close();
    },
  );
}

longTest(
  'the database can never be opened: drafts are shown and typed beside it, nothing is sent (S2)',
  async ({ chromiumPath, freshdesk, model }) => {
    test.setTimeout(90_000);
    const servers = { chromiumPath, freshdesk, model };
    const before = await start(servers);
    const folder = await typedAndClosed(before, 'Dear Nora');
    await rm(folder, { recursive: true });
    await writeFile(folder, 'A file where the browser wants a folder.');
    const after = await start(servers, { profile: before.profile });
    const work = await after.open();
    await expect(work.draft).toHaveValue('Dear Nora', { timeout: 30_000 });
    await expect(work.page.getByText(/could not read or write this extension's storage/).first()).toBeVisible();
    await expect(work.send).toBeDisabled();
    await work.draft.fill('Dear Nora, typed without a database');
    await expect(work.response.getByText(/kept in a second place/).first()).toBeVisible();
    await after.close();
    await rm(folder);
    const cured = await start(servers, { profile: before.profile });
    await expect((await cured.open()).draft).toHaveValue('Dear Nora, typed without a database', { timeout: 30_000 });
    await cured.close();
  },
);

longTest(
  'drafts survive a restart of the browser on the SQLite back end, and a lost database there (S14)',
  async ({ chromiumPath, freshdesk, model }) => {
    test.setTimeout(90_000);
    const servers = { chromiumPath, freshdesk, model };
    const flags = ['--enable-features=IdbSqliteBackingStore'];
    const before = await start(servers, { flags });
    const folder = await typedAndClosed(before, 'Dear Nora, in SQLite');
    const files = await readdir(folder, { recursive: true });
    expect(files.filter((name) => /MANIFEST/.test(name))).toEqual([]);
    const again = await start(servers, { flags, profile: before.profile });
    const work = await again.open();
    await expect(work.draft).toHaveValue('Dear Nora, in SQLite', { timeout: 20_000 });
    await expect(work.lost).toBeHidden();
    await again.close();
    await rm(folder, { recursive: true });
    const after = await start(servers, { flags, profile: before.profile });
    const healed = await after.open();
    await expect(healed.draft).toHaveValue('Dear Nora, in SQLite', { timeout: 20_000 });
    await expect(healed.lost).toContainText('Brought back from the second copy: 1 draft.');
    await after.close();
  },
);

let removeDisk = () => {};
test.afterEach(() => {
  removeDisk();
  removeDisk = () => {};
});

test('a disk that is really full: nothing is sent in silence, it is said, and every letter is there once there is room, also after a restart (S4)', async ({
  chromiumPath,
  freshdesk,
  model,
}) => {
  test.setTimeout(150_000);
  const disk = createSmallDisk(80);
  test.skip(!disk, 'Only root can make a disk of its own.');
  if (!disk) return;
  removeDisk = disk.remove;
  const servers = { chromiumPath, freshdesk, model };
  const { profile } = disk;
  const browser = await start(servers, { profile });
  await browser.extension.configure();
  const work = await browser.open();
  await expect(work.messages.first()).toBeVisible();
  await work.draft.fill('Before');
  await expect((await browser.open()).draft).toHaveValue('Before');
  disk.fill();
  let text = 'Before';
  await expect(async () => {
    text += ` and after ${'x'.repeat(4000)}`;
    await work.draft.fill(text);
    await expect(work.response.getByText(/kept in a second place/).first()).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 30_000 });
  // How far this gets is up to what the browser can still write: never to a reply that is not told.
  await work.send
    .click({ timeout: 3000 })
    .then(() => work.confirmSend.click({ timeout: 3000 }))
    .catch(() => undefined);
  // The window to undo, and what follows it.
  await work.page.waitForTimeout(5000);
  expect(written(freshdesk)).toHaveLength((await work.response.getByText(/^Sent/).isVisible()) ? 1 : 0);
  const cancel = work.dialog.getByRole('button', { name: 'Cancel' });
  if (await cancel.isVisible()) await cancel.click();

  disk.makeRoom();
  await expect(work.response.getByText(/kept in a second place/)).toHaveCount(0, { timeout: 30_000 });
  await expect(work.draft).toHaveValue(text);
  await work.draft.fill(`${text}, to the end`);
  await work.page.waitForTimeout(1500);
  await browser.close();
  const after = await start(servers, { profile });
  await expect((await after.open()).draft).toHaveValue(`${text}, to the end`, { timeout: 20_000 });
  await after.close();
});
