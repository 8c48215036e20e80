import { sleep } from '@/lib/time';
import type { Buckets } from './buckets';
import { fileArea } from './files';
import type { OldJournal } from './journal';
import { createLocalArea, type LocalArea, type RawArea } from './local-area';
import { createPlaces } from './places';
import type { AllPlaces, StoragePorts } from './ports';

/** What a page or a worker has at hand: its global object. */
type Surroundings = {
  navigator: { locks: LockManager; storageBuckets: Buckets };
  caches: CacheStorage;
  indexedDB: IDBFactory;
  IDBKeyRange: typeof IDBKeyRange;
  /** Only pages have it. */
  localStorage?: OldJournal;
};

export type BrowserPorts = StoragePorts & { area: LocalArea };

const alone =
  (locks: LockManager): StoragePorts['exclusive'] =>
  (name, work) =>
    locks.request(name, work) as ReturnType<typeof work>;

const common = (around: Surroundings) => ({
  buckets: () => around.navigator.storageBuckets,
  keyRange: around.IDBKeyRange,
  now: Date.now,
});

/** Where the databases lie; all that a thread without `chrome.storage` needs. */
export const browserPlaces = (around: Surroundings): AllPlaces =>
  createPlaces({ ...common(around), old: around.indexedDB, exclusive: alone(around.navigator.locks) });

/** @param area the browser's own `storage.local`. */
export function browserPorts(area: RawArea, around: Surroundings): BrowserPorts {
  const { locks } = around.navigator;
  return {
    area: createLocalArea({ ...common(around), area, locks }),
    files: fileArea(around.caches),
    places: browserPlaces(around),
    oldJournal: around.localStorage ?? null,
    exclusive: alone(locks),
    hold: (name, until) => void locks.request(name, { mode: 'shared' }, () => until).catch(() => undefined),
    whenFree: (name, patience) =>
      locks.request(name, { signal: AbortSignal.timeout(patience) }, async () => undefined).catch(() => undefined),
    now: Date.now,
    uuid: () => crypto.randomUUID(),
    sleep: (milliseconds) => sleep(milliseconds),
  };
}
