import type { Probe } from '@/lib/freshdesk/client';
import type { CacheDatabase } from '@/lib/storage/cache';
import type { MetaRow } from '@/lib/storage/meta';

/** Rows of the list that could not be read and were set aside; kept under meta `unreadable`. */
export type UnreadableTickets = {
  count: number;
  /** Ticket numbers; `unnumbered @ time` where even the number is missing. */
  ids: string[];
};

const MOST = 1000;

/** Adds a page's unreadable rows and takes out those that can be read now. Part of the caller's transaction. */
export async function noteUnreadable(db: CacheDatabase, page: Pick<Probe, 'seen' | 'unreadable'>): Promise<void> {
  const known = (await db.meta.get('unreadable')) as (MetaRow & { value: UnreadableTickets }) | undefined;
  const before = known?.value.ids ?? [];
  const readable = new Set(page.seen.map(({ id }) => String(id)));
  const found = page.unreadable.map(({ id, updatedAt }) => (id === null ? `unnumbered @ ${updatedAt}` : String(id)));
  const ids = [...new Set([...before.filter((id) => !readable.has(id)), ...found])].slice(-MOST);
  if (ids.join() === before.join()) return;
  await db.meta.put({ key: 'unreadable', value: { count: ids.length, ids } satisfies UnreadableTickets });
}

/** Forgets rows without a number that are older than the local copy: nothing will ever say that they can be read now. */
export async function forgetUnreadable(db: CacheDatabase, before: string): Promise<void> {
  const known = (await db.meta.get('unreadable')) as (MetaRow & { value: UnreadableTickets }) | undefined;
  if (!known) return;
  const ids = known.value.ids.filter((id) => !id.startsWith('unnumbered') || id >= `unnumbered @ ${before}`);
  await db.meta.put({ key: 'unreadable', value: { count: ids.length, ids } satisfies UnreadableTickets });
}
