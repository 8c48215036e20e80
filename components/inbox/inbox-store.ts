import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createModelLife, type ModelLifeStore } from '@/components/model-life/model-life';
import { createOutboxView, type OutboxView } from '@/components/outbox/outbox-view';
import { checkNow } from '@/components/ticket-list/check-now';
import { createTicketFinder, type TicketFinder } from '@/components/ticket-list/find-tickets';
import { type Attempt, createAttempt } from '@/components/ui/attempt';
import type { DraftRow } from '@/lib/domain/draft';
import type { StoredTicket } from '@/lib/domain/ticket';
import { createDraftStore } from '@/lib/drafts/store';
import type { Failure } from '@/lib/failures/app-error';
import { hostOf } from '@/lib/llm/base-url';
import type { AllReportedDates } from '@/lib/llm/catalogue-reported';
import { needsKey } from '@/lib/llm/provider-hosts';
import type { Send } from '@/lib/messages/contract';
import { createOutboxStore } from '@/lib/outbox/store';
import { pageHosts, ticketHost } from '@/lib/settings/agent-page';
import type { SettingsStore } from '@/lib/settings/store';
import type { HelpDesk } from '@/lib/storage/help-desk';
import { live } from '@/lib/storage/live';
import { createStorageState, type StorageState } from '@/lib/storage/state';
import { EMPTY_NAMES, type Names } from '@/lib/tickets/names';
import { EMPTY_POLL, type PollState } from '@/lib/tickets/poll-state';
import { createTicketStore } from '@/lib/tickets/store';

const LIMIT = 50;
const TICK_MS = 30_000;

type InboxPorts = {
  settings: SettingsStore;
  open: (host: string) => HelpDesk;
  /** What endpoints have said of the ends of their models. */
  reported: () => Promise<AllReportedDates>;
  send: Send;
  now: () => number;
};

/** What the popup shows: straight from the database, whatever the worker is doing. */
export interface Inbox {
  readonly host: string;
  readonly storage: StorageState;
  readonly hosts: string[];
  readonly opensAt: string;
  readonly keepDays: number;
  readonly now: Signal<number>;
  readonly drafts: ReadonlySignal<DraftRow[] | undefined>;
  readonly outbox: OutboxView;
  readonly tickets: ReadonlySignal<StoredTicket[] | undefined>;
  readonly poll: ReadonlySignal<PollState>;
  readonly names: ReadonlySignal<Names>;
  /** All of it is on the screen at once, so that nothing jumps. */
  readonly ready: ReadonlySignal<boolean>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly query: Signal<string>;
  readonly finder: TicketFinder;
  readonly check: Attempt;
  /** The host that wants a key and has none: reading works, drafting does not. */
  readonly modelKeyMissing: string | null;
  readonly modelLife: ModelLifeStore;
  checkNow(): Promise<void>;
}

export async function createInbox(ports: InboxPorts, end: AbortSignal): Promise<Inbox | null> {
  const [settings, secrets, reported] = await Promise.all([
    ports.settings.settings(),
    ports.settings.secrets(),
    ports.reported(),
  ]);
  const host = settings.freshdesk.domain;
  if (host === '' || secrets.freshdesk_api_key === '') return null;

  const desk = ports.open(host);
  const { cache, work } = desk;
  const tickets = createTicketStore(cache);
  const drafts = createDraftStore({ db: work, now: ports.now });
  const outbox = createOutboxStore({ db: work, now: ports.now });
  const parts = {
    drafts: live(() => drafts.pending(LIMIT), end),
    outbox: live(() => outbox.recent(LIMIT), end),
    tickets: live(() => tickets.waiting(LIMIT), end),
    poll: live(() => tickets.poll(), end),
    names: live(() => tickets.names(), end),
  };
  const now = signal(ports.now());
  const tick = setInterval(() => {
    now.value = ports.now();
  }, TICK_MS);
  end.addEventListener('abort', () => clearInterval(tick), { once: true });

  const query = signal('');
  const storage = createStorageState(desk, end);
  const check = createAttempt();
  const builtIn = settings.openai.provider === 'built-in';
  const model = signal(builtIn ? '' : settings.openai.model);

  return {
    host,
    storage,
    hosts: pageHosts(settings.freshdesk),
    opensAt: ticketHost(settings.freshdesk),
    keepDays: settings.freshdesk.keep_days,
    now,
    drafts: computed(() => parts.drafts.value.value ?? storage.kept.value ?? undefined),
    outbox: createOutboxView({ rows: parts.outbox.value, send: ports.send }),
    tickets: parts.tickets.value,
    poll: computed(() => parts.poll.value.value ?? EMPTY_POLL),
    names: computed(() => parts.names.value.value ?? EMPTY_NAMES),
    ready: computed(
      () =>
        storage.kept.value !== null ||
        [parts.drafts, parts.outbox, parts.tickets, parts.poll].every((part) => part.value.value !== undefined),
    ),
    failure: computed(() => Object.values(parts).find((part) => part.failure.value)?.failure.value ?? null),
    query,
    finder: createTicketFinder({ desk, query, without: () => [], end }),
    check,
    modelKeyMissing:
      !builtIn && secrets.openai_api_key === '' && needsKey(settings.openai.base_url)
        ? hostOf(settings.openai.base_url)
        : null,

    modelLife: createModelLife({
      model,
      baseUrl: signal(settings.openai.base_url),
      reported: signal(reported),
      settings: ports.settings,
      send: ports.send,
      now: ports.now,
      switched: (successor) => {
        model.value = successor;
      },
    }),

    checkNow: () =>
      check.run(async () => {
        const outcome = await checkNow(ports.send);
        now.value = ports.now();
        return outcome;
      }),
  };
}
