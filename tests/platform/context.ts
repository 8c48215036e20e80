import { setMaxListeners } from 'node:events';
import { IDBKeyRange } from 'fake-indexeddb';
import { PLAYBOOKS } from '@/lib/assistant/playbooks-data';
import { DEFAULT_PROMPTS } from '@/lib/assistant/prompts-data';
import { RULES } from '@/lib/assistant/rules-data';
import type { Platform, Port } from '@/lib/browser/platform';
import { failureWords } from '@/lib/failures/explain';
import { PAGE_SCRIPT } from '@/lib/messages/page';
import { browserPorts } from '@/lib/storage/browser-ports';
import type { createArea, createCaches } from './areas.ts';
import type { createDatabases } from './databases.ts';
import type { createLocks } from './locks.ts';
import type { createNetwork } from './network.ts';
import { createOwner, endOwner, mortal, type Owner } from './owner.ts';
import { fits } from './patterns.ts';
import { createPorts } from './ports.ts';
import { type BrowserState, ID, ORIGIN, OWN_HOSTS } from './state.ts';

/** As the build packs them (see wxt.config.ts). */
const FILES: Record<string, () => unknown> = {
  '/playbooks.json': () => PLAYBOOKS,
  '/prompts.json': () => ({ ...DEFAULT_PROMPTS, rules: RULES }),
  '/sentences.json': failureWords,
};

/** What outlives every context of one browser. */
export type Shared = {
  known: BrowserState;
  local: ReturnType<typeof createArea>;
  session: ReturnType<typeof createArea>;
  databases: ReturnType<typeof createDatabases>;
  locks: ReturnType<typeof createLocks>;
  caches: ReturnType<typeof createCaches>;
  network: ReturnType<typeof createNetwork>;
  rules: Map<string, number>;
  listeners: Map<string, Set<(port: Port, sender: object) => void>>;
  message: (message: unknown, sender: object) => Promise<unknown>;
};

