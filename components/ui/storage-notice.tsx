import type { Failure } from '@/lib/failures/app-error';
import type { Restored } from '@/lib/storage/restored';
import { listText } from '@/lib/words/format';
import { t } from '@/lib/words/ui';
import { FailureNotice, Notice } from './notice';

type Props = {
  failure: Failure | null;
  restored: Restored | null;
  copyFailure: Failure | null;
  onHideRestored: () => void;
  /** Opens the page anew. */
  onRetry: () => void;
  onSettings: () => void;
};

/** What a person has to know of this browser's storage; nothing at all on almost every day. */
export function StorageNotice({ failure, restored, copyFailure, onHideRestored, onRetry, onSettings }: Props) {
  return (
    <>
      {failure && (
        <FailureNotice failure={failure} on={{ retry: onRetry, 'reload-page': onRetry }}>
          <div>{t('storageClosed')}</div>
          {failure.kind === 'storage-failed' && (
            <div class="delivery-row">
              <span>{t('storageRemedy')}</span>
              <button type="button" class="button button-small" onClick={onSettings}>
                {t('settings')}
              </button>
            </div>
          )}
        </FailureNotice>
      )}
      {restored && !failure && <RestoredNotice restored={restored} onHide={onHideRestored} />}
      {copyFailure && !failure && <Notice tone="warn">{t('copyFailed')}</Notice>}
    </>
  );
}

function whatCameBack({ drafts, deliveries }: Restored): string {
  const parts = [
    ...(drafts > 0 ? [t('drafts', { count: drafts })] : []),
    ...(deliveries > 0 ? [t('records', { count: deliveries })] : []),
  ];
  if (parts.length === 0) return t('nothingBack');
  return t('broughtBack', { parts: listText(parts) });
}

function RestoredNotice({ restored, onHide }: { restored: Restored; onHide: () => void }) {
  const partly = restored.loss === 'behind' || restored.loss === 'damaged';
  return (
    <div class="notice notice-warn" role="alert">
      <strong>{t(partly ? 'lostPart' : 'lostAll')} </strong>
      <span>
        {whatCameBack(restored)} {t('lookFirst')}
      </span>{' '}
      <button type="button" class="button button-small" onClick={onHide}>
        {t('hide')}
      </button>
    </div>
  );
}
