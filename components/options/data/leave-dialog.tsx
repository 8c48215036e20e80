import { useEffect, useRef } from 'preact/hooks';
import { t } from '@/lib/words/options-data';
import type { Leave, LeaveQuestion } from './leave-store';

export function LeaveDialog({ leave, question }: { leave: Leave; question: LeaveQuestion }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { host, pendingDrafts, repliesOnTheirWay, others } = question;
  const blocked = repliesOnTheirWay > 0;
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="leave-title" onCancel={leave.cancel}>
      <h2 id="leave-title">{t('leaveQuestion', { host })}</h2>
      {pendingDrafts > 0 && <p class="notice notice-warn">{t('draftsLost', { count: pendingDrafts })}</p>}
      {blocked && <p class="notice notice-bad">{t('leaveBlocked')}</p>}
      <p>{t('leaveDeletes')}</p>
      {others.length > 0 && <p>{t('leaveOthers', { hosts: others.join(', ') })}</p>}
      <div class="action-row dialog-actions">
        <button type="button" class="button" onClick={leave.cancel}>
          {t('cancel')}
        </button>
        <button type="button" class="button button-danger" disabled={blocked} onClick={() => void leave.confirm()}>
          {t('deleteAndLeave')}
        </button>
      </div>
    </dialog>
  );
}
