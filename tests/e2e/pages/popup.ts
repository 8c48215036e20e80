import type { Page } from '@playwright/test';

export const popupPage = (page: Page) => {
  const drafts = page.getByRole('list', { name: 'Pending drafts' });
  const tickets = page.getByRole('list', { name: 'Tickets' });
  return {
    page,
    heading: page.getByRole('heading', { name: 'Inbox' }),
    drafts,
    draftLinks: drafts.getByRole('link'),
    tickets,
    outbox: page.getByRole('list', { name: 'Outbox' }),
    ticketLinks: tickets.getByRole('link'),
    ticket: (subject: string) => tickets.getByRole('link').filter({ hasText: subject }),
    checkNow: page.getByRole('button', { name: 'Check now' }),
    openSettings: page.getByRole('button', { name: 'Open settings' }),
    setUp: page.getByRole('button', { name: 'Set up' }),
    settings: page.getByRole('link', { name: 'Settings' }),
    says: (text: string | RegExp) => page.getByRole('status').filter({ hasText: text }),
  };
};
