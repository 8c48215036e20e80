import type { TicketPage } from '@/lib/freshdesk/client';
import type { CacheDatabase } from '@/lib/storage/cache';
import type { MetaRow, TicketRow } from '@/lib/storage/rows';
import type { Cursor } from './cursor';
import { noteUnreadable } from './unreadable';

/** The three lists: Freshdesk shows deleted tickets and spam nowhere else. */
export type ListName = 'all' | 'deleted' | 'spam';

/** A stored row that is new or differs from what was there. */
export type Stored = { row: TicketRow; before: TicketRow | undefined };

const key = (list: ListName) => `cursor:${list}`;

/**
 * Newer rows win. Equal times are compared by content: Freshdesk's times are whole seconds, and a ticket can change twice
 * in one. An older reading never replaces a newer one.
 */
function replaces(row: TicketRow, before: TicketRow | undefined): boolean {
  if (before === undefined || row.updatedAt > before.updatedAt) return true;
  return row.updatedAt === before.updatedAt && JSON.stringify(row) !== JSON.stringify(before);
}

/** What a row of a list makes of the local one; undefined leaves it alone. Bin and spam only mark what is here already. */
function merged(list: ListName, row: TicketRow, before: TicketRow | undefined): TicketRow | undefined {
  if (list === 'all') return row;
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

    /** One page and the cursor after it, in one transaction: a worker killed here has stored both or neither. */
    storePage: (list: ListName, page: TicketPage, cursor: Cursor): Promise<Stored[]> =>
      db.transaction('rw', db.tickets, db.meta, async () => {
        const stored = await putChanged(list, page.rows);
        await db.meta.put({ key: key(list), value: cursor });
        if (list === 'all') await noteUnreadable(db, page);
        return stored;
      }),

    /** A ticket read by itself. @returns the newer of it and the local row. */
    storeTicket: (row: TicketRow): Promise<TicketRow> =>
      db.transaction('rw', db.tickets, async () => {
        const before = await db.tickets.get(row.id);
        if (!replaces(row, before)) return before ?? row;
        await db.tickets.put(row);
        return row;
      }),

    /** Freshdesk no longer knows it. */
    async markGone(id: number): Promise<void> {
      await db.tickets.update(id, { deleted: true, waiting: 0 });
    },
  };
}

export type LocalCopy = ReturnType<typeof createLocalCopy>;
