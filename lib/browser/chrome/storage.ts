import { browser } from 'wxt/browser';
import { browserPorts } from '@/lib/storage/browser-ports';
import type { Locks, SessionArea, Storage } from '../platform';

// Asked for at each call: the browser builds each API when it is first named.
const session: SessionArea = {
  get: (keys) => browser.storage.session.get(keys),
  set: (items) => browser.storage.session.set(items),
  remove: (keys) => browser.storage.session.remove(keys),
  clear: () => browser.storage.session.clear(),
};

export const createStorage = (): Storage => ({
  ports: browserPorts(browser.storage.local, globalThis),
  session,
  policy: () => browser.storage.managed.get(null).catch(() => ({})),
  watch(area, keys, changed) {
    browser.storage[area].onChanged.addListener((changes) => {
      if (keys.some((key) => key in changes)) changed();
    });
  },
});

/** Locks of the whole origin: no second worker or page can hold the same name. Each ends with its holder. */
export const locks: Locks = {
  exclusive: <T>(name: string, work: () => Promise<T>) => navigator.locks.request(name, work) as Promise<T>,
  ifFree: <T>(name: string, work: () => Promise<T>) =>
    navigator.locks.request(name, { ifAvailable: true }, async (lock) => (lock ? work() : undefined)) as Promise<
      T | undefined
    >,
};
