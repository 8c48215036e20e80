import Dexie, { type DexieOptions, type EntityTable } from 'dexie';
import type { ThreadRow } from '@/lib/domain/conversation';
import type { ArticleRow, CannedRow, FolderRow } from '@/lib/domain/knowledge';
import type { StoredTicket } from '@/lib/domain/ticket';
import type { MetaRow } from '@/lib/storage/meta';
import { type ChangeRow, noteChanges } from './changes';
import { withoutText } from './deleted-ticket';
import { refuseNewer } from './revision';

export type CacheDatabase = Dexie & {
  tickets: EntityTable<StoredTicket, 'id'>;
  threads: EntityTable<ThreadRow, 'ticketId'>;
  meta: EntityTable<MetaRow, 'key'>;
  folders: EntityTable<FolderRow, 'id'>;
  articles: EntityTable<ArticleRow, 'key'>;
  canned: EntityTable<CannedRow, 'id'>;
  /** What the index has not taken in yet. */
  changes: EntityTable<ChangeRow, 'at'>;
};

/**
 * The local copy of one help desk. All of it can be fetched again, so it uses Chrome's relaxed durability.
 * @param host the help desk, e.g. `acme.freshdesk.com`; part of the name, so that leaving one deletes one database.
 */
export function openCache(host: string, options: DexieOptions): CacheDatabase {
  const db = new Dexie(`cache:${host}`, options) as CacheDatabase;
  db.version(1).stores({
    tickets: 'id, updatedAt, [waiting+updatedAt]',
    threads: 'ticketId, fetchedAt',
    meta: 'key',
  });
  db.version(2)
    .stores({ tickets: 'id, activeAt, [waiting+activeAt], [waiting+updatedAt]' })
    .upgrade((change) =>
      change
        .table('tickets')
        .toCollection()
        .modify((row: { activeAt?: string; updatedAt: string }) => {
          row.activeAt = row.updatedAt;
        }),
    );
  // Earlier builds kept the text of tickets that were deleted in Freshdesk.
  db.version(3).upgrade(async (change) => {
    const deleted = change.table<StoredTicket, number>('tickets').filter((row) => row.deleted);
    const rows = await deleted.toArray();
    await change.table('tickets').bulkPut(rows.map(withoutText));
    await change.table('threads').bulkDelete(rows.map(({ id }) => id));
  });
  db.version(4).stores({ folders: 'id, walk', articles: 'key, id, folderId', canned: 'id, from' });
  db.version(5).stores({ changes: '++at' });
  noteChanges(db, ['tickets', 'threads', 'articles', 'canned']);
  // Earlier tickets of the same person.
  db.version(6).stores({ tickets: 'id, activeAt, [waiting+activeAt], [waiting+updatedAt], requesterId' });
  refuseNewer(db);
  return db;
}
