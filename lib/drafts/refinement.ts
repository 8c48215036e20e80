import type { Refinement } from '@/lib/assistant/types';
import { detailsOf } from '@/lib/domain/answer-details';
import type { DraftRow } from '@/lib/domain/draft';
import type { WorkDatabase } from '@/lib/storage/work';

/** A draft that is to be changed, with what was said of it, and what the agent asked of it before. */
export async function refinementOf(db: WorkDatabase, draft: DraftRow, instruction: string): Promise<Refinement> {
  const versions = await db.versions.where('draftId').equals(draft.id).sortBy('id');
  // A draft that was written anew owes nothing to what was asked of the one before.
  const first = versions.findLastIndex(({ origin }) => origin.kind === 'generated');
  return {
    instruction,
    currentText: draft.text,
    former: detailsOf(draft),
    earlier: versions.slice(first + 1).flatMap(({ origin }) => (origin.kind === 'refined' ? [origin.instruction] : [])),
  };
}
