import { fileArea } from './files';

/** The browser's local storage area: another engine, with other files, than IndexedDB. */
export type MirrorArea = {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
};

/** What the databases need of the browser. */
export type StoragePorts = {
  area: MirrorArea;
  /** A third engine, for what the other two could not take. */
  files: MirrorArea;
  /** Runs alone among all contexts of the extension (a Web Lock). */
  exclusive: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  now: () => number;
  uuid: () => string;
  sleep: (milliseconds: number) => Promise<void>;
};

/** The same from what a page or a worker has at hand. */
export const browserPorts = (area: MirrorArea, locks: LockManager, caches: CacheStorage): StoragePorts => ({
  area,
  files: fileArea(caches),
  exclusive: (name, work) => locks.request(name, work) as ReturnType<typeof work>,
  now: Date.now,
  uuid: () => crypto.randomUUID(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
});
