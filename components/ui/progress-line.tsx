import type { DraftRow } from '@/lib/domain/draft';

type Generation = NonNullable<DraftRow['generation']>;

const STEPS: Record<Generation['step'], string> = {
  'reading-ticket': 'Reading the ticket…',
  'waiting-for-model': 'Waiting for the model…',
  retrying: 'The model endpoint is busy; trying again…',
  writing: 'Writing…',
  thinking: 'The model is thinking…',
  silent: '',
  done: '',
};

/** What a running generation is doing, for eyes and screen readers. */
export function ProgressLine({ row }: { row: DraftRow | null }) {
  const words = row?.state === 'generating' ? wordsOf(row.generation) : '';
  return (
    <div class="progress-line muted small" role="status" aria-label="Progress">
      {words}
    </div>
  );
}

function wordsOf(generation: Generation | null): string {
  if (generation?.step !== 'silent') return STEPS[generation?.step ?? 'reading-ticket'];
  const seconds = generation.silentSeconds ?? 0;
  // From a minute on it changes once a minute: it is read aloud each time.
  const long = seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min`;
  return `The model has been silent for ${long}. It may be thinking; you can stop it.`;
}
