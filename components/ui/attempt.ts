import { type ReadonlySignal, signal } from '@preact/signals';
import { type Failure, toFailure } from '@/lib/failures/app-error';
import { explain } from '@/lib/failures/explain';
import type { SettingsField } from '@/lib/failures/remedies';

/** What came of an action, as a person reads it. */
export type Outcome = {
  tone: 'good' | 'warn' | 'bad';
  text: string;
  /** Where in the settings it can be mended. */
  field?: SettingsField;
};

export function failed(failure: Failure): Outcome {
  const { text, field } = explain(failure);
  return { tone: 'bad', text, ...(field && { field }) };
}

export type Attempt = {
  busy: ReadonlySignal<boolean>;
  outcome: ReadonlySignal<Outcome | null>;
  run(work: () => Promise<Outcome | null>): Promise<void>;
  tell(outcome: Outcome | null): void;
};

/** One action of a page: at most one at a time, and always an outcome, also when it throws. */
export function createAttempt(): Attempt {
  const busy = signal(false);
  const outcome = signal<Outcome | null>(null);
  return {
    busy,
    outcome,
    /** `work` starts synchronously, so that it may still use the click that led here. */
    async run(work) {
      if (busy.value) return;
      busy.value = true;
      outcome.value = null;
      try {
        outcome.value = await work();
      } catch (error) {
        outcome.value = failed(toFailure(error));
      } finally {
        busy.value = false;
      }
    },
    tell(next) {
      outcome.value = next;
    },
  };
}
