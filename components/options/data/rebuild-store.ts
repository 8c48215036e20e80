import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Attempt, createAttempt, failed, type Outcome } from '@/components/ui/attempt';
import { t } from '@/lib/words/options-data';
import type { FormStore } from '../form-store';
import type { OptionsPorts } from '../ports';

/** What the person is asked before it: whether to make a file and go on, or to go on although there can be no file. */
type RebuildQuestion = 'with-file' | 'without-file';

/** The last way out for a database that never opens again. */
export interface Rebuild {
  attempt: Attempt;
  asking: Signal<RebuildQuestion | null>;
  /** Only then is it offered. */
  needed: ReadonlySignal<boolean>;
  confirm(): Promise<void>;
}

/**
 * A database that never opens again: made anew from the second copy, after the person has a file of all drafts.
 * @param draftsToFile throws when there is no file: then nothing is deleted without a second word.
 */
export function createRebuild(ports: OptionsPorts, fields: FormStore, draftsToFile: () => Promise<unknown>): Rebuild {
  const attempt = createAttempt();
  const asking = signal<RebuildQuestion | null>(null);
  const needed = signal(false);
  const host = () => fields.stored.value?.settings.freshdesk.domain ?? '';

  effect(() => {
    const at = host();
    needed.value = false;
    if (at === '') return;
    void ports.storageFails(at).then((fails) => {
      if (host() === at) needed.value = fails;
    });
  });

  return {
    attempt,
    asking,
    needed,
    confirm: () =>
      attempt.run(async (): Promise<Outcome | null> => {
        const bare = asking.peek() === 'without-file';
        asking.value = null;
        try {
          await draftsToFile();
        } catch (error) {
          if (!bare) {
            // Neither the database nor its copy can be read. Without this there would be no way on.
            asking.value = 'without-file';
            throw error;
          }
        }
        const failure = await ports.rebuildStorage(host());
        if (failure) return failed(failure);
        void ports.send({ type: 'wake' });
        return { tone: 'good', text: t('rebuilt') };
      }),
  };
}
