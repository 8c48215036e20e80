import { ticketIdFromUrl } from '@/lib/domain/ticket-url';
import { hostPattern } from '@/lib/settings/agent-page';
import type { Tab, Tabs } from './platform';

/** The ticket that a tab shows, when it shows one of this help desk. @param hosts of its pages. */
export function ticketOfTab(url: string | undefined, hosts: readonly string[]): number | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, host: shown } = new URL(url);
  return protocol === 'https:' && hosts.includes(shown) ? ticketIdFromUrl(url) : null;
}

export type DeskTab = Tab & { ticketId: number | null };

/** Tabs on the help desk's pages: awake ones first, of them the active ones and then those that were used last. */
export async function deskTabs(tabs: Tabs, hosts: readonly string[], windowId?: number): Promise<DeskTab[]> {
  const patterns = hosts.map(hostPattern);
  const found = await tabs.query({ patterns, ...(windowId === undefined ? {} : { windowId }) });
  return found
    .map((tab) => ({ ...tab, ticketId: ticketOfTab(tab.url, hosts) }))
    .sort(
      (a, b) =>
        Number(a.discarded) - Number(b.discarded) ||
        Number(b.active) - Number(a.active) ||
        b.lastAccessed - a.lastAccessed,
    );
}

/** Those of them that show this ticket, in the same order. */
export async function ticketTabs(
  tabs: Tabs,
  hosts: readonly string[],
  ticketId: number,
  windowId?: number,
): Promise<DeskTab[]> {
  return (await deskTabs(tabs, hosts, windowId)).filter((tab) => tab.ticketId === ticketId);
}
