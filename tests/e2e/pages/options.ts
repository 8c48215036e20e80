import type { Page } from '@playwright/test';

export const optionsPage = (page: Page) => ({
  page,
  domain: page.getByLabel('Freshdesk domain'),
  freshdeskKey: page.getByLabel('Freshdesk API key'),
  testFreshdesk: page.getByRole('button', { name: 'Test Freshdesk connection' }),
  modelKey: page.getByLabel('OpenAI API key'),
  model: page.getByLabel('Model', { exact: true }),
  baseUrl: page.getByLabel('API base URL'),
  testModel: page.getByRole('button', { name: 'Test model connection' }),
  save: page.getByRole('button', { name: 'Save', exact: true }),
  number: (label: string) => page.getByLabel(label),
  says: (text: string | RegExp) => page.getByRole('status').filter({ hasText: text }),
});
