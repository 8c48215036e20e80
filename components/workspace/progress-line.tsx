import type { DraftRow } from '@/lib/storage/rows';

const STEPS: Record<NonNullable<DraftRow['generation']>['step'], string> = {
  'reading-ticket': 'Reading the ticket…',
  'waiting-for-model': 'Waiting for the model…',
  retrying: 'The model endpoint is busy; trying again…',
  writing: 'Writing…',
  thinking: 'The model is thinking…',
  silent: 'The model has been silent for a while; still waiting. You can stop it.',
  done: '',
};

/** What a running generation is doing, for eyes and screen readers. */
export function ProgressLine({ row }: { row: DraftRow | null }) {
  const words = row?.state === 'generating' ? STEPS[row.generation?.step ?? 'reading-ticket'] : '';
  return (
    <div class="progress-line muted small" role="status" aria-label="Progress">
      {words}
    </div>
  );
}
