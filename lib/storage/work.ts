import Dexie, { type DexieOptions, type EntityTable, type Table } from 'dexie';
import type { DeliveryRow } from '@/lib/domain/delivery';
import type { DraftRow, VersionRow } from '@/lib/domain/draft';
import type { OpenRequestRow, SpendingRow } from '@/lib/domain/spending';
import type { MetaRow } from '@/lib/storage/meta';
import { countWrites, type DatabaseRevision, REVISION_KEY, refuseNewer, type Writing } from './revision';

export type WorkDatabase = Dexie & {
  drafts: EntityTable<DraftRow, 'id'>;
  versions: EntityTable<VersionRow, 'id'>;
  deliveries: EntityTable<DeliveryRow, 'id'>;
  meta: EntityTable<MetaRow, 'key'>;
  requests: EntityTable<OpenRequestRow, 'id'>;
  /** Keyed by day, host and model. */
  spending: Table<SpendingRow, [string, string, string]>;
};

/** Tables with a second copy in another engine (mirror.ts). */
export const MIRRORED = ['drafts', 'deliveries'] as const;

/** The schema, version by version. */
function describeWork(db: Dexie): void {
  db.version(1).stores({
    drafts: 'id, ticketId, state, [disposition+updatedAt]',
    versions: '++id, draftId',
    deliveries: 'id, ticketId, state, createdAt',
  });
  db.version(2).stores({ requests: 'id', spending: '[day+host+model], day' });
  db.version(3)
    .stores({
      drafts: 'id, ticketId, state, rev, [disposition+updatedAt]',
      deliveries: 'id, ticketId, state, rev, createdAt',
      meta: 'key',
    })
    .upgrade(async (tx) => {
      const mark: DatabaseRevision = { id: crypto.randomUUID(), count: 1, deletions: 0 };
      await tx.table('meta').put({ key: REVISION_KEY, value: mark });
      for (const name of ['drafts', 'deliveries']) await tx.table(name).toCollection().modify({ rev: 1 });
    });
}

/** Rows as they are, without a mark on what is written: for moving the database. */
export function openWorkRaw(host: string, options: DexieOptions): WorkDatabase {
  const db = new Dexie(`work:${host}`, { chromeTransactionDurability: 'strict', ...options }) as WorkDatabase;
  describeWork(db);
  return db;
}

/**
 * What people made: drafts, their versions, deliveries, and the books of what models cost. Strict durability: a commit
 * is on the disk when it is reported (Chrome has been relaxed by default since 121), because none of it can be fetched
 * again.
 * @param onWrite hears of every transaction that changes a mirrored row, while it runs.
 */
export function openWork(
  host: string,
  options: DexieOptions,
  onWrite: (writing: Writing) => void = () => undefined,
): WorkDatabase {
  const db = openWorkRaw(host, options);
  refuseNewer(db);
  countWrites(db, MIRRORED, () => crypto.randomUUID(), onWrite);
  return db;
}
