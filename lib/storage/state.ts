import { type ReadonlySignal, signal } from '@preact/signals';
import type { DraftRow } from '@/lib/domain/draft';
import type { Failure } from '@/lib/failures/app-error';
import type { HelpDesk } from './help-desk';
import { live } from './live';
import type { Restored } from './restored';
import { workMeta } from './work-meta';

/** How the storage of a help desk fares, for a page to show. */
export type StorageState = {
  /** Why it cannot be used as it should; null while all is well. */
  failure: ReadonlySignal<Failure | null>;
  /** What was brought back after a loss, until the person has read it. */
  restored: ReadonlySignal<Restored | null | undefined>;
  /** The second copy of the drafts cannot be written. */
  copyFailure: ReadonlySignal<Failure | null>;
  /** Drafts that wait, out of the second copy, while the database does not answer. */
  kept: ReadonlySignal<DraftRow[] | null>;
  hideRestored: () => void;
};

export function createStorageState(desk: HelpDesk, end: AbortSignal): StorageState {
  const failure = signal<Failure | null>(null);
  const copyFailure = signal<Failure | null>(null);
  const meta = workMeta(desk.work);
  const restored = live(async () => (await meta.get('restored')) ?? null, end);
  const kept = signal<DraftRow[] | null>(null);
  void desk.ready().then(async (opening) => {
    if (opening.state === 'open') return;
    failure.value = opening.failure;
    // A newer database still answers for itself.
    if (opening.state === 'newer') return;
    const drafts = await desk.mirror.drafts().catch(() => []);
    kept.value = drafts
      .filter((draft) => draft.disposition === 'pending' && draft.text.trim() !== '')
      .sort((a, b) => b.updatedAt - a.updatedAt);
  });
  const stop = desk.mirror.onTrouble((next) => {
    copyFailure.value = next;
  });
  end.addEventListener('abort', stop, { once: true });
  return {
    failure,
    restored: restored.value,
    copyFailure,
    kept,
    hideRestored: () => void meta.delete('restored').catch(() => undefined),
  };
}
