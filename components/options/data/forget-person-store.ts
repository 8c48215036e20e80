import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Attempt, createAttempt, failed, type Outcome } from '@/components/ui/attempt';
import { t } from '@/lib/words/options-data';
import type { OptionsPorts } from '../ports';

/** Deletes what this browser holds of a person, by e-mail address. */
export interface ForgetPerson {
  attempt: Attempt;
  /** As it is typed. */
  address: Signal<string>;
  /** Whom to delete, once a person has to say so again; null before. */
  asked: ReadonlySignal<string | null>;
  ask(): void;
  cancel(): void;
  confirm(): Promise<void>;
}

export function createForgetPerson({ send }: Pick<OptionsPorts, 'send'>): ForgetPerson {
  const attempt = createAttempt();
  const address = signal('');
  const asked = signal<string | null>(null);

  return {
    attempt,
    address,

    asked,

    ask() {
      const typed = address.value.trim();
      const whole = /^[^\s@]+@[^\s@]+$/.test(typed);
      asked.value = whole ? typed : null;
      attempt.tell(whole ? null : { tone: 'bad', text: t('notAnAddress') });
    },

    cancel() {
      asked.value = null;
    },

    confirm: () =>
      attempt.run(async (): Promise<Outcome | null> => {
        const person = asked.value;
        asked.value = null;
        if (person === null) return null;
        const reply = await send({ type: 'forget-person', address: person });
        if (!reply.ok) return failed(reply.failure);
        address.value = '';
        const { tickets, drafts, deliveries } = reply.value;
        if (tickets + drafts + deliveries === 0) return { tone: 'good', text: t('nothingOfPerson') };
        return {
          tone: 'good',
          text: t('personGone', {
            tickets: t('goneTickets', { count: tickets }),
            drafts: t('goneDrafts', { count: drafts }),
            deliveries: t('goneDeliveries', { count: deliveries }),
          }),
        };
      }),
  };
}
