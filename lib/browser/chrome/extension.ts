import { browser, type PublicPath } from 'wxt/browser';
import type { Extension, Messaging, OwnPages, PackagedFiles, Scripting } from '../platform';

export const extension: Extension = {
  get extensionId() {
    return browser.runtime.id;
  },
  get extensionOrigin() {
    return new URL(browser.runtime.getURL('/')).origin;
  },
  get version() {
    return browser.runtime.getManifest().version;
  },
  get ownHosts() {
    return browser.runtime.getManifest().host_permissions ?? [];
  },
  get contentMatches() {
    return (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches = [] }) => matches);
  },
  touch: () => void browser.runtime.getPlatformInfo(),
};

const url = (path: string) => browser.runtime.getURL(path as PublicPath);

export const files: PackagedFiles = { url, open: (path) => fetch(url(path)) };

export const messaging: Messaging = {
  send: (message) => browser.runtime.sendMessage(message),
  connect: (name) => browser.runtime.connect({ name }),
  onConnect(name, listener) {
    browser.runtime.onConnect.addListener((port) => {
      if (port.name === name) listener(port, port.sender ?? {});
    });
  },
};

export const ownPages: OwnPages = {
  async open() {
    const found = await browser.runtime.getContexts({ contextTypes: ['TAB', 'SIDE_PANEL', 'POPUP'] });
    return found.map(({ documentUrl = '', tabId, contextType }) => ({
      url: documentUrl,
      tabId: contextType === 'TAB' ? tabId : null,
    }));
  },
  openOptions: () => browser.runtime.openOptionsPage(),
};

export const scripting: Scripting = {
  async run(tabId, file, when) {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      files: [file as Extract<PublicPath, `${string}.js`>],
      injectImmediately: when === 'at-once',
    });
    return frame?.result;
  },
  async registered(id) {
    const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
    return known ? (known.matches ?? []) : null;
  },
  register: (id, matches, file) =>
    browser.scripting.registerContentScripts([
      { id, matches, js: [file.replace(/^\//, '')], runAt: 'document_start', persistAcrossSessions: true },
    ]),
  unregister: (id) => browser.scripting.unregisterContentScripts({ ids: [id] }),
};
