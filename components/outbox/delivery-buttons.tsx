import { t } from '@/lib/words/outbox';
import type { DeliveryView } from './delivery-view';

type Props = {
  view: DeliveryView;
  busy: boolean;
  ticketUrl: string;
  onVerify: () => void;
  onAcknowledge: () => void;
  onStatus: () => void;
};

/** What a person can do about a delivery that only a look at the ticket, or another attempt, can settle. */
export function DeliveryButtons({
  view: { actions },
  busy,
  ticketUrl,
  onVerify,
  onAcknowledge,
}: Omit<Props, 'onStatus'>) {
  return (
    <>
      {actions.includes('check-ticket') && (
        <a class="button button-small button-primary" href={ticketUrl} target="_blank" rel="noreferrer">
          {t('checkTicket')}
        </a>
      )}
      {actions.includes('verify') && (
        <button type="button" class="button button-small" disabled={busy} onClick={onVerify}>
          {t('checkAgain')}
        </button>
      )}
      {/* For what only a look at the ticket can tell: the person has had it. */}
      {actions.includes('acknowledge') && (
        <button type="button" class="button button-small" disabled={busy} onClick={onAcknowledge}>
          {t('looked')}
        </button>
      )}
    </>
  );
}

/** Sets the status that could not be set after the reply. */
export function StatusButton({ busy, onStatus }: Pick<Props, 'busy' | 'onStatus'>) {
  return (
    <button type="button" class="button button-small" disabled={busy} onClick={onStatus}>
      {t('retryStatus')}
    </button>
  );
}
