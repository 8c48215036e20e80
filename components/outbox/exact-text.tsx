import { TimeText } from '@/components/ui/time-text';
import type { DeliveryRow } from '@/lib/domain/delivery';
import { signed } from '@/lib/drafts/signature';
import { timeOf } from './words';

/** To whom, when, and the very text, as it was approved. */
export function ExactText({ row }: { row: DeliveryRow }) {
  const { to, cc, text, signature } = row.approval;
  return (
    <details class="outbox-text">
      <summary>Exact text</summary>
      <dl class="recipients">
        {row.kind === 'reply' ? (
          <>
            <dt>To</dt>
            <dd>{to.join(', ')}</dd>
            <dt>Cc</dt>
            <dd>{cc.length > 0 ? cc.join(', ') : <span class="muted">Nobody</span>}</dd>
          </>
        ) : (
          <>
            <dt>For</dt>
            <dd>Agents only (private note)</dd>
          </>
        )}
        <dt>Approved</dt>
        <dd>
          <TimeText at={row.createdAt} />
        </dd>
        {row.state === 'confirmed' && (
          <>
            <dt>{row.kind === 'reply' ? 'Sent' : 'Added'}</dt>
            <dd>
              <TimeText at={timeOf(row)} />
            </dd>
          </>
        )}
      </dl>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls. */}
      <div class="send-text" dir="auto" tabIndex={0} role="group" aria-label="Text as approved">
        {signed(text, signature)}
      </div>
    </details>
  );
}
