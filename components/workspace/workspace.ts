import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { createOutboxView, type OutboxView } from '@/components/outbox/outbox-view';
import { checkNow } from '@/components/ticket-list/check-now';
import { createTicketList, type TicketList } from '@/components/ticket-list/ticket-list-store';
import { type Attempt, createAttempt } from '@/components/ui/attempt';
import type { DraftRow } from '@/lib/domain/draft';
import type { StoredTicket } from '@/lib/domain/ticket';
import { createDraftStore } from '@/lib/drafts/store';
import type { Send } from '@/lib/messages/contract';
import { createOutboxStore } from '@/lib/outbox/store';
import type { HelpDesk } from '@/lib/storage/help-desk';
import { live } from '@/lib/storage/live';
import { createStorageState, type StorageState } from '@/lib/storage/state';
import type { PollState } from '@/lib/tickets/poll-state';
import { createTicketStore } from '@/lib/tickets/store';
import type { TicketSession } from './ticket-session';

const OUTBOX_LIMIT = 100;
const WAITING_LIMIT = 100;

/** What belongs to one help desk; replaced as a whole when the settings name another. */
type DeskView = {
  desk: HelpDesk;
  pending: ReadonlySignal<DraftRow[] | undefined>;
  list: TicketList | null;
  /** Tickets that wait for an agent, newest first. */
  waiting: ReadonlySignal<StoredTicket[] | undefined>;
  /** How old the local copy is. */
  poll: ReadonlySignal<PollState | undefined>;
  check: Attempt;
  checkNow(): Promise<void>;
  /** Of the whole help desk. */
  outbox: OutboxView;
  storage: StorageState;
  close: () => void;
};

/**
 * Binds the page to a help desk and a ticket. When either changes, the typing of the ticket before is saved, its session
 * ended and a new one begun, so that no draft is ever shown for another ticket.
 */
export interface Workspace {
  readonly host: ReadonlySignal<string | undefined>;
  readonly view: ReadonlySignal<DeskView | null>;
  readonly session: ReadonlySignal<TicketSession | null>;
  /** The page may be gone in a moment. */
  leave(): void;
}

export function createWorkspace(deps: {
  /** `undefined` until read, empty when none is set. */
  host: ReadonlySignal<string | undefined>;
  ticketId: ReadonlySignal<number | null>;
  /** Whether this page has a list of tickets. */
  hasList: boolean;
  openDesk: (host: string) => HelpDesk;
  session: (desk: HelpDesk, ticketId: number) => TicketSession;
  send: Send;
  now: () => number;
}): Workspace {
  const view = signal<DeskView | null>(null);
  const session = signal<TicketSession | null>(null);

  function openOutbox(desk: HelpDesk, end: AbortSignal): OutboxView {
    const store = createOutboxStore({ db: desk.work, now: deps.now });
    return createOutboxView({ rows: live(() => store.recent(OUTBOX_LIMIT), end).value, send: deps.send });
  }

  function openView(host: string): DeskView {
    const controller = new AbortController();
    const desk = deps.openDesk(host);
    const check = createAttempt();
    const drafts = createDraftStore({ db: desk.work, now: deps.now });
    return {
      desk,
      pending: live(() => drafts.pending(), controller.signal).value,
      storage: createStorageState(desk, controller.signal),
      waiting: live(() => createTicketStore(desk.cache).waiting(WAITING_LIMIT), controller.signal).value,
      poll: live(() => createTicketStore(desk.cache).poll(), controller.signal).value,
      check,
      checkNow: () => check.run(() => checkNow(deps.send)),
      list: deps.hasList ? createTicketList({ desk, end: controller.signal }) : null,
      outbox: openOutbox(desk, controller.signal),
      close: () => {
        controller.abort();
        desk.close();
      },
    };
  }

  effect(() => {
    const host = deps.host.value;
    untracked(() => {
      const before = view.peek();
      if (before?.desk.host === host) return;
      const leaving = session.peek();
      session.value = null;
      view.value = host ? openView(host) : null;
      // The old database closes only when what was typed is in it.
      void Promise.resolve(leaving?.close()).finally(() => before?.close());
    });
  });

  effect(() => {
    const desk = view.value?.desk;
    const ticketId = deps.ticketId.value;
    untracked(() => {
      const before = session.peek();
      if (before && before.ticketId === ticketId && before.view.host === desk?.host) return;
      void before?.close();
      session.value = desk && ticketId !== null ? deps.session(desk, ticketId) : null;
    });
  });

  return {
    host: deps.host,
    view: view as ReadonlySignal<DeskView | null>,
    session: session as ReadonlySignal<TicketSession | null>,
    leave: () => session.peek()?.leave(),
  };
}
