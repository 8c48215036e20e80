import Dexie, { type DexieOptions, type EntityTable, type Table } from 'dexie';
import type { OpenRequestRow, SpendingRow } from './ledger-rows';
import type { DeliveryRow, DraftRow, VersionRow } from './rows';

export type WorkDatabase = Dexie & {
  drafts: EntityTable<DraftRow, 'id'>;
  versions: EntityTable<VersionRow, 'id'>;
  deliveries: EntityTable<DeliveryRow, 'id'>;
  requests: EntityTable<OpenRequestRow, 'id'>;
  /** Keyed by day, host and model. */
  spending: Table<SpendingRow, [string, string, string]>;
};

/**
 * What people made: drafts, their versions, deliveries, and the books of what models cost. Strict durability: a commit
 * is on the disk when it is reported (Chrome has been relaxed by default since 121), because none of it can be fetched
 * again.
 */
export function openWork(host: string, options?: DexieOptions): WorkDatabase {
  const db = new Dexie(`work:${host}`, { chromeTransactionDurability: 'strict', ...options }) as WorkDatabase;
  db.version(1).stores({
    drafts: 'id, ticketId, state, [disposition+updatedAt]',
    versions: '++id, draftId',
    deliveries: 'id, ticketId, state, createdAt',
  });
  db.version(2).stores({ requests: 'id', spending: '[day+host+model], day' });
  return db;
}
