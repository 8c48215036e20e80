import type { Tabs } from '@/lib/browser/platform';
import { ticketTabs } from '@/lib/browser/ticket-tabs';
import type { PageCommand } from '@/lib/messages/page';

/** A tab without a listening content script is no failure. */
const tell = (tabs: Tabs, tabId: number, command: PageCommand) => void tabs.send(tabId, command).catch(() => undefined);

/** Tells every tab. Where the extension may not be, its script can still be there, and Chrome does not say in which tabs. */
export async function tellAllTabs(tabs: Tabs, command: PageCommand): Promise<void> {
  for (const { id } of await tabs.query({})) tell(tabs, id, command);
}

/** Tells every open tab of a ticket. */
export async function tellTicketTabs(
  tabs: Tabs,
  hosts: string[],
  ticketId: number,
  command: PageCommand,
): Promise<void> {
  for (const { id } of await ticketTabs(tabs, hosts, ticketId)) tell(tabs, id, command);
}