/** A worker or a page. @param tabId the tab that a page is in. */
export function createContext(shared: Shared, tabId: number | null = null) {
  const { local, session, databases, locks, caches, network, rules, listeners } = shared;
  const { state, contains, mayRead, tabOf, seen, openTab, deactivate, permissionWatchers, changed, allow } =
    shared.known;
  const owner: Owner = createOwner();
  const end = new AbortController();
  setMaxListeners(0, end.signal);
  const ports: (() => void)[] = [];
  const lock = locks.of(owner);
  const storagePorts = browserPorts(mortal(local, owner), {
    navigator: { locks: lock, storageBuckets: databases.of(owner).storageBuckets },
    caches: mortal(caches, owner),
    indexedDB: databases.of(owner).indexedDB,
    IDBKeyRange,
  });
  const alive = <T extends object>(part: T): T => mortal(part, owner);

  const platform: Platform = {
    extension: {
      extensionId: ID,
      extensionOrigin: ORIGIN,
      version: '0.0.0',
      ownHosts: OWN_HOSTS,
      contentMatches: ['https://*.freshdesk.com/*'],
      touch: () => undefined,
    },
    tabs: alive({
      query: async ({ patterns, windowId }) =>
        state.tabs
          .filter((tab) => windowId === undefined || tab.windowId === windowId)
          .filter(({ url }) => !patterns || (mayRead(url) && patterns.some((pattern) => fits(pattern, url))))
          .map(seen),
      active: async () => state.tabs.filter((tab) => tab.active && tab.windowId === 1).map(seen)[0] ?? null,
      own: async () => tabId,
      get: async (id) => state.tabs.filter((tab) => tab.id === id).map(seen)[0] ?? null,
      open: async (url, windowId = 1) => void openTab(url, { windowId }),
      show: async (id, url) => {
        const tab = tabOf(id);
        if (!tab) throw new Error(`No tab with id: ${id}.`);
        deactivate(tab.windowId);
        Object.assign(tab, { active: true, lastAccessed: Date.now(), ...(url === undefined ? {} : { url }) });
      },
      reload: async (id) => void Object.assign(tabOf(id) ?? {}, { discarded: false }),
      send: async (id, message) => {
        const tab = tabOf(id);
        if (!tab?.answer) throw new Error('Could not establish connection. Receiving end does not exist.');
        tab.heard.push(structuredClone(message));
        return structuredClone(await tab.answer(message));
      },
      onMoved: () => undefined,
    } satisfies Platform['tabs']),
    windows: alive({ current: async () => 1, focus: async () => undefined }),
    permissions: alive({
      contains: async (pattern) => contains(pattern),
      request: async (patterns) => {
        if (state.grants) allow(...patterns);
        return state.grants;
      },
      remove: async (patterns) => {
        if (patterns.some((one) => OWN_HOSTS.includes(one))) throw new Error('You cannot remove required permissions.');
        state.allowed = state.allowed.filter((one) => !patterns.includes(one));
        changed();
      },
      all: async () => [...state.allowed],
      gesture: async () => {
        if (!state.gesture) throw new Error('This function must be called during a user gesture');
      },
      onChanged: (watcher) => void permissionWatchers.add(watcher),
    } satisfies Platform['permissions']),
    storage: {
      ports: storagePorts,
      policy: async () => structuredClone(state.policy),
      session: alive(session),
      watch: (area, keys, told) =>
        (area === 'local' ? local : session).watch({ keys, changed: () => owner.dead || told() }),
    },
    alarms: alive({
      set: async (name, timing) => {
        const scheduledTime =
          'when' in timing ? timing.when : Date.now() + Math.max(0.5, timing.delayInMinutes) * 60_000;
        const period = 'when' in timing ? { periodInMinutes: timing.periodInMinutes } : {};
        state.alarms.set(name, { scheduledTime, ...period });
      },
      next: async (name) => state.alarms.get(name)?.scheduledTime ?? null,
      clear: async (name) => void state.alarms.delete(name),
    } satisfies Platform['alarms']),
    sidePanel: alive({
      open: async (where) => {
        if (!state.gesture) throw new Error('`sidePanel.open()` may only be called in response to a user gesture.');
        state.panelsOpened.push(where);
      },
    } satisfies Platform['sidePanel']),
    notifications: alive({
      show: async (id, content) => void state.notifications.set(id, content),
      clearAll: async () => state.notifications.clear(),
    } satisfies Platform['notifications']),
    badge: alive({ show: async (content) => void Object.assign(state.badge, content) }),
    commands: alive({ all: async () => structuredClone(state.shortcuts) }),
    requestRules: alive({
      contentLengthRule: async (url: string, bytes: number) => {
        rules.set(url, bytes);
        return async () => void rules.delete(url);
      },
    }),
    languages: () => ['en-US'],
    files: alive({
      open: async (path) => {
        const read = FILES[path];
        if (!read) throw new TypeError('Failed to fetch');
        return Response.json(read());
      },
      url: (path) => ORIGIN + path,
    } satisfies Platform['files']),
    clipboard: alive({
      copy: async (text) => {
        state.clipboard = text;
        return true;
      },
    } satisfies Platform['clipboard']),
    messaging: {
      send: async (message) => shared.message(message, { id: ID, origin: ORIGIN, url: `${ORIGIN}/page.html` }),
      connect(name) {
        const [near, far] = createPorts();
        ports.push(near.disconnect);
        const called = [...(listeners.get(name) ?? [])];
        setTimeout(() => {
          for (const listener of called) listener(far, { id: ID, origin: ORIGIN });
          if (called.length === 0) far.disconnect();
        }, 0);
        return near;
      },
      onConnect(name, listener) {
        const all = listeners.get(name) ?? new Set();
        listeners.set(name, all.add(listener));
      },
    },
    scripting: alive({
      run: async (id, file) => {
        const tab = tabOf(id);
        if (!tab || !mayRead(tab.url)) throw new Error('Cannot access contents of the page.');
        tab.scripts.push(file);
        return undefined;
      },
      registered: async (id) => state.registered.get(id) ?? null,
      register: async (id, patterns, file) => {
        if (file !== PAGE_SCRIPT) throw new Error(`Could not load file: '${file}'.`);
        state.registered.set(id, patterns);
      },
      unregister: async (id) => void state.registered.delete(id),
    } satisfies Platform['scripting']),
    idle: alive({ isIdle: async () => state.idle }),
    ownPages: alive({
      open: async () => [
        ...state.tabs.filter(({ url }) => url.startsWith(ORIGIN)).map(({ id, url }) => ({ url, tabId: id })),
        ...state.panels.map((url) => ({ url, tabId: null })),
      ],
      openOptions: async () => {
        state.optionsOpened += 1;
      },
    } satisfies Platform['ownPages']),
    locks: {
      exclusive: <T>(name: string, work: () => Promise<T>) => lock.request(name, work) as Promise<T>,
      ifFree: <T>(name: string, work: () => Promise<T>) =>
        lock.request(name, { ifAvailable: true }, async (one) => (one ? work() : undefined)) as Promise<T | undefined>,
    },
    network: {
      fetch: (url, init) =>
        alive({
          run: async () => {
            // Without the right to a host the browser keeps the answer from us.
            if (!mayRead(url)) throw new TypeError('Failed to fetch');
            return network.fetch(url, init, rules.get(url), end.signal);
          },
        }).run(),
      protocolOf: () => 'h2',
    },
  };

  return {
    platform,
    /** What a page also finds beside its Platform. */
    globals: { locks: lock, IDBKeyRange, ...databases.of(owner) },
    /** Ends it as the browser ends a process: open transactions, requests and locks go with it. */
    end(): void {
      endOwner(owner);
      end.abort();
      for (const disconnect of ports) disconnect();
      locks.next();
    },
  };
}
