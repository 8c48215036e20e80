import type { MirrorArea } from './ports';

const NAME = 'typing';
/** Only a name: nothing is ever fetched. */
const address = (key: string) => `https://typing.invalid/${encodeURIComponent(key)}`;

/**
 * The browser's cache storage as an area of values. It keeps a file for each, written as a whole. IndexedDB and
 * `chrome.storage` append to one log: a disk that was full for a moment leaves a torn end in it, and what they take, and
 * report as saved, after that may be gone with the next start of the browser (seen in Chromium 156).
 */
export const fileArea = (caches: CacheStorage): MirrorArea => ({
  async get(keys) {
    const cache = await caches.open(NAME);
    const found = [keys].flat().map(async (key) => [key, await (await cache.match(address(key)))?.json()] as const);
    return Object.fromEntries((await Promise.all(found)).filter(([, value]) => value !== undefined));
  },
  async set(items) {
    const cache = await caches.open(NAME);
    for (const [key, value] of Object.entries(items)) await cache.put(address(key), Response.json(value));
  },
  async remove(keys) {
    const cache = await caches.open(NAME);
    for (const key of [keys].flat()) await cache.delete(address(key));
  },
});
