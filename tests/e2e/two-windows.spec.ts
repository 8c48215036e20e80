import { expect, test } from './fixtures.ts';
import { workspace } from './pages/workspace.ts';

test('two windows on one ticket: one edits, the other follows and can take over (P4)', async ({ ready }) => {
  const [one, two] = [workspace(await ready.openWorkspace(4711)), workspace(await ready.openWorkspace(4711))];
  await expect(one.draft).toBeEditable();
  await one.draft.pressSequentially('Hello Nora');
  await expect(two.draft).toHaveValue('Hello Nora');
  await expect(two.editedElsewhere).toBeVisible();
  await expect(two.draft).not.toBeEditable();
  await expect(one.editedElsewhere).toBeHidden();

  await expect(one.draft).toBeEditable();
  await one.draft.pressSequentially(', typed to the last moment');
  await two.editHere.click();
  await expect(two.draft).toHaveValue('Hello Nora, typed to the last moment');
  await expect(two.draft).toBeFocused();
  await expect(one.editedElsewhere).toBeVisible();
  await two.draft.fill('Hello Nora, from the second window');
  await expect(one.draft).toHaveValue('Hello Nora, from the second window');

  await two.page.close();
  await expect(one.editedElsewhere).toBeHidden();
  await expect(one.draft).toBeEditable();
  await expect(one.draft).toHaveValue('Hello Nora, from the second window');
});

test('the whole extension crashes while somebody types: what was seen as saved is there, and nobody holds the draft (P15)', async ({
  ready,
}) => {
  const work = workspace(await ready.openWorkspace(4711));
  await expect(work.draft).toBeEditable();
  await work.draft.pressSequentially('Half a sentence');
  const other = workspace(await ready.openWorkspace(4711));
  await expect(other.draft).toHaveValue('Half a sentence');
  const session = await ready.context.newCDPSession(work.page);
  const crashed = work.page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  const after = workspace(await ready.openWorkspace(4711));
  await expect(after.draft).toHaveValue('Half a sentence');
  await expect(after.editedElsewhere).toBeHidden();
  await after.draft.fill('The whole sentence.');
  await ready.killWorker();
  await after.page.reload();
  await expect(after.draft).toHaveValue('The whole sentence.');
});
