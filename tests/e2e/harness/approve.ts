import type { Page } from '@playwright/test';
import { expect } from '../fixtures.ts';
import { workspace } from '../pages/workspace.ts';

type Opens = { openWorkspace(ticketId: number): Promise<Page> };

/** The workspace of a ticket with a draft of its own words; with `dialog`, the question whether to send it is open. */
export async function withReply(extension: Opens, text: string, { dialog = true, ticketId = 4711 } = {}) {
  const work = workspace(await extension.openWorkspace(ticketId));
  await expect(work.messages.first()).toBeVisible();
  await work.draft.fill(text);
  await expect(work.send).toBeEnabled();
  if (dialog) {
    await work.send.click();
    await expect(work.dialog).toBeVisible();
  }
  return work;
}

/** Replies and notes that took effect. */
export const written = <Entry extends { method: string; path: string }>(
  freshdesk: { ledger: Entry[] },
  what: 'reply' | 'notes' = 'reply',
) => freshdesk.ledger.filter(({ method, path }) => method === 'POST' && path.endsWith(`/${what}`));
