import type { BulkError } from 'dexie';
import type { StoredTicket, TicketRow } from '@/lib/domain/ticket';
import type { TicketListHeads } from '@/lib/freshdesk/client';
import type { CacheDatabase } from '@/lib/storage/cache';
import { withoutText } from '@/lib/storage/deleted-ticket';
import type { Millis } from '@/lib/time';
import { withActivity } from './activity';
import { beginPass, type Cursor, secondOver, shift } from './cursor';
import { type ListName, ticketMeta } from './meta';
import { noteUnreadable } from './unreadable';

/** A stored row that is new or differs from what was there. */
export type Stored = { row: StoredTicket; before: StoredTicket | undefined };

/** A page of a list on its way into the database. */
type Arrival = {
  list: ListName;
  page: Pick<TicketListHeads, 'seen' | 'unreadable'>;
  /** Of the page's rows, those that are not known to be stored already, with their texts. */
  rows: TicketRow[];
  /** In a first pass nearly all rows are new: they are added without looking, and only refused ones are compared. */
  first: boolean;
  /** @param stored how many of them were new or different. */
  cursor: (stored: number) => Cursor;
};

const DAY_S = 24 * 3600;
const key = <L extends ListName>(list: L): `cursor:${L}` => `cursor:${list}`;

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
  if (list === 'all') return forgotten(withActivity(row, before));
  return before && forgotten({ ...before, [list]: true, waiting: 0, updatedAt: row.updatedAt });
}

/** What was deleted in Freshdesk keeps nothing here that anybody wrote. */
const forgotten = (row: StoredTicket): StoredTicket => (row.deleted ? withoutText(row) : row);

/** Writes tickets together with the cursor that stands for them. The only writer of both. */
export interface LocalCopy {
  cursor(list: ListName): Promise<Cursor | undefined>;
  /**
   * Sees to it that the copy reaches back far enough: with a longer time to keep than before, the list is read anew.
   * @param first where a copy begins that is still empty.
   * @returns from where a pass over everything begins.
   */
  cover(first: string, days: number): Promise<string>;
  /**
   * Whoever sees other tickets than before (another agent's key, another group) has the list read anew: what was hidden
   * has an old time of change, and no later page would show it.
   */
  seenBy(sight: string | null): Promise<void>;
  /**
   * Reads bin and spam from the beginning again, once a day. Whether deleting a ticket moves its time of change is not
   * documented (official API docs, 2026-01); where it does not, only this finds it.
   */
  rereadBins(now: Millis): Promise<void>;
  /** Keeps cursors that are already there. */
  begin(cursors: Record<ListName, Cursor>): Promise<void>;
  /**
   * Those rows that may hold something new.
   * @param settled a row that changed before this and is known as new as that holds nothing new.
   */
  unknown(seen: TicketListHeads['seen'], settled: string): Promise<TicketListHeads['seen']>;
  /** One page and the cursor after it, in one transaction: a worker killed here has stored both or neither. */
  storePage(arrival: Arrival): Promise<Stored[]>;
  /** A ticket read by itself. @returns the newer of it and the local row. */
  storeTicket(row: TicketRow): Promise<StoredTicket>;
  /** Freshdesk no longer knows it. */
  markGone(id: number): Promise<void>;
}

