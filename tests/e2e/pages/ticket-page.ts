import type { Page } from '@playwright/test';

/** Freshdesk's agent page with our two buttons in it. */
export const ticketPage = (page: Page) => ({
  page,
  generate: page.getByRole('button', { name: 'Generate Response' }),
  instructions: page.getByRole('button', { name: 'Tech Instructions' }),
  openDraft: page.getByRole('button', { name: 'Open draft' }),
  stop: page.getByRole('button', { name: 'Stop generating' }),
  move: page.getByRole('button', { name: 'Move these buttons' }),
  reload: page.getByRole('button', { name: 'Reload this page' }),
  editor: page.locator('.ticket-editor .fr-element[contenteditable="true"]'),
  nativeSend: page.locator('[data-test-id="submit"]'),
  reply: page.getByRole('button', { name: 'Reply' }).first(),
  /** What is said of a reply that went out from the extension and stands, or stood, in the editor. */
  sentBar: page.getByRole('alert').filter({ hasText: 'already sent from the assistant' }),
  takenOut: page.getByRole('status').filter({ hasText: 'taken out of the editor' }),
  takeItOut: page.getByRole('button', { name: 'Take it out' }),
  leaveIt: page.getByRole('button', { name: 'Leave it' }),
});
