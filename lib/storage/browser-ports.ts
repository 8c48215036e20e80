import { sleep } from '@/lib/time';
import type { Buckets } from './buckets';
import { fileArea } from './files';
import type { OldJournal } from './journal';
import { createLocalArea, type LocalArea, type RawArea } from './local-area';
import { createPlaces } from './places';
import type { AllPlaces, StoragePorts } from './ports';

/** What a page or a worker has at hand: its global object. */
type BrowserGlobals = {
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

const common = (globals: BrowserGlobals) => ({
  buckets: () => globals.navigator.storageBuckets,
  keyRange: globals.IDBKeyRange,
  now: Date.now,
});

/** Where the databases lie; all that a thread without `chrome.storage` needs. */
export const browserPlaces = (globals: BrowserGlobals): AllPlaces =>
  createPlaces({ ...common(globals), old: globals.indexedDB, exclusive: alone(globals.navigator.locks) });

/** @param area the browser's own `storage.local`. */
export function browserPorts(area: RawArea, globals: BrowserGlobals): BrowserPorts {
  const { locks } = globals.navigator;
  return {
    area: createLocalArea({ ...common(globals), area, locks }),
    files: fileArea(globals.caches),
    places: browserPlaces(globals),
    oldJournal: globals.localStorage ?? null,
    exclusive: alone(locks),
    hold: (name, until) => void locks.request(name, { mode: 'shared' }, () => until).catch(() => undefined),
    whenFree: (name, patience) =>
      locks.request(name, { signal: AbortSignal.timeout(patience) }, async () => undefined).catch(() => undefined),
    now: Date.now,
    uuid: () => crypto.randomUUID(),
    sleep: (milliseconds) => sleep(milliseconds),
  };
}
