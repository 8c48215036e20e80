import { FailureNotice, Notice } from '@/components/ui/notice';
import { TimeText } from '@/components/ui/time-text';
import type { DeliveryRow } from '@/lib/domain/delivery';
import { t } from '@/lib/words/outbox';
import { deliveryView } from './delivery-view';

/** What became of the last private note that was added from here. */
export function NoteStatus(props: { row: DeliveryRow | null; busy: boolean; onVerify: () => void }) {
  const { row } = props;
  return (
    <div role="status" aria-label={t('privateNote')}>
      {row && <Content row={row} busy={props.busy} onVerify={props.onVerify} />}
    </div>
  );
}

function Content({ row, busy, onVerify }: { row: DeliveryRow; busy: boolean; onVerify: () => void }) {
  const { phase, failure } = deliveryView(row);
  switch (phase) {
    case 'done':
      return (
        <Notice tone="good">
          <strong>{t('addedAsPrivateNote')}</strong> <TimeText at={row.sentAt ?? row.createdAt} />
        </Notice>
      );
    case 'waiting':
    case 'leaving':
    case 'looking':
      return (
        <Notice>
          <span class="spinner" aria-hidden="true" /> {t('addingTheNote')}
        </Notice>
      );
    case 'uncertain':
      return (
        <Notice tone="warn">
          {t('noteUnconfirmed')}{' '}
          <button type="button" class="button button-small" disabled={busy} onClick={onVerify}>
            {t('checkAgain')}
          </button>
        </Notice>
      );
    case 'back':
      return failure ? (
        <FailureNotice inStatus failure={failure} lead={t('notAdded')} />
      ) : (
        <Notice>{t('notAdded')}</Notice>
      );
  }
}
