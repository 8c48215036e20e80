import { holdNext } from '../servers/freshdesk/hold.ts';
import { expect, longTest, pageTest, test } from './fixtures.ts';
import { withReply, written } from './harness/approve.ts';
import { workspace } from './pages/workspace.ts';

const TEXT = 'Please restart the router and tell me whether the light turns green.';

longTest('the very same words within a day go out only after a second word', async ({ ready, freshdesk }) => {
  test.setTimeout(90_000);
  const work = await withReply(ready, TEXT);
  await work.confirmSend.click();
  await expect(work.response.getByText(/^Sent/)).toBeVisible({ timeout: 30_000 });
  await work.response.getByRole('button', { name: 'Start a new one' }).click();
  await work.draft.fill(`  ${TEXT} `);
  await work.send.click();
  await work.confirmSend.click();
  await expect(work.dialog.getByText(/sent this very text on this ticket/)).toBeVisible();
  await expect(work.confirmSend).toBeDisabled();
  await work.page.waitForTimeout(500);
  expect(written(freshdesk)).toHaveLength(1);

  await work.dialog.getByRole('checkbox', { name: 'Send it all the same' }).check();
  await work.confirmSend.click();
  await expect.poll(() => written(freshdesk).length, { timeout: 30_000 }).toBe(2);
  await expect(work.response.getByText(/^Sent/)).toBeVisible();
});

pageTest(
  'a private note whose connection dies after it was stored: found by looking, one note',
  async ({ ready, freshdesk }) => {
    test.setTimeout(90_000);
    const work = workspace(await ready.openWorkspace(4711));
    await expect(work.messages.first()).toBeVisible();
    await work.instructionsDraft.fill('Root cause: the adapter saves power. Switch it off in the device manager.');
    const hold = holdNext(freshdesk, 'POST', /notes$/, 'done');
    await work.addNote.click();
    await hold.reached;
    hold.lose();
    await expect(work.instructions.getByText(/Looking for it in the ticket|Added/).first()).toBeVisible();
    await expect(work.messages.filter({ hasText: 'the adapter saves power' })).toHaveCount(1, { timeout: 45_000 });
    await expect(work.outbox.getByText('Note added', { exact: true }).first()).toBeVisible({ timeout: 20_000 });
    expect(written(freshdesk, 'notes')).toHaveLength(1);
    expect(freshdesk.requests.filter(({ path }) => path.endsWith('/notes'))).toHaveLength(1);
  },
);

pageTest(
  'a note while the worker is killed after Freshdesk stored it: one note, and it is known to be added',
  async ({ ready, freshdesk }) => {
    test.setTimeout(90_000);
    const work = workspace(await ready.openWorkspace(4711));
    await expect(work.messages.first()).toBeVisible();
    await work.instructionsDraft.fill('Root cause: the adapter saves power. Switch it off in the device manager.');
    const hold = holdNext(freshdesk, 'POST', /notes$/, 'done');
    await work.addNote.click();
    await hold.reached;
    await ready.killWorker();
    hold.go();
    await expect(work.outbox.getByText('Note added', { exact: true }).first()).toBeVisible({ timeout: 60_000 });
    expect(written(freshdesk, 'notes')).toHaveLength(1);
  },
);
