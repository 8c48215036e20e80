import { detailsOf } from '@/lib/domain/answer-details';
import type { DraftRow } from '@/lib/domain/draft';
import type { WorkDatabase } from '@/lib/storage/work';

/** Keeps the draft's present text as a version, unless the newest version already holds the very same. */
export async function keepVersion(db: WorkDatabase, draft: DraftRow, at: number): Promise<void> {
  if (draft.text.trim() === '') return;
  const same = await db.versions
    .where('draftId')
    .equals(draft.id)
    .and((version) => version.text === draft.text)
    .count();
  if (same > 0) return;
  const instruction = draft.generation?.instruction;
  await db.versions.add({
    draftId: draft.id,
    text: draft.text,
    ...detailsOf(draft),
    origin: draft.edited ? { kind: 'edited' } : instruction ? { kind: 'refined', instruction } : { kind: 'generated' },
    ...(draft.state === 'incomplete' && { incomplete: true }),
    createdAt: at,
  });
}
