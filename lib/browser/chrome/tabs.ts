import { type Browser, browser } from 'wxt/browser';
import type { Tab, Tabs, Windows } from '../platform';

/** `frozen` is Chrome's (132 and newer) and unknown to the polyfill's types. */
type BrowserTab = Browser.tabs.Tab & { frozen?: boolean };

const readTab = (tab: BrowserTab | undefined): Tab[] =>
  tab?.id === undefined
    ? []
    : [
        {
          id: tab.id,
          url: tab.url ?? '',
          windowId: tab.windowId ?? null,
          active: tab.active,
          discarded: tab.discarded ?? false,
          frozen: tab.frozen ?? false,
          loading: tab.status === 'loading',
          lastAccessed: tab.lastAccessed ?? 0,
        },
      ];

export const tabs: Tabs = {
  async query({ patterns, windowId }) {
    if (patterns?.length === 0) return [];
    const url = patterns ? { url: [...patterns] } : {};
    const found = await browser.tabs.query({ ...url, ...(windowId === undefined ? {} : { windowId }) });
    return found.flatMap(readTab);
  },
  async active() {
    const found = await browser.tabs.query({ active: true, currentWindow: true });
    return found.flatMap(readTab)[0] ?? null;
  },
  own: async () => (await browser.tabs.getCurrent())?.id ?? null,
  get: async (tabId) => readTab(await browser.tabs.get(tabId).catch(() => undefined))[0] ?? null,
  async open(url, windowId) {
    await browser.tabs.create({ url, ...(windowId === undefined ? {} : { windowId }) });
  },
  async show(tabId, url) {
    await browser.tabs.update(tabId, { active: true, ...(url === undefined ? {} : { url }) });
  },
  reload: (tabId) => browser.tabs.reload(tabId),
  send: (tabId, message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }),
  onMoved(moved) {
    browser.tabs.onActivated.addListener(() => moved());
    // Moves inside Freshdesk change only the URL.
    browser.tabs.onUpdated.addListener((_id, change, tab) => {
      if (tab.active && (change.url !== undefined || change.status === 'complete')) moved();
    });
    browser.windows.onFocusChanged.addListener(() => moved());
  },
};

export const windows: Windows = {
  current: async () => (await browser.windows.getCurrent()).id ?? null,
  async focus(windowId) {
    await browser.windows.update(windowId, { focused: true });
  },
};
