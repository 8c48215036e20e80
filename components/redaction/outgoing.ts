import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { DraftKind } from '@/lib/domain/draft-kinds';
import type { PrivateValues } from '@/lib/domain/private-values';
import { draftId } from '@/lib/drafts/draft-text';
import { changePrivateValues, privateValuesOf } from '@/lib/drafts/private-values';
import { letRequestGo, messagesIn, readRequest, requestSeen, type SentRequest } from '@/lib/drafts/sent-request';
import { type Failure, toFailure } from '@/lib/failures/app-error';
import { live } from '@/lib/storage/live';
import type { WorkDatabase } from '@/lib/storage/work';
import { countReplaced } from './pieces';

/** What left this computer for one draft, and what its agent chose of it. */
export interface Outgoing {
  /** The newest request; null before the first. */
  readonly request: ReadonlySignal<SentRequest | null>;
  /** It has not left: a person lets it go first. */
  readonly held: ReadonlySignal<boolean>;
  readonly messages: ReadonlySignal<{ role: string; content: string }[]>;
  readonly values: ReadonlySignal<PrivateValues>;
  /** How many different values were replaced in it. */
  readonly replaced: ReadonlySignal<number>;
  readonly open: Signal<boolean>;
  /** Why the last choice could not be kept. */
  readonly failure: ReadonlySignal<Failure | null>;
  /** Lets a value leave as it is, from the next request on, or not any more. */
  show(value: string, shown: boolean): Promise<void>;
  /** Keeps selected words here, from the next request on, or not any more. */
  hide(words: string, hidden: boolean): Promise<void>;
  /** What is held leaves, exactly as it is shown. */
  letGo(): Promise<void>;
  /** Shows all of it. */
  look(): void;
}

const NONE: PrivateValues = { entries: [], shown: [], hidden: [] };
const LONGEST_WORDS = 200;
const MOST_CHOICES = 200;

const chosen = (list: readonly string[], one: string, on: boolean): string[] => {
  const others = list.filter((other) => other !== one);
  return on ? [...others, one].slice(-MOST_CHOICES) : others;
};

export function createOutgoing(deps: {
  db: () => WorkDatabase;
  ticketId: number;
  kind: DraftKind;
  /** Asks once more for what was asked last. */
  again: () => Promise<unknown>;
  end: AbortSignal;
}): Outgoing {
  const { db, ticketId, kind, again, end } = deps;
  const request = live(() => readRequest(db(), draftId(ticketId, kind)), end).value;
  const values = live(() => privateValuesOf(db(), ticketId), end).value;
  const known = computed(() => values.value ?? NONE);
  const messages = computed(() => messagesIn(request.value?.body ?? ''));
  const failure = signal<Failure | null>(null);
  const open = signal(false);

  const held = computed(() => request.value?.hold !== undefined);

  async function attempt(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
      failure.value = null;
    } catch (error) {
      failure.value = toFailure(error);
    }
  }

  const change = (how: (values: PrivateValues) => PrivateValues) =>
    attempt(async () => {
      await changePrivateValues(db(), ticketId, how);
      // What is held is shown as it would leave now.
      if (held.peek()) await again();
    });

  return {
    request: computed(() => request.value ?? null),
    held,
    messages,
    values: known,
    replaced: computed(() =>
      countReplaced(
        messages.value.map(({ content }) => content),
        known.value,
      ),
    ),
    open,
    failure,
    show: (value, shown) => change((before) => ({ ...before, shown: chosen(before.shown, value, shown) })),
    async hide(words, hidden) {
      const text = words.trim().slice(0, LONGEST_WORDS);
      if (text !== '') await change((before) => ({ ...before, hidden: chosen(before.hidden, text, hidden) }));
    },
    look() {
      open.value = true;
      if (request.peek()?.first) void attempt(() => requestSeen(db(), draftId(ticketId, kind)));
    },
    letGo: () =>
      attempt(async () => {
        const shown = request.peek();
        if (!shown?.hold) return;
        await letRequestGo(db(), draftId(ticketId, kind), shown.body);
        await again();
      }),
  };
}
