import { detailsOf } from '@/lib/domain/answer-details';
import type { DraftRow, VersionRow } from '@/lib/domain/draft';
import type { WorkDatabase } from '@/lib/storage/work';

function originOf({ edited, generation }: DraftRow): VersionRow['origin'] {
  if (edited) return { kind: 'edited' };
  if (!generation?.instruction) return { kind: 'generated' };
  const { instruction, over } = generation;
  return { kind: 'refined', instruction, ...(over !== undefined && { over }) };
}

/** Keeps the draft's present text as a version, unless the newest version already holds the very same. */
export async function keepVersion(db: WorkDatabase, draft: DraftRow, at: number): Promise<void> {
  if (draft.text.trim() === '') return;
  const same = await db.versions
    .where('draftId')
    .equals(draft.id)
    .and((version) => version.text === draft.text)
    .count();
  if (same > 0) return;
  await db.versions.add({
    draftId: draft.id,
    text: draft.text,
    ...detailsOf(draft),
    origin: originOf(draft),
    ...(draft.state === 'incomplete' && { incomplete: true }),
    createdAt: at,
  });
}
