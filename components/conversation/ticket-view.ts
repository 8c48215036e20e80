import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { CurrentAgent } from '@/lib/domain/agent';
import type { ThreadRow } from '@/lib/domain/conversation';
import type { StoredTicket } from '@/lib/domain/ticket';
import type { Failure } from '@/lib/failures/app-error';
import type { Send } from '@/lib/messages/contract';
import type { HelpDesk } from '@/lib/storage/help-desk';
import { live } from '@/lib/storage/live';
import { EMPTY_NAMES, type Names } from '@/lib/tickets/names';
import { createTicketStore } from '@/lib/tickets/store';

/** A copy older than this is read again when the ticket is opened. */
const FRESH_MS = 60_000;

/** One ticket of the local copy, kept fresh while it is shown. */
export interface TicketView {
  readonly ticketId: number;
  readonly host: string;
  /** `undefined` until read, `null` when there is no local copy. */
  readonly ticket: ReadonlySignal<StoredTicket | null | undefined>;
  readonly thread: ReadonlySignal<ThreadRow | null | undefined>;
  readonly names: ReadonlySignal<Names>;
  readonly account: ReadonlySignal<CurrentAgent | null>;
  /** The database itself does not answer. */
  readonly readFailure: ReadonlySignal<Failure | null>;
  readonly refreshing: Signal<boolean>;
  readonly refreshFailure: Signal<Failure | null>;
  refresh(): Promise<void>;
  /** Highest conversation id on screen; 0 when there is none. */
  readonly lastConversationId: ReadonlySignal<number>;
}

export function createTicketView(deps: {
  ticketId: number;
  desk: HelpDesk;
  send: Send;
  now: () => number;
  end: AbortSignal;
}): TicketView {
  const { ticketId, desk, send, now, end } = deps;
  const store = createTicketStore(desk.cache);
  const ticket = live(async () => (await store.ticket(ticketId)) ?? null, end);
  const thread = live(async () => (await store.thread(ticketId)) ?? null, end);
  const names = live(() => store.names(), end);
  const account = live(() => store.account(), end);
  const refreshing = signal(false);
  const refreshFailure = signal<Failure | null>(null);

  async function refresh() {
    if (refreshing.peek()) return;
    refreshing.value = true;
    const reply = await send({ type: 'refresh-ticket', ticketId });
    refreshing.value = false;
    refreshFailure.value = reply.ok ? null : reply.failure;
  }

  // Once, when the local copy has answered.
  let opened = false;
  const stop = effect(() => {
    const copy = thread.value.value;
    if (opened || copy === undefined) return;
    opened = true;
    if (!copy || now() - copy.fetchedAt > FRESH_MS) void refresh();
  });
  end.addEventListener('abort', stop);

  return {
    ticketId,
    host: desk.host,
    ticket: ticket.value,
    thread: thread.value,
    names: computed(() => names.value.value ?? EMPTY_NAMES),
    account: computed(() => account.value.value ?? null),
    readFailure: computed(() => ticket.failure.value ?? thread.failure.value),
    refreshing,
    refreshFailure,
    refresh,
    lastConversationId: computed(() =>
      (thread.value.value?.conversations ?? []).reduce((highest, one) => Math.max(highest, one.id), 0),
    ),
  };
}
