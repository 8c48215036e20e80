import Dexie, { type DexieOptions, type EntityTable } from 'dexie';
import { refuseNewer } from './mark';
import type { MetaRow, ThreadRow, TicketRow } from './rows';

export type CacheDatabase = Dexie & {
  tickets: EntityTable<TicketRow, 'id'>;
  threads: EntityTable<ThreadRow, 'ticketId'>;
  meta: EntityTable<MetaRow, 'key'>;
};

/**
 * The local copy of one help desk. All of it can be fetched again, so it uses Chrome's relaxed durability.
 * @param host the help desk, e.g. `acme.freshdesk.com`; part of the name, so that leaving one deletes one database.
 */
export function openCache(host: string, options?: DexieOptions): CacheDatabase {
  const db = new Dexie(`cache:${host}`, options) as CacheDatabase;
  db.version(1).stores({
    tickets: 'id, updatedAt, [waiting+updatedAt]',
    threads: 'ticketId, fetchedAt',
    meta: 'key',
  });
  refuseNewer(db);
  return db;
}
