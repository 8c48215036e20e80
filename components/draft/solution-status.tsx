import type { DraftRow } from '@/lib/domain/draft';
import { t } from '@/lib/words/draft';

const LABEL = { final_solution: 'finalSolution', needs_follow_up: 'needsFollowUp' } as const;
const TONE = { final_solution: 'badge-good', needs_follow_up: 'badge-warn' } as const;

/** How the model judges its own answer, and why. Says nothing of a text that no model wrote or that is not there yet. */
export function SolutionStatus({ row }: { row: DraftRow | null }) {
  const judged =
    row !== null && row.generation !== null && row.text !== '' && (row.state === 'ready' || row.state === 'incomplete');
  const label = !judged ? '' : t(row.status ? LABEL[row.status] : 'notClassified');
  return (
    <div class="solution-status" role="status" aria-label={label || t('solutionStatus')}>
      {judged && (
        <>
          <span class={`badge ${row.status ? TONE[row.status] : ''}`}>{label}</span>{' '}
          <span class="small muted">
            {row.reason ?? (row.status || row.state === 'incomplete' ? '' : t('noReason'))}
          </span>
        </>
      )}
    </div>
  );
}
