import { ModelEnding } from '@/components/model-life/model-ending';
import { needsAttention } from '@/components/outbox/delivery-view';
import { OutboxPart } from '@/components/outbox/outbox-part';
import { SyncStatus } from '@/components/ticket-list/sync-status';
import type { Access } from '@/components/ui/access';
import { AccessNotice } from '@/components/ui/access-notice';
import { FailureNotice } from '@/components/ui/notice';
import { StorageNotice } from '@/components/ui/storage-notice';
import { ticketUrl } from '@/lib/domain/ticket-url';
import { t } from '@/lib/words/inbox';
import { DraftList } from './draft-list';
import { FoundTickets, foundInOrder } from './found-tickets';
import { InboxFoot } from './inbox-foot';
import { InboxHead } from './inbox-head';
import type { Inbox } from './inbox-store';
import { InboxTabs } from './inbox-tabs';
import { NotConfigured } from './not-configured';
import { type Problem, Problems } from './problems';
import { SearchField } from './search-field';
import { TicketList } from './ticket-list';

/** Until then the end of a model is one quiet line. */
const SOON_DAYS = 14;

type InboxActions = {
  settingsUrl: string;
  openSettings: () => void;
  access: Access;
  openWorkspace: () => void;
  openTicket: (inbox: Inbox, ticketId: number) => void;
};

export function App({ inbox, actions }: { inbox: Inbox | null; actions: InboxActions }) {
  // Only the person's own check blocks the button: a killed worker leaves `running` behind in the database.
  const checking = inbox?.check.busy.value ?? false;
  return (
    <>
      <InboxHead host={inbox?.host ?? null} checking={checking} onCheck={() => void inbox?.checkNow()} />
      <main class="inbox">
        {inbox ? (
          <Lists inbox={inbox} checking={checking} actions={actions} />
        ) : (
          <NotConfigured onSettings={actions.openSettings} />
        )}
      </main>
      <InboxFoot
        settingsUrl={actions.settingsUrl}
        onSettings={actions.openSettings}
        onWorkspace={inbox && actions.openWorkspace}
      />
    </>
  );
}

function Lists({ inbox, checking, actions }: { inbox: Inbox; checking: boolean; actions: InboxActions }) {
  const shared = {
    now: inbox.now.value,
    ticketUrl: (ticketId: number) => ticketUrl(inbox.opensAt, ticketId),
    onOpen: (ticketId: number) => actions.openTicket(inbox, ticketId),
  };
  const searched = inbox.finder.words.value !== '';
  return (
    <>
      <SyncStatus
        poll={inbox.poll.value}
        checking={checking}
        outcome={inbox.check.outcome.value}
        now={inbox.now.value}
        onSettings={actions.openSettings}
      />
      <Problems>{problemsOf(inbox, actions)}</Problems>
      {inbox.ready.value && (
        <>
          <SearchField
            query={inbox.query}
            onSearch={inbox.finder.prepare}
            onEnter={() => {
              const [first] = foundInOrder(inbox.finder.tickets.value);
              if (first) shared.onOpen(first.id);
            }}
          />
          {searched ? (
            <FoundTickets finder={inbox.finder} names={inbox.names.value} {...shared} />
          ) : (
            <Parts inbox={inbox} shared={shared} />
          )}
        </>
      )}
    </>
  );
}

type PartsProps = {
  inbox: Inbox;
  shared: { now: number; ticketUrl: (ticketId: number) => string; onOpen: (ticketId: number) => void };
};

/** Tickets, drafts and what goes out: one of them at a time in the popup itself, all of them where there is room. */
function Parts({ inbox, shared }: PartsProps) {
  const tickets = inbox.tickets.value ?? [];
  const drafts = inbox.drafts.value ?? [];
  const rows = inbox.outbox.rows.value ?? [];
  const urgent = rows.filter(needsAttention).length;
  const outbox = (
    <OutboxPart
      view={inbox.outbox}
      heading="h2"
      first={3}
      now={Date.now}
      ticketUrl={shared.ticketUrl}
      onOpen={shared.onOpen}
    />
  );
  return (
    <InboxTabs
      counts={{ tickets: tickets.filter(({ answered }) => !answered).length, drafts: drafts.length, outbox: urgent }}
      // What a person can still act on comes before everything else; what went out well is history.
      order={urgent > 0 ? ['outbox', 'drafts', 'tickets'] : ['drafts', 'tickets', 'outbox']}
      parts={{
        tickets: (
          <TicketList tickets={tickets} filling={!inbox.poll.value.firstDone} names={inbox.names.value} {...shared} />
        ),
        drafts: <DraftList drafts={drafts} keepDays={inbox.keepDays} {...shared} />,
        outbox: rows.length > 0 ? outbox : <p class="muted empty outbox-empty">{t('nothingGoesOut')}</p>,
      }}
    />
  );
}

/** What stands in the way, the worst first: lost data, no access, no key, then what ends some day. */
function problemsOf(inbox: Inbox, actions: InboxActions): Problem[] {
  const { storage, modelLife } = inbox;
  const notices = {
    failure: storage.failure.value,
    restored: storage.restored.value ?? null,
    copyFailure: storage.copyFailure.value,
  };
  const { state, daysLeft = 0 } = modelLife.life.value ?? {};
  const ends = state === 'ending' || state === 'off' || modelLife.attempt.outcome.value !== null;
  const found: (Problem | false)[] = [
    Object.values(notices).some((one) => one !== null) && {
      id: 'storage',
      view: (
        <StorageNotice
          {...notices}
          onHideRestored={storage.hideRestored}
          onRetry={() => location.reload()}
          onSettings={actions.openSettings}
        />
      ),
    },
    inbox.failure.value !== null && { id: 'reading', view: <FailureNotice failure={inbox.failure.value} /> },
    actions.access.missing.value.length > 0 && {
      id: 'access',
      view: <AccessNotice missing={actions.access.missing.value} onAllow={actions.access.allow} />,
    },
    inbox.modelKeyMissing !== null && {
      id: 'key',
      view: (
        <FailureNotice
          failure={{ kind: 'no-model-key', subject: inbox.modelKeyMissing }}
          tone="warn"
          on={{ settings: actions.openSettings }}
        />
      ),
    },
    ends && {
      id: 'model',
      view: (
        <ModelEnding
          quiet={state === 'ending' && daysLeft > SOON_DAYS}
          model={modelLife.model.value}
          life={modelLife.life.value}
          busy={modelLife.attempt.busy.value}
          outcome={modelLife.attempt.outcome.value}
          onSwitch={(successor) => void modelLife.switchTo(successor)}
          onSettings={actions.openSettings}
        />
      ),
    },
  ];
  return found.filter((one) => one !== false);
}
