import { DRAFT_KINDS } from '@/lib/domain/draft-kinds';
import type { PrivateValues } from '@/lib/domain/private-values';
import { joined } from '@/lib/redaction/join-maps';
import { readMap } from '@/lib/redaction/ticket-map';
import type { WorkDatabase } from '@/lib/storage/work';
import { draftId } from './draft-text';

/** What placeholders of a ticket stand for, as all of its drafts know it. */
export async function privateValuesOf(db: WorkDatabase, ticketId: number): Promise<PrivateValues> {
  const rows = await db.drafts.bulkGet(DRAFT_KINDS.map((kind) => draftId(ticketId, kind)));
  return joined(rows.flatMap((row) => (row ? [readMap(row.privateValues)] : [])));
}

/** Changes what a person chose for a ticket: from the next request on. Also while a generation owns a row: it does not touch this. */
export const changePrivateValues = (
  db: WorkDatabase,
  ticketId: number,
  change: (values: PrivateValues) => PrivateValues,
): Promise<void> =>
  db.transaction('rw', db.drafts, async () => {
    const ids = DRAFT_KINDS.map((kind) => draftId(ticketId, kind));
    const rows = (await db.drafts.bulkGet(ids)).filter((row) => row !== undefined);
    const privateValues = change(joined(rows.map((row) => readMap(row.privateValues))));
    await db.drafts.bulkPut(rows.map((row) => ({ ...row, privateValues })));
  });
