import { readFile } from 'node:fs/promises';
import { holdNext } from '../servers/freshdesk/hold.ts';
import { expect, longTest, test } from './fixtures.ts';
import { popupPage } from './pages/popup.ts';
import { storageOf } from './pages/storage.ts';
import { workspace } from './pages/workspace.ts';

// The other moments of the same two are in tests/unit/worker/killed.test.ts.
const MINE = 'Dear Nora, my very own sentence.';

test.describe('the worker is killed while it generates', () => {
  longTest(
    'and reads the ticket: what the person wrote is there, it is said, and a second try works (W5)',
    async ({ ready, freshdesk }) => {
      const work = workspace(await ready.openWorkspace(4711));
      await expect(work.messages.first()).toBeVisible();
      await work.draft.fill(MINE);
      await expect(workspace(await ready.openWorkspace(4711)).draft).toHaveValue(MINE);
      const hold = holdNext(freshdesk, 'GET', /tickets\/4711$/, 'arrived');
      await work.generate.click();
      await work.replaceIt.click();
      await hold.reached;
      await ready.killWorker();
      hold.go();
      await expect(work.response.getByText(/browser stopped this extension/)).toBeVisible({ timeout: 20_000 });
      await expect(work.draft).toHaveValue(MINE);
      await work.generate.click();
      await work.replaceIt.click();
      await expect(work.draft).toHaveValue(/Hi Nora|Hello Nora/);
      await expect(work.draft).toBeEditable();
    },
  );

  longTest(
    'and the last word has arrived: nothing that was seen is lost, and it is marked if it may not be all (W5)',
    async ({ ready, model }) => {
      model.behave.silence = { afterChunks: 60, ms: 20_000 };
      const work = workspace(await ready.openWorkspace(4711));
      await work.generate.click();
      await expect(work.draft).toHaveValue(/Nora[\s\S]{60}/);
      await work.page.waitForTimeout(400);
      const seen = await work.draft.inputValue();
      await ready.killWorker();
      await expect(work.response.getByText(/Incomplete/)).toBeVisible({ timeout: 20_000 });
      await expect(work.draft).toHaveValue(seen);
    },
  );
});

test.describe('the worker is killed while it checks for tickets', () => {
  longTest(
    'with half of the list read: the next check brings every ticket, once (W7)',
    async ({ ready, freshdesk }) => {
      const popup = popupPage(await ready.openPopup());
      const hold = holdNext(freshdesk, 'GET', /\/tickets$/, 'half');
      await popup.checkNow.click();
      await hold.reached;
      await ready.killWorker();
      hold.go();
      const mail = await ready.openPage('sidepanel.html');
      // A tab behind another one may draw no frames, and so be never at rest for a click.
      await popup.page.bringToFront();
      await expect(async () => {
        await popup.checkNow.click({ timeout: 1000 });
        await expect(popup.says(/Last check/)).toBeVisible({ timeout: 3000 });
      }).toPass({ timeout: 40_000 });
      await expect(popup.checkNow).toBeEnabled();
      const there = [...freshdesk.state.tickets.values()].filter((one) => !one.deleted && !one.spam).length;
      const stored = async () => {
        const { rows } = await storageOf(mail).table<{ deleted: boolean; spam: boolean }>('cache', 'tickets');
        return rows.filter((row) => !row.deleted && !row.spam).length;
      };
      await expect.poll(stored, { timeout: 20_000 }).toBe(there);
    },
  );
});

test('the worker is killed again and again while it upgrades the first schema: old or new, never a mixture, every draft there (W6)', async ({
  ready,
}) => {
  test.setTimeout(120_000);
  const golden = JSON.parse(await readFile(new URL('../fixtures/storage/work-1.json', import.meta.url), 'utf8'));
  // A document of the extension that opens no database itself; nor does a worker that is gone.
  const page = await ready.openPage('playbooks.json');
  await ready.killWorker();
  await storageOf(page).makeOldSchema({ held: false, draft: golden.rows.drafts[0], drafts: 1500 });

  /** Version, drafts, and how many of them the upgrade has touched. */
  const look = async () => {
    const { version, rows } = await storageOf(page).table<{ rev?: number }>('work', 'drafts');
    return { version, drafts: rows.length, upgraded: rows.filter(({ rev }) => rev !== undefined).length };
  };

  const seen = new Set<number>();
  for (let wait = 0; wait < 400; wait += 20) {
    await ready.killWorker();
    await page.evaluate(() => void chrome.runtime.sendMessage({ type: 'wake' }).catch(() => undefined));
    await page.waitForTimeout(wait);
    await ready.killWorker();
    const { version, drafts, upgraded } = await look();
    seen.add(version);
    expect({ drafts, upgraded }).toEqual({ drafts: 1500, upgraded: version === 10 ? 0 : 1500 });
    if (version !== 10) break;
  }
  expect(seen).toContain(10);
  const popup = popupPage(await ready.openPopup());
  await expect(popup.draftLinks.first()).toBeVisible();
  await expect.poll(async () => (await look()).upgraded).toBe(1500);
});
