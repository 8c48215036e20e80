import { useState } from 'preact/hooks';
import { BusyButton } from '@/components/ui/busy-button';
import { StatusLine } from '@/components/ui/status-line';
import type { OptionsStore } from '../options-store';

/** Deleting what is known of past costs, after one more click. */
export function CostHistory({ store: { forgetting, forgetCosts, fields } }: { store: OptionsStore }) {
  const isSetUp = Boolean(fields.stored.value?.settings.freshdesk.domain);
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
              void forgetCosts();
            }}
          >
            Delete it
          </button>
        </div>
      ) : (
        <div class="action-row">
          <BusyButton busy={forgetting.busy.value} danger disabled={!isSetUp} onClick={() => ask(true)}>
            Delete cost history
          </BusyButton>
          <StatusLine outcome={forgetting.outcome.value} />
        </div>
      )}
    </div>
  );
}
