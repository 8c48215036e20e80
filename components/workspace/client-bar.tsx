import { SyncStatus } from '@/components/ticket-list/sync-status';
import { BusyButton } from '@/components/ui/busy-button';
import { Icon } from '@/components/ui/icon';
import { EMPTY_POLL } from '@/lib/tickets/poll-state';
import { t } from '@/lib/words/inbox';
import type { Workspace } from './workspace';

type Props = {
  view: NonNullable<Workspace['view']['value']>;
  host: string;
  now: () => number;
  onSettings: () => void;
};

/** The top of the mail client: whose help desk it is, how old the copy is, and what is set up elsewhere. */
export function ClientBar({ view, host, now, onSettings }: Props) {
  const { check } = view;
  const checking = check.busy.value;
  return (
    <header class="client-bar">
      <img src="/icon/32.png" alt="" width="22" height="22" />
      <strong>{host}</strong>
      <SyncStatus
        poll={view.poll.value ?? EMPTY_POLL}
        checking={checking}
        outcome={check.outcome.value}
        now={now()}
        onSettings={onSettings}
      />
      <BusyButton busy={checking} onClick={() => void view.checkNow()}>
        {t('checkNow')}
      </BusyButton>
      <button
        type="button"
        class="button button-icon"
        aria-label={t('settings')}
        title={t('settings')}
        onClick={onSettings}
      >
        <Icon name="settings" />
      </button>
    </header>
  );
}
