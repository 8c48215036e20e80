import { useEffect, useRef } from 'preact/hooks';
import { BusyButton } from '@/components/ui/busy-button';
import { StatusLine } from '@/components/ui/status-line';
import type { Rebuild } from './rebuild-store';

/** The last way out when the browser cannot open the database of drafts any more. */
export function StorageRebuild({ rebuild }: { rebuild: Rebuild }) {
  const { busy, outcome } = rebuild.attempt;
  const asking = rebuild.asking.value;
  const ask = (answer: 'with-file' | null) => {
    rebuild.asking.value = answer;
  };
  return (
    <div class="stack">
      <h3>Storage that does not open</h3>
      <p class="notice notice-warn">
        This browser cannot open the database of your drafts. Restart the browser first. Only if that does not help,
        make the database anew.
      </p>
      <div class="action-row">
        <BusyButton busy={busy.value} danger onClick={() => ask('with-file')}>
          Rebuild storage
        </BusyButton>
        <StatusLine outcome={outcome.value} />
      </div>
      {asking && (
        <Question
          key={asking}
          withFile={asking === 'with-file'}
          onConfirm={() => void rebuild.confirm()}
          onCancel={() => ask(null)}
        />
      )}
    </div>
  );
}

function Question(props: { withFile: boolean; onConfirm: () => void; onCancel: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="rebuild-title" onCancel={props.onCancel}>
      {props.withFile ? (
        <>
          <h2 id="rebuild-title">Make the storage anew?</h2>
          <p>
            First all your drafts are saved to a file. Then the database is deleted and made again. Drafts and the
            record of sent replies come back from the second copy.
          </p>
          <p class="notice notice-warn">
            Earlier versions of drafts and the history of model costs are lost. Look at a ticket before you send to it
            again.
          </p>
        </>
      ) : (
        <>
          <h2 id="rebuild-title">Make the storage anew without a file?</h2>
          <p>
            No file could be made: neither the database nor the second copy of your drafts can be read. Restarting the
            browser may still help.
          </p>
          <p class="notice notice-warn">
            If you go on, your drafts and the record of sent replies are lost. Look at a ticket before you send to it
            again.
          </p>
        </>
      )}
      <div class="action-row dialog-actions">
        <button type="button" class="button" onClick={props.onCancel}>
          Cancel
        </button>
        <button type="button" class="button button-danger" onClick={props.onConfirm}>
          {props.withFile ? 'Export drafts and rebuild' : 'Lose the drafts and rebuild'}
        </button>
      </div>
    </dialog>
  );
}
