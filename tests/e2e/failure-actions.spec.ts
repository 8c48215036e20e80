import { expect, test } from './fixtures.ts';
import { optionsPage } from './pages/options.ts';
import { workspace } from './pages/workspace.ts';

const failing = (status: number, error: object, headers: Record<string, string> = {}) => ({
  status,
  body: { error },
  headers,
});

test('each failure has the one button that helps', async ({ ready, model }) => {
  const work = workspace(await ready.openWorkspace(4711));
  const button = (name: string | RegExp) => work.response.getByRole('button', { name });

  await test.step('a wrong key: to the field of the key', async () => {
    model.behave.error = failing(401, { code: 'invalid_api_key', message: 'Incorrect API key' });
    await work.generate.click();
    const [page] = await Promise.all([ready.context.waitForEvent('page'), button('Enter the key').click()]);
    await expect(optionsPage(page).modelKey).toBeFocused();
  });

  await test.step('an unknown model: to the field of the model, in the page that is open already', async () => {
    model.behave.error = failing(404, { code: 'model_not_found', message: 'The model does not exist' });
    const options = optionsPage(ready.context.pages().find((page) => page.url().includes('options.html')) ?? work.page);
    await options.domain.fill('typed, not saved');
    await work.page.bringToFront();
    await work.generate.click();
    await button('Choose a model').click();
    await expect(options.model).toBeFocused();
    await expect(options.domain).toHaveValue('typed, not saved');
    await options.page.close({ runBeforeUnload: false });
  });

  await test.step('a rate limit: a countdown, then once more', async () => {
    model.behave.error = {
      ...failing(429, { code: 'rate_limit_exceeded' }, { 'retry-after': '4', 'x-should-retry': 'false' }),
      times: 1,
    };
    await work.generate.click();
    await expect(button(/^Try again in [1-4] s$/)).toBeDisabled();
    const again = button('Try again').and(work.page.locator(':enabled'));
    await again.click();
    await expect(work.draft).toHaveValue(/Nora/);
    await expect(work.draft).toBeEditable();
  });

  await test.step('too long even when shortened: with still less of the thread', async () => {
    model.behave.error = { ...failing(400, { code: 'context_length_exceeded' }), times: 2 };
    await work.generate.click();
    await button('Try with less of the thread').click();
    await expect(button('Try with less of the thread')).toBeHidden();
    await expect(work.draft).toBeEditable();
    await expect(work.draft).toHaveValue(/Nora/);
  });

  await test.step('no credit: to the billing page of the provider', async () => {
    model.behave.error = failing(429, { code: 'insufficient_quota', type: 'insufficient_quota' });
    await work.generate.click();
    const asked = ready.context.waitForEvent('request', (request) => request.url().includes('/billing/'));
    await button('Open billing').click();
    expect(new URL((await asked).url()).host).toBe('platform.openai.com');
  });
});
