import type { Outcome } from './attempt';
import { Notice } from './notice';

/** A live region: it is in the page before it says anything, so that a screen reader announces what comes. */
export function StatusLine({ outcome, busy }: { outcome: Outcome | null; busy?: string | false }) {
  return (
    <div role="status" class="status-line">
      {busy ? <span class="muted">{busy}</span> : outcome && <Notice tone={outcome.tone}>{outcome.text}</Notice>}
    </div>
  );
}