export function createLocalCopy(db: CacheDatabase): LocalCopy {
  const meta = ticketMeta(db);

  async function putChanged(list: ListName, rows: TicketRow[]): Promise<Stored[]> {
    const known = await db.tickets.bulkGet(rows.map((row) => row.id));
    const stored = rows.flatMap((row, index) => {
      const before = known[index];
      const next = merged(list, row, before);
      return next && replaces(next, before) ? [{ row: next, before }] : [];
    });
    await db.tickets.bulkPut(stored.map(({ row }) => row));
    await db.threads.bulkDelete(stored.flatMap(({ row }) => (row.deleted ? [row.id] : [])));
    return stored;
  }

  async function addNew(rows: TicketRow[]): Promise<Stored[]> {
    const fresh = rows.map((row) => forgotten(withActivity(row, undefined)));
    let refused: Record<number, unknown> = {};
    await db.tickets.bulkAdd(fresh).catch((error: Partial<BulkError>) => {
      if (error.name !== 'BulkError' || !error.failuresByPos) throw error;
      refused = error.failuresByPos;
    });
    const added = fresh.flatMap((row, at) => (at in refused ? [] : [{ row, before: undefined }]));
    const known = rows.filter((_, at) => at in refused);
    return known.length === 0 ? added : [...added, ...(await putChanged('all', known))];
  }

  return {
    cursor: (list) => meta.get(key(list)),

    cover: (first, days) =>
      db.transaction('rw', db.meta, async () => {
        const cursor = await meta.get('cursor:all');
        const wanted = cursor?.through == null ? first : shift(cursor.through, -days * DAY_S);
        const covered = await meta.get('coveredFrom');
        // While a first pass runs, the newest change that it has seen is an old one.
        const enough = !cursor?.complete || wanted >= shift(covered ?? wanted, -DAY_S);
        if (covered !== undefined && enough) return covered;
        await meta.set({ coveredFrom: wanted });
        if (covered !== undefined && cursor) {
          // As in the first pass, nobody is told of what it finds.
          await meta.set({ 'cursor:all': { ...cursor, pass: beginPass(wanted), complete: false } });
        }
        return wanted;
      }),

    seenBy: async (sight) => {
      if (sight === null) return;
      await db.transaction('rw', db.meta, async () => {
        const last = await meta.get('sight');
        if (last === sight) return;
        await meta.set({ sight });
        const from = await meta.get('coveredFrom');
        const cursor = await meta.get('cursor:all');
        if (last === undefined || from === undefined || !cursor) return;
        await meta.set({ 'cursor:all': { ...cursor, pass: beginPass(from), complete: false } });
      });
    },

    rereadBins: (now) =>
      db.transaction('rw', db.meta, async () => {
        const last = await meta.get('binsAt');
        if (last !== undefined && now >= last && now - last < DAY_S * 1000) return;
        await meta.set({ binsAt: now });
        const from = await meta.get('coveredFrom');
        if (last === undefined || from === undefined) return;
        for (const list of ['deleted', 'spam'] as const) {
          const cursor = await meta.get(key(list));
          if (cursor && cursor.pass === null) {
            await meta.set({ [key(list)]: { ...cursor, pass: beginPass(from) } });
          }
        }
      }),

    async begin(cursors) {
      await db.transaction('rw', db.meta, async () => {
        for (const list of ['all', 'deleted', 'spam'] as const) {
          if (!(await meta.get(key(list)))) await meta.set({ [key(list)]: cursors[list] });
        }
      });
    },

    async unknown(seen, settled) {
      const known = await db.tickets.bulkGet(seen.map(({ id }) => id));
      return seen.filter((row, index) => {
        const here = known[index];
        return row.updatedAt >= settled || !here || here.early || here.deleted || here.updatedAt < row.updatedAt;
      });
    },

    storePage: ({ list, page, rows, first, cursor }) =>
      db.transaction('rw', db.tickets, db.threads, db.meta, async () => {
        const stored = rows.length === 0 ? [] : await (first && list === 'all' ? addNew(rows) : putChanged(list, rows));
        await meta.set({ [key(list)]: cursor(stored.length) });
        if (list === 'all') await noteUnreadable(db, page);
        return stored;
      }),

    storeTicket: (row) =>
      db.transaction('rw', db.tickets, db.threads, db.meta, async () => {
        const before = await db.tickets.get(row.id);
        const over = secondOver(await meta.get('cursor:all'), row.updatedAt);
        const next: StoredTicket = forgotten({ ...withActivity(row, before), ...(over ? {} : { early: true }) });
        if (!replaces(next, before)) return before ?? next;
        await db.tickets.put(next);
        if (next.deleted) await db.threads.delete(next.id);
        return next;
      }),

    async markGone(id) {
      await db.transaction('rw', db.tickets, db.threads, async () => {
        const known = await db.tickets.get(id);
        if (known) await db.tickets.put(withoutText(known));
        await db.threads.delete(id);
      });
    },
  };
}
