import type { Failure } from '@/lib/failures/app-error';
import type { Restored } from '@/lib/storage/restored';
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
          <div>
            Nothing can be sent from here until then. Drafts are shown as last kept, and what you type is kept beside
            them.
          </div>
          {failure.kind === 'storage-failed' && (
            <div class="delivery-row">
              <span>If it stays so after a restart of the browser, Settings can make it anew.</span>
              <button type="button" class="button button-small" onClick={onSettings}>
                Open settings
              </button>
            </div>
          )}
        </FailureNotice>
      )}
      {restored && !failure && <RestoredNotice restored={restored} onHide={onHideRestored} />}
      {copyFailure && !failure && (
        <Notice tone="warn">
          The second copy of your drafts cannot be written right now. The drafts themselves are saved; it is tried
          again.
        </Notice>
      )}
    </>
  );
}

const number = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

function whatCameBack({ drafts, deliveries }: Restored): string {
  const parts = [
    ...(drafts > 0 ? [number(drafts, 'draft', 'drafts')] : []),
    ...(deliveries > 0 ? [number(deliveries, 'record of a sent reply', 'records of sent replies')] : []),
  ];
  if (parts.length === 0) return 'There was nothing to bring back.';
  return `Brought back from the second copy: ${parts.join(' and ')}. Earlier versions of drafts may be gone.`;
}

function RestoredNotice({ restored, onHide }: { restored: Restored; onHide: () => void }) {
  const partly = restored.loss === 'behind' || restored.loss === 'damaged';
  return (
    <div class="notice notice-warn" role="alert">
      <strong>This browser lost {partly ? 'a part of ' : ''}the extension's data. </strong>
      <span>{whatCameBack(restored)} Look at a ticket before you send to it again.</span>{' '}
      <button type="button" class="button button-small" onClick={onHide}>
        Hide
      </button>
    </div>
  );
}
