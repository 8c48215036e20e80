import { type ReadonlySignal, signal } from '@preact/signals';
import type { Failure } from '@/lib/errors';
import { RESTORED_KEY, type Restored } from './heal';
import type { HelpDesk } from './help-desk';
import { live } from './live';

/** How the storage of a help desk fares, for a page to show. */
export type StorageState = {
  /** Why it cannot be used as it should; null while all is well. */
  failure: ReadonlySignal<Failure | null>;
  /** What was brought back after a loss, until the person has read it. */
  restored: ReadonlySignal<Restored | null | undefined>;
  /** The second copy of the drafts cannot be written. */
  copyFailure: ReadonlySignal<Failure | null>;
  hideRestored: () => void;
};

export function createStorageState(desk: HelpDesk, end: AbortSignal): StorageState {
  const failure = signal<Failure | null>(null);
  const copyFailure = signal<Failure | null>(null);
  const restored = live(
    async () => ((await desk.work.meta.get(RESTORED_KEY))?.value as Restored | undefined) ?? null,
    end,
  );
  void desk.ready().then((opening) => {
    if (opening.state !== 'open') failure.value = opening.failure;
  });
  const stop = desk.mirror.onTrouble((next) => {
    copyFailure.value = next;
  });
  end.addEventListener('abort', stop, { once: true });
  return {
    failure,
    restored: restored.value,
    copyFailure,
    hideRestored: () => void desk.work.meta.delete(RESTORED_KEY).catch(() => undefined),
  };
}
