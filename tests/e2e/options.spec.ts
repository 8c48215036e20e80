import type { Page } from '@playwright/test';
import { expect, pageTest } from './fixtures.ts';
import { AGENT_KEY, MODEL_KEY } from './harness/extension.ts';
import { optionsPage } from './pages/options.ts';

const NUMBERS: [label: string, value: string][] = [
  ['Check for tickets every (minutes)', '5'],
  ['Tickets per check', '25'],
  ['Delay between requests (seconds)', '3'],
  ['Retry delay (seconds)', '5'],
  ['Maximum retries', '5'],
];

const stored = (page: Page) =>
  page.evaluate(() => chrome.storage.local.get(['settings', 'secrets'])) as Promise<{
    settings: { freshdesk: Record<string, unknown>; prompts: { response: string | null }; playbooks: unknown };
    secrets?: Record<string, string>;
  }>;

pageTest('a domain is understood in every form people type', async ({ extension }) => {
  const options = optionsPage(await extension.openOptions());
  for (const typed of ['acme', ' ACME.freshdesk.com ', 'https://acme.freshdesk.com/a/tickets?x=1#top']) {
    await options.domain.fill(typed);
    await options.domain.blur();
    await expect(options.domain).toHaveValue('acme.freshdesk.com');
  }
});

pageTest('a domain outside freshdesk.com is explained and never stored', async ({ extension }) => {
  const options = optionsPage(await extension.openOptions());
  await options.domain.fill('support.acme.com');
  await options.domain.blur();
  await expect(options.domain).toHaveAccessibleDescription(/support\.acme\.com is not a freshdesk\.com address/);
  await options.save.click();
  await expect(options.says(/Not saved/)).toBeVisible();
  await expect(options.domain).toBeFocused();
  expect((await stored(options.page)).settings.freshdesk['domain']).toBe('');
});

pageTest('the connection tests name the agent and the model, before anything is saved', async ({ extension }) => {
  const options = optionsPage(await extension.openOptions());
  await options.domain.fill('acme');
  await options.freshdeskKey.fill(AGENT_KEY);
  await options.testFreshdesk.click();
  await expect(options.says('Connected to acme.freshdesk.com as Dana Fisher (dana@example.org).')).toBeVisible();
  await options.modelKey.fill(MODEL_KEY);
  await options.model.fill('gpt-4o-mini');
  await options.testModel.click();
  await expect(options.says(/gpt-4o-mini\S* answered in \d+\.\d s\./)).toBeVisible();
  expect((await stored(options.page)).secrets?.['freshdesk_api_key'] ?? '').toBe('');
});

pageTest('a test without a key sends nothing and asks for it', async ({ extension, freshdesk, model }) => {
  const options = optionsPage(await extension.openOptions());
  await options.domain.fill('acme');
  await options.testFreshdesk.click();
  await expect(options.freshdeskKey).toHaveAccessibleDescription(/Enter an API key first/);
  await options.testModel.click();
  await expect(options.modelKey).toHaveAccessibleDescription(/Enter an API key first/);
  expect(freshdesk.requests).toHaveLength(0);
  expect(model.requests).toHaveLength(0);
});

pageTest('saved keys are never shown again', async ({ extension }) => {
  const options = optionsPage(await extension.openOptions());
  await options.domain.fill('acme');
  await options.freshdeskKey.fill(AGENT_KEY);
  await options.modelKey.fill(MODEL_KEY);
  await options.save.click();
  await expect(options.says('Saved')).toBeVisible();
  await options.page.reload();
  for (const [field, key] of [
    [options.freshdeskKey, AGENT_KEY],
    [options.modelKey, MODEL_KEY],
  ] as const) {
    await expect(field).toHaveValue('');
    await expect(field).toHaveAttribute('type', 'password');
    await expect(field).toHaveAttribute('placeholder', `Saved, ends in ${key.slice(-4)}`);
    expect(await options.page.content()).not.toContain(key.slice(0, -4));
  }
  await options.testFreshdesk.click();
  await expect(options.says(/as Dana Fisher/)).toBeVisible();
});

pageTest('a saved key survives saving with its field empty, and goes only when removed', async ({ ready }) => {
  const options = optionsPage(await ready.openOptions());
  await options.number('Tickets per check').fill('30');
  await options.save.click();
  await expect(options.says('Saved.')).toBeVisible();
  expect((await stored(options.page)).secrets).toEqual({ freshdesk_api_key: AGENT_KEY, openai_api_key: MODEL_KEY });
  await options.page.getByRole('button', { name: 'Remove OpenAI key' }).click();
  await options.save.click();
  await expect(options.says('Saved.')).toBeVisible();
  expect((await stored(options.page)).secrets).toEqual({ freshdesk_api_key: AGENT_KEY, openai_api_key: '' });
});

pageTest('numbers that will not do are explained, and the defaults stay', async ({ extension }) => {
  const options = optionsPage(await extension.openOptions());
  for (const [label, value] of NUMBERS) await expect(options.number(label)).toHaveValue(value);
  for (const [label, typed, says] of [
    ['Check for tickets every (minutes)', '0', /enter a number from 1 to 1440/],
    ['Tickets per check', '2.5', /enter a whole number/],
    ['Delay between requests (seconds)', '61', /enter a number from 0 to 60/],
    ['Retry delay (seconds)', 'soon', /enter a number, for example 5/],
    ['Maximum retries', '-1', /enter a number from 0 to 10/],
  ] as const) {
    await options.number(label).fill(typed);
    await options.number(label).blur();
    await expect(options.number(label)).toHaveAccessibleDescription(says);
  }
  await options.save.click();
  await expect(options.says('Not saved. 5 fields need a correction.')).toBeVisible();
  const { freshdesk } = (await stored(options.page)).settings;
  expect(freshdesk).toMatchObject({ polling_interval: 5, ticket_limit: 25, rate_limit_delay: 3, retry_delay: 5 });
  expect(freshdesk).toMatchObject({ max_retries: 5 });
});

pageTest('what is saved is there after a reload', async ({ extension }) => {
  const options = optionsPage(await extension.openOptions());
  await options.domain.fill('acme');
  await options.number('Tickets per check').fill('40');
  await options.number('Delay between requests (seconds)').fill('1,5');
  await options.model.fill('gpt-6-luna');
  await expect(options.undoSeconds).toHaveValue('10');
  await options.undoSeconds.selectOption('20');
  await options.page.getByRole('checkbox', { name: 'Notify me about new tickets' }).check();
  await options.save.click();
  await expect(options.says('Saved.')).toBeVisible();
  await options.page.reload();
  await expect(options.domain).toHaveValue('acme.freshdesk.com');
  await expect(options.number('Tickets per check')).toHaveValue('40');
  await expect(options.number('Delay between requests (seconds)')).toHaveValue('1.5');
  await expect(options.model).toHaveValue('gpt-6-luna');
  await expect(options.undoSeconds).toHaveValue('20');
  await expect(options.page.getByRole('checkbox', { name: 'Notify me about new tickets' })).toBeChecked();
});
