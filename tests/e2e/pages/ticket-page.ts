import type { Page } from '@playwright/test';

/** Freshdesk's agent page with our two buttons in it. */
export const ticketPage = (page: Page) => ({
  page,
  generate: page.getByRole('button', { name: 'Generate Response' }),
  instructions: page.getByRole('button', { name: 'Tech Instructions' }),
  stop: page.getByRole('button', { name: 'Stop generating' }),
  move: page.getByRole('button', { name: 'Move these buttons' }),
  reload: page.getByRole('button', { name: 'Reload this page' }),
  editor: page.locator('.ticket-editor .fr-element[contenteditable="true"]'),
  nativeSend: page.locator('[data-test-id="submit"]'),
});
