import { type ReadonlySignal, signal } from '@preact/signals';
import { type Attempt, createAttempt, type Outcome } from '@/components/ui/attempt';
import { t } from '@/lib/words/options-data';
import type { FormStore } from '../form-store';
import type { Holdings, OptionsPorts } from '../ports';

export type LeaveQuestion = { host: string } & Holdings;

/** Leaving: all that was kept of help desks and all keys go, after the person has seen what that means. */
export interface Leave {
  attempt: Attempt;
  question: ReadonlySignal<LeaveQuestion | null>;
  ask(): Promise<void>;
  cancel(): void;
  confirm(): Promise<void>;
}

export function createLeave(ports: OptionsPorts, fields: FormStore): Leave {
  const attempt = createAttempt();
  const question = signal<LeaveQuestion | null>(null);

  return {
    attempt,
    question,

    ask: () =>
      attempt.run(async () => {
        const host = fields.stored.value?.settings.freshdesk.domain;
        if (host) question.value = { host, ...(await ports.holdings(host)) };
        return null;
      }),

    cancel() {
      question.value = null;
    },

    confirm: () =>
      attempt.run(async (): Promise<Outcome | null> => {
        const asked = question.value;
        question.value = null;
        if (!asked) return null;
        await ports.leave(async () => {
          // This page lets go of its own views, and the worker stops polling: a check in the middle would go on writing.
          await fields.load();
          await ports.send({ type: 'settings-saved' });
        });
        return {
          tone: 'good',
          text: t('left', { host: asked.host }),
        };
      }),
  };
}
