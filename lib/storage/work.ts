import Dexie, { type DexieOptions, type EntityTable } from 'dexie';
import type { DeliveryRow, DraftRow, VersionRow } from './rows';

export type WorkDatabase = Dexie & {
  drafts: EntityTable<DraftRow, 'id'>;
  versions: EntityTable<VersionRow, 'id'>;
  deliveries: EntityTable<DeliveryRow, 'id'>;
};

/**
 * What people made: drafts, their versions, deliveries. Strict durability: a commit is on the disk when it is reported
 * (Chrome has been relaxed by default since 121), because none of it can be fetched again.
 */
export function openWork(host: string, options?: DexieOptions): WorkDatabase {
  const db = new Dexie(`work:${host}`, { chromeTransactionDurability: 'strict', ...options }) as WorkDatabase;
  db.version(1).stores({
    drafts: 'id, ticketId, state, [disposition+updatedAt]',
    versions: '++id, draftId',
    deliveries: 'id, ticketId, state, createdAt',
  });
  return db;
}
