import { signal } from '@preact/signals';
import { createAttempt, type Outcome } from '@/components/ui/attempt';
import type { FormStore } from './form-store';
import type { Holdings, OptionsPorts } from './ports';

/** Leaving: all that was kept of help desks and all keys go, after the person has seen what that means. */
export function createLeave(ports: OptionsPorts, fields: FormStore) {
  const attempt = createAttempt();
  const question = signal<({ host: string } & Holdings) | null>(null);

  return {
    attempt,
    question,

    ask: () =>
      attempt.run(async () => {
        const host = fields.stored.value?.settings.freshdesk.domain;
        if (host) question.value = { host, ...(await ports.holdings(host)) };
        return null;
      }),

    cancel(): void {
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
          text: `You left ${asked.host}. Its tickets, your drafts and the API keys are deleted here.`,
        };
      }),
  };
}
