import type { Page } from '@playwright/test';

export const optionsPage = (page: Page) => ({
  page,
  domain: page.getByLabel('Freshdesk domain'),
  agentPage: page.getByLabel('Agent page address (optional)'),
  freshdeskKey: page.getByLabel('Freshdesk API key'),
  testFreshdesk: page.getByRole('button', { name: 'Test Freshdesk connection' }),
  modelKey: page.getByLabel('OpenAI API key'),
  model: page.getByLabel('Model', { exact: true }),
  loadModels: page.getByRole('button', { name: 'Load models' }),
  provider: page.getByLabel('Model provider'),
  baseUrl: page.getByLabel('API base URL'),
  testModel: page.getByRole('button', { name: 'Test model connection' }),
  save: page.getByRole('button', { name: 'Save', exact: true }),
  cap: page.getByLabel('Monthly cap (US dollars)'),
  price: (model: string, part: 'input' | 'cached input' | 'output') =>
    page.getByRole('textbox', { name: `${model}: price of ${part}`, exact: true }),
  number: (label: string) => page.getByLabel(label),
  says: (text: string | RegExp) => page.getByRole('status').filter({ hasText: text }),
  signature: page.getByRole('textbox', { name: 'Signature', exact: true }),
  restoreSignature: page.getByRole('button', { name: 'Use the one from Freshdesk' }),
  undoSeconds: page.getByLabel('Time to undo (seconds)'),
  helpDeskSigns: page.getByRole('checkbox', { name: 'My help desk adds it itself' }),
  responsePrompt: page.getByRole('textbox', { name: 'Customer response prompt' }),
  restoreResponsePrompt: page.getByRole('button', { name: 'Restore default', exact: true }).first(),
  addPlaybook: page.getByRole('button', { name: 'Add playbook' }),
  restorePlaybooks: page.getByRole('button', { name: 'Restore default playbooks' }),
  playbook: (title: string) => playbook(page, title),
  includeKeys: page.getByRole('checkbox', { name: 'Include API keys' }),
  exportSettings: page.getByRole('button', { name: 'Export settings' }),
  importFile: page.getByLabel('Settings file to import'),
  importSummary: page.getByRole('group', { name: 'Contents of the file' }),
  importNow: page.getByRole('button', { name: 'Import these settings' }),
});

/** One playbook of the list; its fields are there after `open`. A new one is open already and has no title yet. */
function playbook(page: Page, title: string) {
  const items = page.getByRole('list', { name: 'Playbooks' }).getByRole('listitem');
  const item = items.filter({ has: page.getByText(title, { exact: true }) });
  return {
    item,
    open: () => item.getByText(title, { exact: true }).click(),
    title: item.getByRole('textbox', { name: 'Title' }),
    keywords: item.getByRole('textbox', { name: 'Keywords' }),
    guidance: item.getByRole('textbox', { name: 'Guidance' }),
    remove: item.getByRole('button', { name: 'Delete playbook' }),
  };
}
