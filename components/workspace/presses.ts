import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Storage } from '@/lib/browser/platform';
import type { Send } from '@/lib/messages/contract';
import { type PressQuestion, QUESTIONS_KEY, readQuestions } from '@/lib/messages/page-press';

/** Presses away from this panel that wait for a person's word in it. */
export type Presses = {
  questions: ReadonlySignal<readonly PressQuestion[]>;
  /** A shortcut was pressed: whoever did it may not see what it would replace. */
  ask: (question: PressQuestion) => void;
  /** It is done as asked. */
  forget: (question: PressQuestion) => void;
  dismiss: (question: PressQuestion) => void;
};

const isSame = (one: PressQuestion) => (other: PressQuestion) =>
  one.host === other.host && one.ticketId === other.ticketId && one.kind === other.kind;

/** Of pages the worker asks, through session storage, which no page can write. */
export function followPresses(storage: Storage, send: Send, now: () => number): Presses {
  const ofPages = signal<readonly PressQuestion[]>([]);
  const ofKeys = signal<readonly PressQuestion[]>([]);

  async function look() {
    const stored = (await storage.session.get(QUESTIONS_KEY))[QUESTIONS_KEY];
    ofPages.value = readQuestions(stored, now()).filter(({ refused }) => !refused);
  }
  storage.watch('session', [QUESTIONS_KEY], () => void look());
  void look();

  const without = (question: PressQuestion) => ofKeys.peek().filter((other) => !isSame(question)(other));
  const forget = (question: PressQuestion) => {
    ofKeys.value = without(question);
  };

  return {
    questions: computed(() => [
      ...ofKeys.value,
      ...ofPages.value.filter((question) => !ofKeys.value.some(isSame(question))),
    ]),
    ask: (question) => {
      ofKeys.value = [...without(question), question];
    },
    forget,
    dismiss: (question) => {
      forget(question);
      const { ticketId, kind } = question;
      void send({ type: 'dismiss-press', ticketId, kind });
    },
  };
}
