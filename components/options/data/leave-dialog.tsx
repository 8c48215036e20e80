import { useEffect, useRef } from 'preact/hooks';
import type { Leave, LeaveQuestion } from './leave-store';

export function LeaveDialog({ leave, question }: { leave: Leave; question: LeaveQuestion }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { host, pendingDrafts, repliesOnTheirWay, others } = question;
  const blocked = repliesOnTheirWay > 0;
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="leave-title" onCancel={leave.cancel}>
      <h2 id="leave-title">Leave {host}?</h2>
      {pendingDrafts > 0 && (
        <p class="notice notice-warn">
          {pendingDrafts === 1 ? '1 pending draft' : `${pendingDrafts} pending drafts`} will be lost.
        </p>
      )}
      {blocked && (
        <p class="notice notice-bad">
          A reply is on its way to Freshdesk right now. Wait until it is sent, or undo it.
        </p>
      )}
      <p>
        This deletes from this browser: the local copy of its tickets, all drafts and their versions, the record of sent
        replies, the history of model costs, and both API keys. Your prompts, playbooks and other settings stay. Nothing
        changes in Freshdesk.
      </p>
      {others.length > 0 && <p>The same goes for what is still here of {others.join(', ')}, set up here before.</p>}
      <div class="action-row dialog-actions">
        <button type="button" class="button" onClick={leave.cancel}>
          Cancel
        </button>
        <button type="button" class="button button-danger" disabled={blocked} onClick={() => void leave.confirm()}>
          Delete and leave
        </button>
      </div>
    </dialog>
  );
}
