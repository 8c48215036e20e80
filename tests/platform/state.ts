import type { Tab } from '@/lib/browser/platform';
import type { Worker } from '@/lib/worker/worker';
import { covers } from './patterns.ts';

export const ID = 'assistant';
export const ORIGIN = `chrome-extension://${ID}`;
export const OWN_HOSTS = ['https://*.freshdesk.com/*', 'https://api.openai.com/*'];

/** A tab as a test sees it: with what was sent to its page, and how the content script there answers. */
export type TestTab = Tab & {
  heard: unknown[];
  /** Scripts that were put into it by hand. */
  scripts: string[];
  /** Without one nobody listens there. */
  answer?: (message: unknown) => unknown;
};

type Alarm = { scheduledTime: number; periodInMinutes?: number };

/** What a browser knows beside its storage: tabs, alarms, permissions and the like, as tests read and set it. */
export function createState() {
  const permissionWatchers = new Set<() => void>();
  const state = {
    tabs: [] as TestTab[],
    /** Addresses of our own pages that are open without a tab: the side panel, the popup. */
    panels: [] as string[],
    alarms: new Map<string, Alarm>(),
    notifications: new Map<string, { title: string; message: string }>(),
    badge: { text: '', colour: '', title: '' },
    idle: false,
    allowed: [...OWN_HOSTS],
    /** What the organisation has set. */
    policy: {},
    /** Hosts that came with the installation and that a person took away. */
    withheld: [] as string[],
    registered: new Map<string, string[]>(),
    shortcuts: [] as { name: string; description: string; keys: string }[],
    panelsOpened: [] as object[],
    /** The page that sent the present message has the person's activation. */
    gesture: false,
    /** The person's answer when hosts are asked for. */
    grants: true,
    clipboard: '',
    optionsOpened: 0,
    worker: null as Worker | null,
  };

  const contains = (pattern: string) =>
    state.allowed.some((one) => covers(one, pattern)) && !state.withheld.some((one) => covers(one, pattern));
  const mayRead = (url: string) => URL.canParse(url) && contains(`https://${new URL(url).hostname}/*`);
  const changed = () => {
    for (const watcher of permissionWatchers) watcher();
  };
  const tabOf = (tabId: number) => state.tabs.find(({ id }) => id === tabId);
  const seen = ({ heard: _h, scripts: _s, answer: _a, ...tab }: TestTab): Tab => ({
    ...tab,
    url: mayRead(tab.url) || tab.url.startsWith(ORIGIN) ? tab.url : '',
  });

  function openTab(url: string, more: Partial<TestTab> = {}): TestTab {
    const tab: TestTab = {
      ...{ id: 1 + state.tabs.length, url, windowId: 1, active: true, discarded: false, frozen: false, loading: false },
      ...{ lastAccessed: Date.now(), heard: [], scripts: [], ...more },
    };
    if (tab.active) deactivate(tab.windowId);
    state.tabs.push(tab);
    return tab;
  }
  const deactivate = (windowId: number | null) => {
    for (const other of state.tabs) if (other.windowId === windowId) other.active = false;
  };

  return {
    state,
    contains,
    mayRead,
    tabOf,
    seen,
    openTab,
    deactivate,
    permissionWatchers,
    changed,
    allow(...patterns: string[]): void {
      state.withheld = state.withheld.filter((one) => !patterns.includes(one));
      state.allowed.push(...patterns.filter((one) => !contains(one)));
      changed();
    },
    /** A person takes a host away in the browser's own settings. */
    revoke(pattern: string): void {
      state.allowed = state.allowed.filter((one) => one !== pattern || OWN_HOSTS.includes(one));
      state.withheld.push(pattern);
      changed();
    },
  };
}

export type BrowserState = ReturnType<typeof createState>;
