import { browser } from 'wxt/browser';
import { ticketIdFromUrl } from '@/lib/domain/ticket-url';
import type { PageCommand } from '@/lib/messages/page';
import { hostPattern } from '@/lib/settings/agent-page';

/** Tells every tab. Where the extension may not be, its script can still be there, and Chrome does not say in which tabs. */
export async function tellAllTabs(command: PageCommand): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id !== undefined) browser.tabs.sendMessage(id, command).catch(() => undefined);
  }
}

/** Tells every open tab of a ticket; a tab without a listening content script is no failure. */
export async function tellTicketTabs(hosts: string[], ticketId: number, command: PageCommand): Promise<void> {
  const tabs = await browser.tabs.query({ url: hosts.map(hostPattern) });
  for (const tab of tabs) {
    if (tab.id === undefined || ticketIdFromUrl(tab.url ?? '') !== ticketId) continue;
    browser.tabs.sendMessage(tab.id, command).catch(() => undefined);
  }
}
