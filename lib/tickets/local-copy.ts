import type { Probe } from '@/lib/freshdesk/client';
import type { CacheDatabase } from '@/lib/storage/cache';
import type { MetaRow, StoredTicket, TicketRow } from '@/lib/storage/rows';
import { withActivity } from './activity';
import type { Cursor } from './cursor';
import { noteUnreadable } from './unreadable';

/** The three lists: Freshdesk shows deleted tickets and spam nowhere else. */
export type ListName = 'all' | 'deleted' | 'spam';

/** A stored row that is new or differs from what was there. */
export type Stored = { row: StoredTicket; before: StoredTicket | undefined };

/** A page of a list on its way into the database. */
type Arrival = {
  list: ListName;
  page: Pick<Probe, 'seen' | 'unreadable'>;
  /** Of the page's rows, those that are not known to be stored already, with their texts. */
  rows: TicketRow[];
  /** @param stored how many of them were new or different. */
  cursor: (stored: number) => Cursor;
};

const key = (list: ListName) => `cursor:${list}`;

/**
 * Newer rows win. Equal times are compared by content: Freshdesk's times are whole seconds, and a ticket can change twice
 * in one. An older reading never replaces a newer one.
 */
function replaces(row: StoredTicket, before: StoredTicket | undefined): boolean {
  if (before === undefined || row.updatedAt > before.updatedAt) return true;
  return row.updatedAt === before.updatedAt && JSON.stringify(row) !== JSON.stringify(before);
}

/** What a row of a list makes of the local one; undefined leaves it alone. Bin and spam only mark what is here already. */
function merged(list: ListName, row: TicketRow, before: StoredTicket | undefined): StoredTicket | undefined {
  if (list === 'all') return withActivity(row, before);
  return before && { ...before, [list]: true, waiting: 0, updatedAt: row.updatedAt };
}

/** Writes tickets together with the cursor that stands for them. The only writer of both. */
export function createLocalCopy(db: CacheDatabase) {
  const read = async <T>(name: string): Promise<T | undefined> =>
    ((await db.meta.get(name)) as (MetaRow & { value: T }) | undefined)?.value;

  async function putChanged(list: ListName, rows: TicketRow[]): Promise<Stored[]> {
    const known = await db.tickets.bulkGet(rows.map((row) => row.id));
    const stored = rows.flatMap((row, index) => {
      const before = known[index];
      const next = merged(list, row, before);
      return next && replaces(next, before) ? [{ row: next, before }] : [];
    });
    await db.tickets.bulkPut(stored.map(({ row }) => row));
    return stored;
  }

  return {
    cursor: (list: ListName) => read<Cursor>(key(list)),

    /** Keeps cursors that are already there. */
    async begin(cursors: Record<ListName, Cursor>): Promise<void> {
      await db.transaction('rw', db.meta, async () => {
        for (const list of ['all', 'deleted', 'spam'] as const) {
          if (!(await db.meta.get(key(list)))) await db.meta.put({ key: key(list), value: cursors[list] });
        }
      });
    },

    /**
     * Those rows that may hold something new.
     * @param settled a row that changed before this and is known as new as that holds nothing new.
     */
    async unknown(seen: Probe['seen'], settled: string): Promise<Probe['seen']> {
      const known = await db.tickets.bulkGet(seen.map(({ id }) => id));
      return seen.filter((row, index) => row.updatedAt >= settled || (known[index]?.updatedAt ?? '') < row.updatedAt);
    },

    /** One page and the cursor after it, in one transaction: a worker killed here has stored both or neither. */
    storePage: ({ list, page, rows, cursor }: Arrival): Promise<Stored[]> =>
      db.transaction('rw', db.tickets, db.meta, async () => {
        const stored = rows.length === 0 ? [] : await putChanged(list, rows);
        await db.meta.put({ key: key(list), value: cursor(stored.length) });
        if (list === 'all') await noteUnreadable(db, page);
        return stored;
      }),

    /** A ticket read by itself. @returns the newer of it and the local row. */
    storeTicket: (row: TicketRow): Promise<StoredTicket> =>
      db.transaction('rw', db.tickets, async () => {
        const before = await db.tickets.get(row.id);
        const next = withActivity(row, before);
        if (!replaces(next, before)) return before ?? next;
        await db.tickets.put(next);
        return next;
      }),

    /** Freshdesk no longer knows it. */
    async markGone(id: number): Promise<void> {
      await db.tickets.update(id, { deleted: true, waiting: 0 });
    },
  };
}

export type LocalCopy = ReturnType<typeof createLocalCopy>;
