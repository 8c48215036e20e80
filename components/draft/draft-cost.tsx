import { costWords } from '@/lib/costs/words';
import type { DraftRow } from '@/lib/domain/draft';
import { BUILT_IN_MODEL } from '@/lib/llm/built-in/client';
import { t } from '@/lib/words/draft';

/** What the newest answer cost. Quiet, since nobody has to act on it. */
export function DraftCost({ row }: { row: DraftRow | null }) {
  const cost = row?.cost;
  if (!row || row.state === 'generating') return null;
  if (row.generation?.model === BUILT_IN_MODEL && row.failure === null && row.text !== '') {
    return <p class="muted small draft-cost">{t('noCost', { model: BUILT_IN_MODEL })}</p>;
  }
  if (!cost) return null;
  // A newer generation that asked no paid model, and left no text of its own, leaves the answer and its cost as they were.
  const left = row.failure !== null && (row.state === 'ready' || row.generation?.wrote === false);
  if (cost.generationId !== row.generation?.id && !left) return null;
  const how = cost.estimated ? t('costUncounted') : t('costCounted', { host: cost.host });
  return (
    <p class="muted small draft-cost" title={t('costHint', { how })}>
      <span class="visually-hidden">{t('costLabel')} </span>
      {costWords(cost)}
    </p>
  );
}
