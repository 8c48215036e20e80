import type { ReadonlySignal } from '@preact/signals';
import type { InsertPorts } from '@/components/draft/insertion';
import type { Platform, Scripting, Tabs } from '@/lib/browser/platform';
import { ticketOfTab, ticketTabs } from '@/lib/browser/ticket-tabs';
import { ticketUrl } from '@/lib/domain/ticket-url';
import { PAGE_SCRIPT, type PageCommand } from '@/lib/messages/page';
import { awaken, type TabPorts } from './awaken';

/** Longer than an editor takes to be still. */
const ANSWER_TIMEOUT_MS = 4000;

const pause = (ms: number) => new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), ms));

const tabPorts = (tabs: Tabs, scripting: Scripting): TabPorts => ({
  look: tabs.get,
  reload: tabs.reload,
  enter: (tabId) => scripting.run(tabId, PAGE_SCRIPT, 'at-once'),
  ping: (tabId) => tabs.send(tabId, { type: 'page:ping' } satisfies PageCommand),
  pause,
  now: () => performance.now(),
});

/** Shows a ticket in Freshdesk: its own tab when there is one, else a new one, since the present tab may hold typed text. */
export async function openTicket(
  { tabs, windows }: Pick<Platform, 'tabs' | 'windows'>,
  hosts: string[],
  opensAt: string,
  ticketId: number,
): Promise<void> {
  const [tab] = await ticketTabs(tabs, hosts, ticketId);
  if (!tab) return tabs.open(ticketUrl(opensAt, ticketId));
  await tabs.show(tab.id);
  if (tab.windowId !== null) await windows.focus(tab.windowId);
}

/** @param own this page's own tab; null in the side panel, where only the tab beside it counts. */
export function createPageReach(
  { tabs, scripting }: Pick<Platform, 'tabs' | 'scripting'>,
  hosts: ReadonlySignal<string[]>,
  own: number | null,
): Pick<InsertPorts, 'findTab' | 'show' | 'awaken' | 'back' | 'tell' | 'askPages'> {
  const ports = tabPorts(tabs, scripting);
  return {
    async findTab(ticketId) {
      if (own !== null) return (await ticketTabs(tabs, hosts.peek(), ticketId))[0]?.id ?? null;
      const active = await tabs.active();
      return active && ticketOfTab(active.url, hosts.peek()) === ticketId ? active.id : null;
    },
    async show(tabId) {
      if (own !== null) await tabs.show(tabId);
    },
    async back() {
      if (own !== null) await tabs.show(own);
    },
    awaken: (tabId) => awaken(tabId, ports),
    tell: (tabId, command) => tabs.send(tabId, command),
    async askPages(ticketId, command) {
      const showing = await ticketTabs(tabs, hosts.peek(), ticketId);
      // A page that is frozen, discarded or runs no script of ours gives no answer.
      const inTime = (tabId: number) =>
        Promise.race([tabs.send(tabId, command).catch(() => undefined), pause(ANSWER_TIMEOUT_MS)]);
      return Promise.all(showing.map(({ id }) => inTime(id)));
    },
  };
}
