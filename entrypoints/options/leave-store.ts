import { signal } from '@preact/signals';
import { createAttempt, type Outcome } from '@/components/ui/attempt';
import type { FormStore } from './form-store';
import type { Holdings, OptionsPorts } from './ports';

/** Leaving a help desk: both of its databases and all keys go, after the person has seen what that means. */
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
        const settings = fields.stored.value?.settings;
        question.value = null;
        if (!asked || !settings) return null;
        await ports.settings.saveSecrets({ freshdesk_api_key: '', openai_api_key: '' });
        await ports.settings.save({ ...settings, freshdesk: { ...settings.freshdesk, domain: '', agent_page: '' } });
        // The worker stops polling first: a check in the middle would make the database anew.
        await ports.send({ type: 'settings-saved' });
        await ports.deleteHelpDesk(asked.host);
        await fields.load();
        return {
          tone: 'good',
          text: `You left ${asked.host}. Its tickets, your drafts and the API keys are deleted here.`,
        };
      }),
  };
}
