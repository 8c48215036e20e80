type Items = Record<string, unknown>;
type Watcher = { keys: readonly string[]; changed: () => void };

const only = (items: Items, keys: string | string[] | null): Items =>
  Object.fromEntries(Object.entries(items).filter(([key]) => keys === null || [keys].flat().includes(key)));

/** One storage area of a browser: values are copies, and whoever watches is told afterwards. */
export function createArea() {
  const items: Items = {};
  const watchers = new Set<Watcher>();

  function tell(keys: string[]): void {
    for (const { keys: wanted, changed } of watchers) {
      if (keys.some((key) => wanted.includes(key))) setTimeout(changed, 0);
    }
  }

  return {
    /** What is stored, to look at. */
    items,
    get: async (keys: string | string[] | null): Promise<Items> => structuredClone(only(items, keys)),
    async set(next: Items): Promise<void> {
      Object.assign(items, structuredClone(next));
      tell(Object.keys(next));
    },
    async remove(keys: string | string[]): Promise<void> {
      const there = Object.keys(only(items, keys));
      for (const key of there) delete items[key];
      tell(there);
    },
    async clear(): Promise<void> {
      const there = Object.keys(items);
      for (const key of there) delete items[key];
      tell(there);
    },
    setAccessLevel: async (): Promise<void> => undefined,
    watch: (watcher: Watcher): void => void watchers.add(watcher),
  };
}

/** Cache storage, as far as lib/storage/files needs it. */
export function createCaches(): CacheStorage {
  const all = new Map<string, Map<string, string>>();
  const open = async (name: string) => {
    const cache = all.get(name) ?? new Map<string, string>();
    all.set(name, cache);
    return {
      match: async (url: string) => (cache.has(url) ? new Response(cache.get(url)) : undefined),
      put: async (url: string, response: Response) => void cache.set(url, await response.text()),
      delete: async (url: string) => cache.delete(url),
    };
  };
  return { open } as unknown as CacheStorage;
}
