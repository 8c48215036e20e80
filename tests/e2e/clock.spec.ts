import { BUILD, expect, test } from './fixtures.ts';
import { withReply, written } from './harness/approve.ts';
import { createExtension, type Extension, TEN_SECONDS_TO_UNDO } from './harness/extension.ts';
import { launchExtension } from './harness/launch.ts';
import { createWallClock } from './harness/wall-clock.ts';
import { workspace } from './pages/workspace.ts';

const TEXT = 'Please restart the router and tell me whether the light turns green.';
const DAY = 86_400;
const clock = createWallClock();

test.skip(!clock, 'The clock of a browser can be set here only on Linux, with a C compiler.');

const setable = test.extend<{ desk: Extension }>({
  desk: async ({ chromiumPath, freshdesk, model }, use) => {
    clock?.set(0);
    const launched = await launchExtension({
      executablePath: chromiumPath,
      extensionPath: BUILD,
      freshdeskPort: freshdesk.port,
      modelPort: model.port,
      headless: true,
      env: clock?.env ?? {},
    });
    const extension = createExtension(launched);
    await extension.configure(TEN_SECONDS_TO_UNDO);
    await use(extension);
    await launched.context.close();
  },
});

const CASES = [
  { name: '20 s ahead', by: 20, kill: false, sent: true, long: true },
  { name: '20 s back', by: -20, kill: false, sent: true, long: true },
  { name: '20 s ahead and the worker killed', by: 20, kill: true, sent: true, long: true },
  { name: 'an hour ahead, as after sleep', by: 3600, kill: false, sent: false },
  { name: 'a day ahead', by: DAY, kill: false, sent: false, long: true },
  { name: 'a day back', by: -DAY, kill: false, sent: false, long: true },
];

for (const { name, by, kill, sent, long = false } of CASES) {
  // The long way round adds those that are much like others.
  const run = long && process.env['LONG'] !== '1' ? setable.skip : setable;
  run(
    `the clock is set ${name} in the undo window: never early, counted down, ${sent ? 'sent once' : 'given back'} (U6)`,
    async ({ desk, freshdesk }) => {
      setable.setTimeout(90_000);
      const work = await withReply(desk, TEXT);
      await work.confirmSend.click();
      const approved = performance.now();
      await expect(work.undo).toBeVisible();
      clock?.set(by);
      if (kill) await desk.killWorker();
      // Half of the wait is left, whatever the clock says.
      if (!kill) await expect(work.response.getByText(/Sending in [4-6] s/)).toBeVisible();
      if (sent) {
        await expect.poll(() => written(freshdesk).length, { timeout: 60_000, intervals: [50] }).toBe(1);
        expect(performance.now() - approved).toBeGreaterThan(9800);
        await expect(work.response.getByText(/^Sent/)).toBeVisible({ timeout: 30_000 });
      } else {
        await expect(work.response.getByText(/Not sent\. The text is back/)).toBeVisible({ timeout: 30_000 });
        expect(performance.now() - approved).toBeGreaterThan(9800);
        await expect(work.draft).toHaveValue(TEXT);
      }
      expect(written(freshdesk)).toHaveLength(sent ? 1 : 0);
    },
  );
}

setable('the clock is set a day back between two edits: the newest text is shown and kept (U6)', async ({ desk }) => {
  const work = await withReply(desk, 'Written today', { dialog: false });
  const other = workspace(await desk.openWorkspace(4711));
  await expect(other.draft).toHaveValue('Written today');
  clock?.set(-DAY);
  await work.draft.fill('Written later, on the day before');
  await expect(other.draft).toHaveValue('Written later, on the day before');
  clock?.set(DAY);
  await work.draft.fill('Written on the day after');
  await expect(other.draft).toHaveValue('Written on the day after');
  clock?.set(0);
  await Promise.all([work.page.close(), other.page.close()]);
  await desk.killWorker();
  const again = workspace(await desk.openWorkspace(4711));
  await expect(again.draft).toHaveValue('Written on the day after');
  await again.generate.click();
  await again.replaceIt.click();
  await expect(again.status('Final Solution').or(again.status('Needs Follow-up'))).toBeVisible();
  await expect(again.draft).toHaveValue(/Nora/);
});
