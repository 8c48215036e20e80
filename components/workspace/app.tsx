import type { Mode } from '@/components/draft/mode';
import { HeldStrip } from '@/components/outbox/held-strip';
import { OutboxPart } from '@/components/outbox/outbox-part';
import { PendingDrafts } from '@/components/ticket-list/pending-drafts';
import { TicketList } from '@/components/ticket-list/ticket-list';
import type { Access } from '@/components/ui/access';
import { AccessNotice } from '@/components/ui/access-notice';
import { Placeholder } from '@/components/ui/placeholder';
import { StorageNotice } from '@/components/ui/storage-notice';
import { t } from '@/lib/words/workspace';
import { ClientBar } from './client-bar';
import type { WorkspaceContext } from './context';
import { Overlay } from './overlay';
import { useScrollMemory } from './scroll-memory';
import { Ticket } from './ticket';
import type { Workspace } from './workspace';

type Props = {
  access: Access;
  mode: Mode;
  workspace: Workspace;
  context: WorkspaceContext;
  /** Shows a ticket in this very page (the mail client). */
  choose: (ticketId: number | null) => void;
};

export function App({ access, mode, workspace, context, choose }: Props) {
  const host = workspace.host.value;
  useScrollMemory(workspace.session.value?.ticketId ?? null);
  if (host === undefined) return null;
  if (host === '') return <NotConfigured onOpen={() => context.openSettings()} />;
  const session = workspace.session.value;
  const view = workspace.view.value;
  const open = mode.kind === 'client' ? choose : context.openTicket;
  return (
    <main class={`workspace workspace-${mode.kind}${session ? ' with-ticket' : ''}`}>
      <div class="across">
        {view && mode.kind === 'client' && (
          <ClientBar view={view} host={host} now={context.now} onSettings={() => context.openSettings()} />
        )}
        {view && <Storage view={view} onSettings={() => context.openSettings('data')} />}
        <AccessNotice missing={access.missing.value} onAllow={access.allow} />
      </div>
      {view?.list && (
        <div class="ticket-index">
          <TicketList
            tickets={view.list.shown.value}
            selected={session?.ticketId ?? null}
            draftIds={view.list.draftIds.value}
            names={view.list.names.value}
            query={view.list.query.value}
            filter={view.list.filter.value}
            whose={view.list.whose.value}
            order={view.list.order.value}
            now={context.now()}
            onWhose={view.list.setWhose}
            onOrder={view.list.setOrder}
            status={view.list.status.value}
            searching={view.list.searching.value}
            failure={view.list.failure.value}
            more={view.list.more.value}
            onMore={view.list.showMore}
            onRetry={view.list.retry}
            onSearch={view.list.prepare}
            onQuery={view.list.setQuery}
            onFilter={view.list.setFilter}
            onOpen={choose}
          />
          <OutboxPart
            view={view.outbox}
            heading="h2"
            first={2}
            beside={session?.beside.value ?? null}
            now={context.now}
            ticketUrl={(ticketId) => context.ticketUrl(host, ticketId)}
            onOpen={choose}
          />
        </div>
      )}
      {view && <HeldStrip view={view.outbox} except={session?.ticketId ?? null} now={context.now} onOpen={open} />}
      {mode.kind === 'client' && session && (
        <button type="button" class="button button-small back-to-list" onClick={() => choose(null)}>
          {t('backToTickets')}
        </button>
      )}
      {session ? (
        <Ticket
          key={session.ticketId}
          session={session}
          context={context}
          beside={mode.kind === 'panel'}
          alone={mode.kind !== 'client'}
        />
      ) : (
        <div class="ticket-main">
          <Placeholder title={mode.kind === 'client' ? t('chooseATicket') : t('openTicket')}>
            <p class="muted">{mode.kind === 'client' ? t('openTicketHint') : t('panelHint')}</p>
          </Placeholder>
          <PendingDrafts
            drafts={view?.pending.value ?? []}
            now={context.now()}
            keepDays={context.keepDays.value}
            onOpen={open}
          />
        </div>
      )}
      <Overlay workspace={workspace} context={context} />
    </main>
  );
}

type StorageProps = { view: NonNullable<Workspace['view']['value']>; onSettings: () => void };

function Storage({ view: { storage }, onSettings }: StorageProps) {
  const notices = {
    failure: storage.failure.value,
    restored: storage.restored.value ?? null,
    copyFailure: storage.copyFailure.value,
  };
  if (!Object.values(notices).some((one) => one !== null)) return null;
  return (
    <div class="storage-notices">
      <StorageNotice
        {...notices}
        onHideRestored={storage.hideRestored}
        onRetry={() => location.reload()}
        onSettings={onSettings}
      />
    </div>
  );
}

function NotConfigured({ onOpen }: { onOpen: () => void }) {
  return (
    <main class="workspace">
      <Placeholder title={t('setUp')}>
        <p class="muted">{t('setUpHint')}</p>
        <button type="button" class="button button-primary" onClick={onOpen}>
          {t('openSettings')}
        </button>
      </Placeholder>
    </main>
  );
}
