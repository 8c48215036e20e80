import { detailsOf } from '@/lib/domain/answer-details';
import type { DeliveryRow } from '@/lib/domain/delivery';
import type { DraftRow } from '@/lib/domain/draft';
import type { Mirror } from './mirror';
import { type MirrorIndex, mirrorKey } from './mirror-index';
import type { StoragePorts } from './ports';
import type { Loss, Restored } from './restored';
import { restoredDelivery } from './restored-delivery';
import type { DatabaseRevision } from './revision';
import { readDelivery, readDraft } from './row-schemas';
import type { WorkDatabase } from './work';
import { workMeta } from './work-meta';

/** Compares the marks of database and copy. Null when they belong together, or when there is no copy yet. */
export function findLoss(mark: DatabaseRevision | null, index: Pick<MirrorIndex, 'id' | 'count'> | null): Loss | null {
  if (!index) return null;
  if (!mark) return 'empty';
  if (mark.id !== index.id) return 'replaced';
  return mark.count < index.count ? 'behind' : null;
}

/**
 * To be called whenever a database was opened: notices one that lost rows and takes them back from the copy, then brings
 * the copy up to date. Safe to repeat, and to be killed anywhere: the mark changes in the transaction that restores.
 */
export async function heal(deps: {
  host: string;
  db: WorkDatabase;
  mirror: Mirror;
  ports: StoragePorts;
}): Promise<Restored | null> {
  const { host, db, mirror, ports } = deps;
  const restored = await ports.exclusive(`heal:${host}`, async () => {
    const index = await mirror.index();
    const mark = (await workMeta(db).get('mark')) ?? null;
    const loss = findLoss(mark, index);
    if (!loss || !index) return null;
    const rows = await ports.area.get(Object.keys(index.entries));
    const report = await restore({ db, ports, loss, mark, index, rows: Object.values(rows) });
    const fresh = await workMeta(db).get('mark');
    // From nothing: every row that is in the database now is copied again under its new mark.
    if (fresh) await ports.area.set({ [mirrorKey(host)]: { ...index, id: fresh.id, count: -1, deletions: -1 } });
    return report;
  });
  await mirror.follow();
  return restored;
}

type Found = {
  db: WorkDatabase;
  ports: StoragePorts;
  loss: Loss;
  mark: DatabaseRevision | null;
  index: MirrorIndex;
  rows: unknown[];
};

async function restore({ db, ports, loss, mark, index, rows }: Found): Promise<Restored> {
  const drafts = rows.map(readDraft).filter((row) => row !== null);
  const deliveries = rows.map(readDelivery).filter((row) => row !== null);
  const at = ports.now();
  return db.transaction('rw', db.drafts, db.versions, db.deliveries, db.meta, async () => {
    const count = Math.max(mark?.count ?? 0, index.count);
    const value: DatabaseRevision = { id: ports.uuid(), count, deletions: mark?.deletions ?? 0 };
    await workMeta(db).set({ mark: value });
    const report: Restored = { loss, drafts: 0, deliveries: 0, at };
    for (const row of drafts) if (await takeDraft(db, row, loss, at)) report.drafts += 1;
    for (const row of deliveries) if (await takeDelivery(db, row, loss, at)) report.deliveries += 1;
    // Also when there was nothing to bring back: versions and older records may have been lost.
    await workMeta(db).set({ restored: report });
    return report;
  });
}

const older = (known: { rev?: number }, row: { rev?: number }, loss: Loss) =>
  loss === 'behind' && (known.rev ?? 0) < (row.rev ?? 0);

export async function takeDraft(db: WorkDatabase, row: DraftRow, loss: Loss, at: number): Promise<boolean> {
  const known = await db.drafts.get(row.id);
  if (!known || older(known, row, loss) || known.text.trim() === '') {
    await db.drafts.put(row);
    return true;
  }
  if (loss === 'behind' || known.text === row.text) return false;
  // Somebody has typed into the new database already: both texts are kept.
  const origin = { kind: 'edited' as const };
  await db.versions.add({ draftId: row.id, text: row.text, ...detailsOf(row), origin, createdAt: at });
  return true;
}

export async function takeDelivery(db: WorkDatabase, row: DeliveryRow, loss: Loss, at: number): Promise<boolean> {
  const known = await db.deliveries.get(row.id);
  if (known && !older(known, row, loss)) return false;
  await db.deliveries.put(restoredDelivery(row, at));
  return true;
}
