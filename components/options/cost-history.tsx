import { useState } from 'preact/hooks';
import type { Outcome } from '@/components/ui/attempt';
import { BusyButton } from '@/components/ui/busy-button';
import { StatusLine } from '@/components/ui/status-line';

/** Deleting what is known of past costs, after one more click. */
export function CostHistory(props: {
  busy: boolean;
  outcome: Outcome | null;
  disabled: boolean;
  onDelete: () => void;
}) {
  const [asking, ask] = useState(false);
  return (
    <div class="stack">
      <h3>Cost history</h3>
      <p class="muted intro">
        Requests, tokens and costs by day and model; no text of tickets. Kept in this browser only.
      </p>
      {asking ? (
        <div class="action-row">
          <span>Delete it? The monthly cap then counts from zero again.</span>
          <button type="button" class="button" onClick={() => ask(false)}>
            Keep it
          </button>
          <button
            type="button"
            class="button button-danger"
            onClick={() => {
              ask(false);
              props.onDelete();
            }}
          >
            Delete it
          </button>
        </div>
      ) : (
        <div class="action-row">
          <BusyButton busy={props.busy} danger disabled={props.disabled} onClick={() => ask(true)}>
            Delete cost history
          </BusyButton>
          <StatusLine outcome={props.outcome} />
        </div>
      )}
    </div>
  );
}
