import { costWords } from '@/lib/money/words';
import type { DraftRow } from '@/lib/storage/rows';

/** What the newest answer cost. Quiet, since nobody has to act on it. */
export function DraftCost({ row }: { row: DraftRow | null }) {
  const cost = row?.cost;
  if (!cost || row.state === 'generating') return null;
  const how = cost.estimated
    ? 'The endpoint did not count these tokens, for example because the answer was stopped.'
    : `As ${cost.host} counted them.`;
  return (
    <p class="muted small draft-cost" title={`Tokens and cost of the newest answer. ${how}`}>
      <span class="visually-hidden">Cost of the newest answer: </span>
      {costWords(cost)}
    </p>
  );
}
