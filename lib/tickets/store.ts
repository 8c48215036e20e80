import type { CacheDatabase } from '@/lib/storage/cache';
import type { MetaRow } from '@/lib/storage/rows';
import { EMPTY_NAMES, type Names } from './names';
import { EMPTY_POLL, type PollState } from './poll-state';

/** What pages read of the local copy. Reads only: the worker alone writes tickets. */
export function createTicketStore(db: CacheDatabase) {
  const meta = async <T>(key: string, fallback: T): Promise<T> =>
    ((await db.meta.get(key)) as (MetaRow & { value: T }) | undefined)?.value ?? fallback;

  return {
    ticket: (id: number) => db.tickets.get(id),
    thread: (id: number) => db.threads.get(id),

    /** Tickets that wait for an agent, newest first, straight from the index. */
    waiting: (limit = 50) =>
      db.tickets.where('[waiting+activeAt]').between([1, ''], [1, '\uffff']).reverse().limit(limit).toArray(),

    /** The newest tickets of any status. */
    newest: (limit = 200) => db.tickets.orderBy('activeAt').reverse().limit(limit).toArray(),

    poll: () => meta<PollState>('poll', EMPTY_POLL),
    /** The agent whose key is in use; null before the first answer. */
    account: () => meta<Account | null>('account', null),
    names: () => meta<Names>('names', EMPTY_NAMES),
  };
}

/** Whose key it is (`agents/me`). */
export type Account = { agentId: number; name: string; email: string };
