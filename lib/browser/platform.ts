import type { Self, Sender } from '@/lib/messages/own-sender';
import type { BrowserPorts } from '@/lib/storage/browser-ports';

/** A tab. Its address is told only where the extension may be. */
export type Tab = {
  id: number;
  url: string;
  windowId: number | null;
  active: boolean;
  /** Unloaded to save memory: it has no page at all. */
  discarded: boolean;
  /** It has a page, in which nothing runs. */
  frozen: boolean;
  loading: boolean;
  /** Milliseconds since 1970; 0 where nobody knows. */
  lastAccessed: number;
};

export interface Tabs {
  /** @param filter `patterns` are match patterns: without, every tab; an empty list matches none. */
  query(filter: { patterns?: readonly string[]; windowId?: number }): Promise<Tab[]>;
  /** The active tab of the window in which this page is. */
  active(): Promise<Tab | null>;
  /** The tab in which this page is; null in a side panel, a popup or the worker. */
  own(): Promise<number | null>;
  /** Null when there is no such tab any more. */
  get(tabId: number): Promise<Tab | null>;
  open(url: string, windowId?: number): Promise<void>;
  /** Makes it its window's active tab; with an address, goes there. */
  show(tabId: number, url?: string): Promise<void>;
  reload(tabId: number): Promise<void>;
  /** Sends to the content script of the page itself. @throws when none listens there. */
  send(tabId: number, message: unknown): Promise<unknown>;
  /** Another tab may be active now in some window, or the active one at another address. */
  onMoved(moved: () => void): void;
}

export interface Windows {
  /** The window in which this page is. */
  current(): Promise<number | null>;
  focus(windowId: number): Promise<void>;
}

export interface Permissions {
  contains(pattern: string): Promise<boolean>;
  /** Asks the person. Only in the turn of a click. */
  request(patterns: readonly string[]): Promise<boolean>;
  /** @throws where it may not be given back. */
  remove(patterns: readonly string[]): Promise<void>;
  /** Match patterns of every host that is allowed. */
  all(): Promise<string[]>;
  /**
   * Resolves while the page that sent the present message has the person's activation, else rejects. Asks for nothing. Only
   * in the turn in which the message arrives.
   */
  gesture(): Promise<void>;
  onChanged(changed: () => void): void;
}

/** Values that live as long as the browser runs. */
export interface SessionArea {
  /** @param keys null for all. */
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  clear(): Promise<void>;
}

export interface Storage {
  /** What databases and settings of this context stand on. Local values are reached through its `area` alone. */
  readonly ports: BrowserPorts;
  readonly session: SessionArea;
  /** What the person's organisation has set for this extension; empty where none manages the browser. */
  policy(): Promise<unknown>;
  /** Tells of every change of one of these keys, whoever made it. */
  watch(area: 'local' | 'session', keys: readonly string[], changed: () => void): void;
}

export interface Alarms {
  set(name: string, timing: { when: number; periodInMinutes: number } | { delayInMinutes: number }): Promise<void>;
  /** When it rings next, in milliseconds since 1970; null where it is not set. */
  next(name: string): Promise<number | null>;
  clear(name: string): Promise<void>;
}

export interface SidePanel {
  /** Only in the turn of a click or a key, or of a message about one. */
  open(where: { tabId: number } | { windowId: number }): Promise<void>;
}

export interface Notifications {
  /** Replaces one of the same id. */
  show(id: string, content: { title: string; message: string }): Promise<void>;
  clearAll(): Promise<void>;
}

/** The button in the toolbar. */
export interface Badge {
  show(content: { text: string; colour: string; title: string }): Promise<void>;
}

export interface Commands {
  /** With the keys that the person has given them; empty for none. */
  all(): Promise<{ name: string; description: string; keys: string }[]>;
}

/** Rules of this browser session for single requests. */
export interface RequestRules {
  /**
   * Makes this extension's next POST to an address tell the length of its body.
   * @returns what ends that.
   */
  contentLengthRule(url: string, bytes: number): Promise<() => Promise<void>>;
}

/** Files of the package. */
export interface PackagedFiles {
  open(path: string): Promise<Response>;
  url(path: string): string;
}

export interface Clipboard {
  /** Waits a moment for the page to be in front. @returns false when the browser refuses. */
  copy(text: string): Promise<boolean>;
}

/** One end of a line between two contexts of the extension. */
export interface Port {
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

export interface Messaging {
  /** To the worker, from a page. @throws when it is gone. */
  send(message: unknown): Promise<unknown>;
  /** Calls every page that listens under this name. */
  connect(name: string): Port;
  onConnect(name: string, listener: (port: Port, sender: Sender) => void): void;
}

export interface Scripting {
  /**
   * @param when `at-once` reaches a page that is still loading, or asleep until it wakes.
   * @returns what the script in the page itself came to.
   * @throws where no script may be put.
   */
  run(tabId: number, file: string, when: 'at-once' | 'loaded'): Promise<unknown>;
  /** Match patterns of a content script that is registered under this id; null where there is none. */
  registered(id: string): Promise<string[] | null>;
  register(id: string, patterns: string[], file: string): Promise<void>;
  unregister(id: string): Promise<void>;
}

export interface Idle {
  /** Whether keys and mouse have rested for so long, or the screen is locked. */
  isIdle(seconds: number): Promise<boolean>;
}

/** Pages of this extension. */
export interface OwnPages {
  /** `tabId` is null in a side panel or a popup. */
  open(): Promise<{ url: string; tabId: number | null }[]>;
  openOptions(): Promise<void>;
}

export interface Locks {
  /** Runs alone among all contexts of the extension. */
  exclusive<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** The same, but at once or not at all. @returns undefined when somebody else holds the name. */
  ifFree<T>(name: string, work: () => Promise<T>): Promise<T | undefined>;
}

export interface Network {
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** ALPN name of the protocol over which the last answer from an address came; null where nobody knows. */
  protocolOf(url: string): string | null;
}

/** Facts of the installation. */
export interface Extension extends Self {
  readonly version: string;
  /** Match patterns that come with the installation, so cannot be given back. */
  readonly ownHosts: readonly string[];
  /** Match patterns of the content script in the manifest. */
  readonly contentMatches: readonly string[];
  /** A call of no effect: the browser stops a worker that makes none for a while. */
  touch(): void;
}

/** All that the extension needs of the browser it runs in. */
export interface Platform {
  readonly extension: Extension;
  /** Of the browser's user, BCP 47, best first. */
  languages(): readonly string[];
  readonly tabs: Tabs;
  readonly windows: Windows;
  readonly permissions: Permissions;
  readonly storage: Storage;
  readonly alarms: Alarms;
  readonly sidePanel: SidePanel;
  readonly notifications: Notifications;
  readonly badge: Badge;
  readonly commands: Commands;
  readonly requestRules: RequestRules;
  readonly files: PackagedFiles;
  readonly clipboard: Clipboard;
  readonly messaging: Messaging;
  readonly scripting: Scripting;
  readonly idle: Idle;
  readonly ownPages: OwnPages;
  readonly locks: Locks;
  readonly network: Network;
}
