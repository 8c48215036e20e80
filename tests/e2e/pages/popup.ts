import type { Page } from '@playwright/test';

export const popupPage = (page: Page) => ({
  page,
  heading: page.getByRole('heading', { name: 'Inbox' }),
  drafts: page.getByRole('list', { name: 'Pending drafts' }),
  tickets: page.getByRole('list', { name: 'Tickets' }),
  checkNow: page.getByRole('button', { name: 'Check now' }),
  settings: page.getByRole('link', { name: 'Settings' }),
});
