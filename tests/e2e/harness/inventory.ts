import type { Page } from '@playwright/test';

/**
 * All that a browser keeps for an extension, by kind: values of storage, names of databases and the like. Two that are
 * equal as JSON are the same state.
 */
export type Inventory = Record<string, unknown>;

type Bucket = { indexedDB: IDBFactory; caches: CacheStorage };
type Buckets = { keys(): Promise<string[]>; open(name: string): Promise<Bucket>; delete(name: string): Promise<void> };

/** @param page any page of the extension. */
export const inventory = (page: Page): Promise<Inventory> =>
  page.evaluate(async () => {
    const files: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
    return {
      local: await chrome.storage.local.get(null),
      session: await chrome.storage.session.get(null),
      sync: await chrome.storage.sync.get(null),
      webStorage: [{ ...localStorage }, { ...sessionStorage }],
      databases: (await indexedDB.databases()).map(({ name }) => name),
      buckets: await (navigator as unknown as { storageBuckets: Buckets }).storageBuckets.keys(),
      caches: await caches.keys(),
      files,
      alarms: (await chrome.alarms.getAll()).map(({ name }) => name),
      notifications: Object.keys(
        await new Promise<object>((resolve) => chrome.notifications.getAll((all) => resolve(all))),
      ),
      rules: [
        ...(await chrome.declarativeNetRequest.getSessionRules()),
        ...(await chrome.declarativeNetRequest.getDynamicRules()),
      ].map(({ id }) => id),
      scripts: (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id),
      origins: (await chrome.permissions.getAll()).origins?.toSorted(),
      badge: await chrome.action.getBadgeText({}),
      // Only what the browser really shows: an open panel, a document out of sight.
      contexts: (await chrome.runtime.getContexts({}))
        .map(({ contextType }) => contextType)
        .filter((type) => type !== 'BACKGROUND' && type !== 'TAB'),
    };
  });

/** A side panel outlives the tab from which it was opened. @param page any page of the extension; the only one that stays. */
export const closePanels = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const view of chrome.extension.getViews()) if (view !== window) view.close();
    const panels = () => chrome.runtime.getContexts({ contextTypes: [chrome.runtime.ContextType.SIDE_PANEL] });
    for (const until = Date.now() + 5000; (await panels()).length > 0 && Date.now() < until; ) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });

/**
 * Takes an extension back to a state, but for the hosts that a person has allowed. Nothing else of the extension may run meanwhile.
 * @param page any page of the extension.
 */
export const restore = (page: Page, { local }: Inventory): Promise<void> =>
  page.evaluate(
    async ({ local }) => {
      await chrome.alarms.clearAll();
      const shown = await new Promise<object>((resolve) => chrome.notifications.getAll((all) => resolve(all)));
      for (const id of Object.keys(shown)) await chrome.notifications.clear(id);
      const { declarativeNetRequest: rules } = chrome;
      const idsOf = (all: { id: number }[]) => ({ removeRuleIds: all.map(({ id }) => id) });
      await rules.updateSessionRules(idsOf(await rules.getSessionRules()));
      await rules.updateDynamicRules(idsOf(await rules.getDynamicRules()));
      await chrome.scripting.unregisterContentScripts();
      await chrome.action.setBadgeText({ text: '' });

      const { storageBuckets } = navigator as unknown as { storageBuckets: Buckets };
      for (const name of await storageBuckets.keys()) await storageBuckets.delete(name);
      const deleted = (name: string) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase(name);
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error);
        });
      for (const { name } of await indexedDB.databases()) if (name) await deleted(name);
      for (const name of await caches.keys()) await caches.delete(name);
      const root = await navigator.storage.getDirectory();
      for await (const name of root.keys()) await root.removeEntry(name, { recursive: true });
      localStorage.clear();
      sessionStorage.clear();
      await chrome.storage.session.clear();
      await chrome.storage.sync.clear();
      await chrome.storage.local.clear();
      await chrome.storage.local.set(local as object);
    },
    { local },
  );
