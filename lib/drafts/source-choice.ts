import { DRAFT_KINDS } from '@/lib/domain/draft-kinds';
import { isSource, type NumberedSource, type SourceChoice, type SourceRef } from '@/lib/domain/knowledge';
import type { WorkDatabase } from '@/lib/storage/work';
import { draftId } from './draft-text';

const NOTHING: SourceChoice = { without: [], also: [] };

/** What the person chose of a ticket's sources, for any of its drafts. */
export async function sourceChoiceOf(db: WorkDatabase, ticketId: number): Promise<SourceChoice> {
  const rows = await db.drafts.bulkGet(DRAFT_KINDS.map((kind) => draftId(ticketId, kind)));
  return rows.find((row) => row?.sourceChoice)?.sourceChoice ?? NOTHING;
}

/** Changes it, from the next draft on. Also while a generation owns a row: it does not touch this. */
export const changeSourceChoice = (
  db: WorkDatabase,
  ticketId: number,
  change: (choice: SourceChoice) => SourceChoice,
): Promise<void> =>
  db.transaction('rw', db.drafts, async () => {
    const sourceChoice = change(await sourceChoiceOf(db, ticketId));
    for (const kind of DRAFT_KINDS) await db.drafts.update(draftId(ticketId, kind), { sourceChoice });
  });

const not = (source: SourceRef) => (other: SourceRef) => !isSource(source)(other);

/** No draft rests on it. */
export const leaveOut =
  ({ kind, id, title }: NumberedSource) =>
  ({ without, also }: SourceChoice): SourceChoice => ({
    without: [...without.filter(not({ kind, id })), { kind, id, title }],
    also: also.filter(not({ kind, id })),
  });

/** It may be found as any other. */
export const bringBack =
  (source: SourceRef) =>
  ({ without, also }: SourceChoice): SourceChoice => ({ without: without.filter(not(source)), also });

/** Each draft rests on it. */
export const useAlso =
  ({ kind, id }: SourceRef) =>
  ({ without, also }: SourceChoice): SourceChoice => ({
    without: without.filter(not({ kind, id })),
    also: [...also.filter(not({ kind, id })), { kind, id }],
  });
