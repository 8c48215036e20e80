import type { Page } from '@playwright/test';
import { expect, longTest, pageTest, test } from './fixtures.ts';
import type { Extension } from './harness/extension.ts';
import { optionsPage } from './pages/options.ts';
import { workspace } from './pages/workspace.ts';

const storedModel = (page: Page) =>
  page.evaluate(
    async () =>
      ((await chrome.storage.local.get('settings'))['settings'] as { openai: { model: string } }).openai.model,
  );

/** The options page on a given day: the warnings depend on it. */
async function optionsOn(day: string, extension: Extension) {
  const page = await extension.context.newPage();
  await page.clock.setFixedTime(new Date(`${day}T09:00:00Z`));
  await page.goto(`chrome-extension://${extension.extensionId}/options.html`);
  return optionsPage(page);
}

test('a model that ends soon is named with its day and its successor', async ({ ready }) => {
  const options = await optionsOn('2026-11-25', ready);
  await expect(options.model).toHaveValue('gpt-4o-mini');
  await expect(
    options.page.getByText(/OpenAI will shut off gpt-4o-mini on 14 January 2027, in 50 days\..*gpt-6-luna/),
  ).toBeVisible();
});

test('the successor is one click away, and nothing changes without it', async ({ ready, model }) => {
  const options = await optionsOn('2026-11-25', ready);
  const switchOver = options.page.getByRole('button', { name: 'Switch to gpt-6-luna' });
  await expect(switchOver).toBeVisible();
  expect(await storedModel(options.page)).toBe('gpt-4o-mini');
  await switchOver.click();
  await expect(options.says('Switched to gpt-6-luna. Saved.')).toBeVisible();
  await expect(options.model).toHaveValue('gpt-6-luna');
  await expect(switchOver).toBeHidden();
  expect(await storedModel(options.page)).toBe('gpt-6-luna');
  const work = workspace(await ready.openWorkspace(4711));
  await work.generate.click();
  await expect.poll(() => (model.chats.at(-1)?.body as { model?: string } | undefined)?.model).toBe('gpt-6-luna');
});

longTest('after the last day the warning says so, and the stored model is still the chosen one', async ({ ready }) => {
  const options = await optionsOn('2027-01-15', ready);
  await expect(
    options.page.getByText(/OpenAI shut off gpt-4o-mini on 14 January 2027: it no longer answers/),
  ).toBeVisible();
  expect(await storedModel(options.page)).toBe('gpt-4o-mini');
});

longTest('typing another name stores nothing until Save', async ({ ready }) => {
  const options = await optionsOn('2026-11-25', ready);
  await options.model.fill('gpt-6.1-terra');
  await expect(options.page.getByText('Unsaved changes')).toBeVisible();
  expect(await storedModel(options.page)).toBe('gpt-4o-mini');
  await options.save.click();
  await expect(options.says('Saved.')).toBeVisible();
  expect(await storedModel(options.page)).toBe('gpt-6.1-terra');
});

longTest('a model that lives on, one nobody knows and another endpoint give no warning', async ({ ready }) => {
  const options = await optionsOn('2026-11-25', ready);
  const warning = options.page.getByText(/shut off/);
  await expect(warning).toBeVisible();
  for (const name of ['gpt-6-luna', 'llama-4-scout', 'gpt-4o-mini-of-our-own']) {
    await options.model.fill(name);
    await expect(warning).toBeHidden();
  }
  await options.model.fill('gpt-4o-mini');
  await expect(warning).toBeVisible();
  await options.baseUrl.fill('http://localhost:11434/v1');
  await expect(warning).toBeHidden();
});

longTest('Load models offers what the endpoint lists, to search in and to pick from', async ({ ready }) => {
  const options = await optionsOn('2026-11-25', ready);
  await options.loadModels.click();
  await expect(options.says(/\d+ models at api\.openai\.com/)).toBeVisible();
  const list = options.page.getByRole('group', { name: 'Models of this endpoint' });
  await expect(list.getByRole('button', { name: /^gpt-4o-mini/, pressed: true })).toBeVisible();
  await list.getByRole('searchbox', { name: 'Search models' }).fill('GPT 6.1');
  await expect(list.getByRole('button')).toHaveText([/^gpt-6\.1-sol/, /^gpt-6\.1-terra/]);
  await list.getByRole('button', { name: 'gpt-6.1-terra' }).click();
  await expect(options.model).toHaveValue('gpt-6.1-terra');
  await list.getByRole('searchbox').fill('nothing like it');
  await expect(list.getByText('None matches.')).toBeVisible();
  // Enter in the search must not save the form.
  await list.getByRole('searchbox').press('Enter');
  expect(await storedModel(options.page)).toBe('gpt-4o-mini');
  await options.baseUrl.fill('https://llm.example.com/v1');
  await expect(list).toBeHidden();
});

pageTest('a new installation stores a concrete model that still answers', async ({ extension }) => {
  const options = optionsPage(await extension.openOptions());
  const chosen = await storedModel(options.page);
  expect(chosen).toMatch(/^gpt-[\w.-]+$/);
  await expect(options.model).toHaveValue(chosen);
  await expect(options.page.getByText(/it no longer answers/)).toBeHidden();
});
