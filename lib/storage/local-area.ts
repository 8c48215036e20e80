import { AppError } from '@/lib/failures/app-error';
import type { Buckets } from './buckets';
import { createSafeCopy } from './safe-copy';

type Items = Record<string, unknown>;

/** The browser's `storage.local`. */
export type RawArea = {
  get(keys: string | string[] | null): Promise<Items>;
  set(items: Items): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  clear(): Promise<void>;
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
};

const NAME = 'storage.local';
/** Written over, but perhaps not on the disk yet: a copy stays this long. */
const FLUSHED_MS = 60_000;

const withoutKeys = (items: Items, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(items).filter(([key]) => !keys.includes(key)));

/**
 * `storage.local` with a way to make it forget. What is written over or removed stays readable in its files for months;
 * `clear` alone deletes them (searched in Chromium 156). So everything is taken out, cleared and written anew, with a copy
 * on the disk before, and nobody here ever sees the gap: writing waits for it, and so does reading of what is not there.
 */
export interface LocalArea {
  get(keys: string | string[]): Promise<Items>;
  set(items: Items): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  /** As `set` and `remove`, but of what was there before nothing stays in the browser's files. */
  rewrite(put: Items, goes: (key: string) => boolean): Promise<void>;
  /** Closes it to content scripts. @throws `keys-open` where that cannot be (before Chrome 140). */
  close(): Promise<void>;
}

export function createLocalArea(deps: {
  area: RawArea;
  locks: Pick<LockManager, 'request'>;
  buckets: () => Buckets;
  keyRange: typeof IDBKeyRange;
  now: () => number;
}): LocalArea {
  const { area, locks, now } = deps;
  const copy = createSafeCopy(deps);

  const alone = <T>(work: () => Promise<T>) => locks.request(NAME, work) as Promise<T>;

  /** True where somebody was stopped in the middle of writing anew, or the copy has done its work. */
  async function mustMend(): Promise<boolean> {
    const kept = await copy.read();
    if (kept === null) return false;
    return kept.doneAt === null || isFlushed(kept.doneAt) || (await isEmpty());
  }

  const isFlushed = (doneAt: number) => Math.abs(now() - doneAt) > FLUSHED_MS;
  const isEmpty = async () => Object.keys(await area.get(null)).length === 0;

  async function mend(): Promise<void> {
    const kept = await copy.read();
    if (kept === null) return;
    const present = await area.get(null);
    const isCleared = Object.keys(kept.rest).some((key) => !(key in present) && !(key in kept.put));
    if (kept.doneAt === null && !isCleared) return writeAnew(kept.put, kept.remove);
    // Stopped after the clearing; or the power went before what was written was on the disk.
    const empty = Object.keys(present).length === 0;
    if (empty || kept.doneAt === null) await area.set({ ...kept.rest, ...withoutKeys(present, kept.remove) });
    if (kept.doneAt === null) await copy.done(now());
    else if (isFlushed(kept.doneAt)) await copy.drop().catch(() => undefined);
  }

  async function writeAnew(put: Items, remove: string[]): Promise<void> {
    const rest = { ...withoutKeys(await area.get(null), remove), ...put };
    await copy.write({ put, remove, rest });
    await area.clear();
    await area.set(rest);
    await copy.done(now());
  }

  const beside = <T>(work: () => Promise<T>) => locks.request(NAME, { mode: 'shared' }, work) as Promise<T>;

  /** Beside others, but never in a gap. */
  async function whole<T>(work: () => Promise<T>): Promise<T> {
    const done = await beside(async () => ((await mustMend()) ? null : { value: await work() }));
    if (done) return done.value;
    await alone(mend);
    return beside(work);
  }

  return {
    async get(keys) {
      const found = await area.get(keys);
      // What is there is no gap, and most reading ends here.
      if ([keys].flat().every((key) => key in found)) return found;
      return whole(() => area.get(keys));
    },
    set: (items) => whole(() => area.set(items)),
    remove: (keys) => whole(() => area.remove(keys)),

    rewrite: (put, goes) =>
      alone(async () => {
        await mend();
        await writeAnew(put, Object.keys(await area.get(null)).filter(goes));
      }),

    async close() {
      try {
        if (!area.setAccessLevel) throw new Error('There is no setAccessLevel.');
        await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
      } catch (cause) {
        throw new AppError('keys-open', { cause });
      }
    },
  };
}
