import { expect, test } from './fixtures.ts';
import { optionsPage } from './pages/options.ts';
import { popupPage } from './pages/popup.ts';
import { workspace } from './pages/workspace.ts';

test('an end that the endpoint itself announces is warned of everywhere, with the successor in one click', async ({
  ready,
  model,
}) => {
  model.behave = { shutdowns: { 'gpt-4o-mini': '2026-12-20' } };
  /** A page of the extension on a day on which the list that is shipped would say 14 January. */
  async function onTheDay(path: string) {
    const page = await ready.context.newPage();
    await page.clock.setFixedTime(new Date('2026-11-25T09:00:00Z'));
    await page.goto(`chrome-extension://${ready.extensionId}/${path}`);
    return page;
  }
  const says = /api\.openai\.com will shut off gpt-4o-mini on 20 December 2026, in 25 days\./;

  const options = optionsPage(await onTheDay('options.html'));
  await expect(options.page.getByText('OpenAI will shut off gpt-4o-mini on 14 January 2027')).toBeVisible();
  await options.testModel.click();
  await expect(options.page.getByText(says)).toContainText(
    /It said so on .+; the list in this extension, read in November 2026, has 14 January 2027\. The endpoint is believed\./,
  );
  await expect(options.page.getByRole('button', { name: 'Switch to gpt-6-luna' })).toBeVisible();

  const popup = popupPage(await onTheDay('popup.html'));
  await expect(popup.page.getByText(says)).toBeVisible();
  await expect(popup.page.getByRole('button', { name: 'Switch to gpt-6-luna' })).toBeVisible();

  const work = workspace(await onTheDay('sidepanel.html?ticket=4711'));
  await expect(work.page.getByText(says)).toBeVisible();
  const stored = () => work.page.evaluate(async () => (await chrome.storage.local.get('settings'))['settings']);
  expect(await stored()).toMatchObject({ openai: { model: 'gpt-4o-mini' } });
  await work.page.getByRole('button', { name: 'Switch to gpt-6-luna' }).click();
  await expect(work.page.getByRole('status').filter({ hasText: 'Switched to gpt-6-luna. Saved.' })).toBeVisible();
  await expect(work.page.getByText(says)).toBeHidden();
  expect(await stored()).toMatchObject({ openai: { model: 'gpt-6-luna' } });
});
