import type { Outcome } from '@/components/ui/attempt';
import { BusyButton } from '@/components/ui/busy-button';
import { StatusLine } from '@/components/ui/status-line';

/** Drafts live only in this browser; this is the way to take them along. */
export function DraftExport(props: {
  busy: boolean;
  disabled: boolean;
  outcome: Outcome | null;
  onExport: () => void;
}) {
  return (
    <div class="stack">
      <h3>Your drafts</h3>
      <p class="muted intro">
        Drafts are kept in this browser only. Removing the extension deletes them without asking: export what you still
        need first.
      </p>
      <div class="action-row">
        <BusyButton busy={props.busy} disabled={props.disabled} onClick={props.onExport}>
          Export drafts
        </BusyButton>
        <StatusLine outcome={props.outcome} />
      </div>
    </div>
  );
}
