import type { DraftRow } from '@/lib/domain/draft';
import { t } from '@/lib/words/ui';

type Generation = NonNullable<DraftRow['generation']>;

const STEPS = {
  'reading-ticket': 'readingTicket',
  'waiting-for-model': 'waitingForModel',
  retrying: 'retrying',
  writing: 'writing',
  thinking: 'thinking',
  done: null,
} as const satisfies Record<Exclude<Generation['step'], 'silent'>, string | null>;

/** What a running generation is doing, for eyes and screen readers. */
export function ProgressLine({ row }: { row: DraftRow | null }) {
  const words = row?.state === 'generating' ? wordsOf(row.generation) : '';
  return (
    <div class="progress-line muted small" role="status" aria-label={t('progress')}>
      {words}
    </div>
  );
}

function wordsOf(generation: Generation | null): string {
  if (generation?.step !== 'silent') {
    const key = STEPS[generation?.step ?? 'reading-ticket'];
    return key ? t(key) : '';
  }
  const seconds = generation.silentSeconds ?? 0;
  // From a minute on it changes once a minute: it is read aloud each time.
  return seconds < 60
    ? t('silentSeconds', { count: seconds })
    : t('silentMinutes', { count: Math.floor(seconds / 60) });
}
