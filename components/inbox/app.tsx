import { ModelEnding } from '@/components/model-life/model-ending';
import { needsAttention } from '@/components/outbox/delivery-view';
import { OutboxPart } from '@/components/outbox/outbox-part';
import type { Access } from '@/components/ui/access';
import { AccessNotice } from '@/components/ui/access-notice';
import { FailureNotice } from '@/components/ui/notice';
import { StorageNotice } from '@/components/ui/storage-notice';
import { ticketUrl } from '@/lib/domain/ticket-url';
import { DraftList } from './draft-list';
import { InboxFoot } from './inbox-foot';
import { InboxHead } from './inbox-head';
import type { Inbox } from './inbox-store';
import { NotConfigured } from './not-configured';
import { SyncStatus } from './sync-status';
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
  const poll = inbox.poll.value;
  const shared = {
    now: inbox.now.value,
    ticketUrl: (ticketId: number) => ticketUrl(inbox.opensAt, ticketId),
    onOpen: (ticketId: number) => actions.openTicket(inbox, ticketId),
  };
  // What went out well is history; what a person can still act on comes before everything else.
  const urgent = (inbox.outbox.rows.value ?? []).some(needsAttention);
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
  const { state, daysLeft = 0 } = inbox.modelLife.life.value ?? {};
  return (
    <>
      <StorageNotice
        failure={inbox.storage.failure.value}
        restored={inbox.storage.restored.value ?? null}
        copyFailure={inbox.storage.copyFailure.value}
        onHideRestored={inbox.storage.hideRestored}
        onRetry={() => location.reload()}
        onSettings={actions.openSettings}
      />
      <SyncStatus
        poll={poll}
        checking={checking}
        outcome={inbox.check.outcome.value}
        now={inbox.now.value}
        onSettings={actions.openSettings}
      />
      <AccessNotice missing={actions.access.missing.value} onAllow={actions.access.allow} />
      {inbox.modelKeyMissing !== null && (
        <FailureNotice
          failure={{ kind: 'no-model-key', subject: inbox.modelKeyMissing }}
          tone="warn"
          on={{ settings: actions.openSettings }}
        />
      )}
      <ModelEnding
        quiet={state === 'ending' && daysLeft > SOON_DAYS}
        model={inbox.modelLife.model.value}
        life={inbox.modelLife.life.value}
        busy={inbox.modelLife.attempt.busy.value}
        outcome={inbox.modelLife.attempt.outcome.value}
        onSwitch={(successor) => void inbox.modelLife.switchTo(successor)}
        onSettings={actions.openSettings}
      />
      {inbox.failure.value && <FailureNotice failure={inbox.failure.value} />}
      {inbox.ready.value && (
        <>
          {urgent && outbox}
          <DraftList drafts={inbox.drafts.value ?? []} keepDays={inbox.keepDays} {...shared} />
          <TicketList
            tickets={inbox.tickets.value ?? []}
            filling={!poll.firstDone}
            names={inbox.names.value}
            {...shared}
          />
          {!urgent && outbox}
        </>
      )}
    </>
  );
}
