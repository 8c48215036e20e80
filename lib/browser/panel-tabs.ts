import { type ReadonlySignal, signal } from '@preact/signals';
import { type Browser, browser } from 'wxt/browser';
import type { InsertPorts } from '@/components/draft/insertion';
import { ticketOfTab } from '@/components/workspace/tab-ticket';
import { ticketUrl } from '@/lib/domain/ticket-url';
import { PAGE_SCRIPT, type PageCommand } from '@/lib/messages/page';
import { hostPattern } from '@/lib/settings/agent-page';
import { awaken, type TabPorts } from './awaken';

/** `frozen` is Chrome's (132 and newer) and unknown to the polyfill's types. */
type Tab = Browser.tabs.Tab & { frozen?: boolean };
/** Longer than an editor takes to be still. */
const PATIENCE_MS = 4000;

/** The ticket of the active tab in this page's window, followed as the person moves. */
export function followActiveTab(hosts: ReadonlySignal<string[]>) {
  const url = signal<string | undefined>(undefined);

  async function look() {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    url.value = tab?.url;
  }
  // Moves inside Freshdesk change only the URL; tabs of other windows are filtered by the query itself.
  browser.tabs.onActivated.addListener(() => void look());
  browser.tabs.onUpdated.addListener((_id, change, tab) => {
    if (tab.active && (change.url !== undefined || change.status === 'complete')) void look();
  });
  browser.windows.onFocusChanged.addListener(() => void look());
  const ready = look();
  return { ready, ticket: () => ticketOfTab(url.value, hosts.value) };
}

/** Tabs of the help desk that show this ticket: awake ones first, of them the active and the last used. */
async function tabsWith(hosts: string[], ticketId: number) {
  const tabs = await browser.tabs.query({ url: hosts.map(hostPattern) });
  return tabs
    .filter((tab) => ticketOfTab(tab.url, hosts) === ticketId)
    .sort(
      (a, b) =>
        Number(a.discarded ?? false) - Number(b.discarded ?? false) ||
        Number(b.active) - Number(a.active) ||
        (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0),
    );
}

const tell = (tabId: number, command: PageCommand): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, command, { frameId: 0 });

const tabPorts: TabPorts = {
  async look(tabId) {
    const tab: Tab | null = await browser.tabs.get(tabId).catch(() => null);
    return tab && { discarded: !!tab.discarded, frozen: !!tab.frozen, loading: tab.status === 'loading' };
  },
  reload: (tabId) => browser.tabs.reload(tabId),
  enter: (tabId) =>
    browser.scripting.executeScript({ target: { tabId }, files: [PAGE_SCRIPT], injectImmediately: true }),
  ping: (tabId) => tell(tabId, { type: 'page:ping' }),
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  now: () => performance.now(),
};

/** Shows a ticket in Freshdesk: its own tab when there is one, else a new one, since the present tab may hold typed text. */
export async function openTicket(hosts: string[], opensAt: string, ticketId: number): Promise<void> {
  const [tab] = await tabsWith(hosts, ticketId);
  if (tab?.id === undefined) {
    await browser.tabs.create({ url: ticketUrl(opensAt, ticketId) });
    return;
  }
  await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

/** A page that is frozen, discarded or runs no script of ours gives no answer. */
function inTime(tabId: number, command: PageCommand): Promise<unknown> {
  const answer = browser.tabs.sendMessage(tabId, command, { frameId: 0 }).catch(() => undefined);
  return Promise.race([answer, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
}

/** @param own this page's own tab; null in the side panel, where only the tab beside it counts. */
export function createPageReach(
  hosts: ReadonlySignal<string[]>,
  own: number | null,
): Pick<InsertPorts, 'findTab' | 'show' | 'awaken' | 'back' | 'tell' | 'askPages'> {
  return {
    async findTab(ticketId) {
      if (own !== null) return (await tabsWith(hosts.peek(), ticketId))[0]?.id ?? null;
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      return active?.id !== undefined && ticketOfTab(active.url, hosts.peek()) === ticketId ? active.id : null;
    },
    async show(tabId) {
      if (own !== null) await browser.tabs.update(tabId, { active: true });
    },
    async back() {
      if (own !== null) await browser.tabs.update(own, { active: true });
    },
    awaken: (tabId) => awaken(tabId, tabPorts),
    tell,
    async askPages(ticketId, command) {
      const tabs = await tabsWith(hosts.peek(), ticketId);
      return Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : inTime(id, command))));
    },
  };
}
