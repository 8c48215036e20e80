import { FailureNotice, Notice, type Remedies } from '@/components/ui/notice';
import type { DraftRow } from '@/lib/storage/rows';

/** What is wrong with a draft, next to its text. */
export function DraftProblem(props: { row: DraftRow | null; on: Remedies; onHide: () => void }) {
  const { row } = props;
  if (!row || row.state === 'generating') return null;
  const incomplete = row.state === 'incomplete';
  if (!row.failure) {
    return incomplete ? <Notice tone="warn">Incomplete: this draft did not end as it should.</Notice> : null;
  }
  return (
    <FailureNotice
      failure={row.failure}
      tone={incomplete || row.failure.kind === 'stopped' ? 'warn' : 'bad'}
      {...(incomplete ? { lead: 'Incomplete:' } : {})}
      on={props.on}
    >
      {row.state === 'ready' && (
        <button type="button" class="button button-small button-quiet" onClick={props.onHide}>
          Hide
        </button>
      )}
    </FailureNotice>
  );
}
