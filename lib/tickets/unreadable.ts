import type { TicketListHeads } from '@/lib/freshdesk/client';
import type { CacheDatabase } from '@/lib/storage/cache';
import { ticketMeta } from './meta';

const MOST = 1000;

/** Adds a page's unreadable rows and takes out those that can be read now. Part of the caller's transaction. */
export async function noteUnreadable(
  db: CacheDatabase,
  page: Pick<TicketListHeads, 'seen' | 'unreadable'>,
): Promise<void> {
  const meta = ticketMeta(db);
  const before = (await meta.get('unreadable'))?.ids ?? [];
  const readable = new Set(page.seen.map(({ id }) => String(id)));
  const found = page.unreadable.map(({ id, updatedAt }) => (id === null ? `unnumbered @ ${updatedAt}` : String(id)));
  const ids = [...new Set([...before.filter((id) => !readable.has(id)), ...found])].slice(-MOST);
  if (ids.join() === before.join()) return;
  await meta.set({ unreadable: { count: ids.length, ids } });
}

/** Forgets rows without a number that are older than the local copy: nothing will ever say that they can be read now. */
export async function forgetUnreadable(db: CacheDatabase, before: string): Promise<void> {
  const meta = ticketMeta(db);
  const known = await meta.get('unreadable');
  if (!known) return;
  const ids = known.ids.filter((id) => !id.startsWith('unnumbered') || id >= `unnumbered @ ${before}`);
  await meta.set({ unreadable: { count: ids.length, ids } });
}
