import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { EditLocks } from '@/components/draft/edit-lock';
import type { Buckets } from '@/lib/storage/buckets';
import type { AllPlaces, MirrorArea, StoragePorts } from '@/lib/storage/ports';

/** `storage.local` as the mirror sees it: values are copies, a `set` is atomic, and any call can be made to fail. */
export function memoryArea(items: Record<string, unknown> = {}) {
  const fail = { get: false, set: false, remove: false };
  const check = (what: keyof typeof fail) => {
    if (fail[what]) throw new Error(`storage.local.${what} failed`);
  };
  const area: MirrorArea = {
    async get(keys) {
      check('get');
      const wanted = [keys].flat().filter((key) => key in items);
      return structuredClone(Object.fromEntries(wanted.map((key) => [key, items[key]])));
    },
    async set(next) {
      check('set');
      Object.assign(items, structuredClone(next));
    },
    async remove(keys) {
      check('remove');
      for (const key of [keys].flat()) delete items[key];
    },
  };
  return { area, items, fail };
}

type Request = { name: string; grant: () => Promise<unknown>; reject: (reason: unknown) => void };

/** Web Locks (exclusive ones) in memory: `ifAvailable`, `steal`, `signal`. Node 20 has none. */
export function memoryLocks() {
  const held = new Map<string, Request>();
  const queues = new Map<string, Request[]>();

  function next(name: string): void {
    const request = queues.get(name)?.shift();
    if (!request) return;
    held.set(name, request);
    // As in a browser, the answer comes later, and the lock is taken meanwhile.
    void Promise.resolve()
      .then(request.grant)
      .finally(() => {
        if (held.get(name) !== request) return;
        held.delete(name);
        next(name);
      });
  }

  function request(name: string, ...rest: unknown[]): Promise<unknown> {
    const work = rest.at(-1) as (lock: object | null) => unknown;
    const options = (rest.length > 1 ? rest[0] : {}) as {
      ifAvailable?: boolean;
      steal?: boolean;
      signal?: AbortSignal;
    };
    return new Promise((resolve, reject) => {
      const own: Request = {
        name,
        reject,
        grant: async () => {
          try {
            resolve(await work({ name }));
          } catch (error) {
            reject(error);
          }
        },
      };
      if (options.ifAvailable && held.has(name)) {
        return void Promise.resolve()
          .then(() => work(null))
          .then(resolve, reject);
      }
      if (options.steal) {
        held.get(name)?.reject(new DOMException('stolen', 'AbortError'));
        held.delete(name);
        queues.set(name, [own, ...(queues.get(name) ?? [])]);
      } else queues.set(name, [...(queues.get(name) ?? []), own]);
      options.signal?.addEventListener('abort', () => {
        queues.set(
          name,
          (queues.get(name) ?? []).filter((one) => one !== own),
        );
        reject(options.signal?.reason);
      });
      if (!held.has(name)) next(name);
    });
  }

  const query = async () => ({ held: [...held.keys()].map((name) => ({ name })), pending: [] });
  return { request, query } as unknown as EditLocks & Pick<LockManager, 'request'>;
}

/** Storage buckets in memory. */
export function memoryBuckets() {
  const all = new Map<string, IDBFactory>();
  const buckets: Buckets = {
    async open(name) {
      const indexedDB = all.get(name) ?? new IDBFactory();
      all.set(name, indexedDB);
      return { indexedDB };
    },
    delete: async (name) => void all.delete(name),
    keys: async () => [...all.keys()],
  };
  return { buckets, all };
}

/** Every help desk in one place. */
export function memoryPlaces(factory: () => globalThis.IDBFactory = once(() => new IDBFactory())): AllPlaces {
  const of = (): ReturnType<AllPlaces['of']> => {
    const options = { indexedDB: factory(), IDBKeyRange };
    return { work: options, cache: options, journal: factory(), moved: async () => undefined };
  };
  return { of, hosts: async () => [], dropOldWork: async () => undefined, drop: async () => undefined };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

export function memoryPorts(
  area: MirrorArea = memoryArea().area,
  locks = memoryLocks(),
  places = memoryPlaces(),
): StoragePorts {
  let ids = 0;
  return {
    area,
    files: memoryArea().area,
    places,
    oldJournal: null,
    hold: () => undefined,
    whenFree: async () => undefined,
    exclusive: (name, work) => locks.request(name, work) as ReturnType<typeof work>,
    now: Date.now,
    uuid: () => `id-${++ids}`,
    // Pauses are short here; patience is not.
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms === 5000 || ms === 1500 ? ms : ms / 100)),
  };
}
