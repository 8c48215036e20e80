import type { FreshdeskClient } from '@/lib/freshdesk/client';
import type { TicketRow } from '@/lib/storage/rows';
import { advance, type Cursor, FEW, lookAgain, nextPass, type Pass } from './cursor';
import type { ListName, LocalCopy, Stored } from './local-copy';
import { failedWith } from './threads';

type Ports = { client: FreshdeskClient; copy: LocalCopy; perPage: number };

const highest = (through: string | null, rows: TicketRow[]) =>
  rows.reduce<string | null>((max, { updatedAt }) => (max === null || updatedAt > max ? updatedAt : max), through);

/**
 * One request of a pass over a list: asks, stores rows and cursor together, and says whether the list has ended.
 * Everything it needs is in the database, so any worker can do the next one.
 *
 * A quiet help desk is asked for rows without texts first, for one credit. A few changed ones are then read one by one,
 * which spares the narrow limit of lists; more of them come as a page with texts. A busy one is asked for that at once.
 * @param first where to begin when nothing was ever stored.
 */
export async function readListPage(
  { client, copy, perPage }: Ports,
  list: ListName,
  first: string,
): Promise<{ ended: boolean; stored: Stored[]; pass: Pass; firstPass: boolean }> {
  const cursor: Cursor = (await copy.cursor(list)) ?? { through: null, pass: null, complete: false };
  let pass = nextPass(cursor, first);
  const ask = (bare: boolean) =>
    client.listTickets({
      updatedSince: pass.since,
      page: pass.page,
      perPage,
      lane: 'poll',
      ...(list === 'all' ? { bare } : { filter: list }),
    });

  /** @returns the changed rows with their texts; null when a page with texts is the better way to them. */
  async function readFew(listed: TicketRow[]): Promise<TicketRow[] | null> {
    if (listed.length > FEW) return null;
    const rows: TicketRow[] = [];
    for (const { id, updatedAt } of listed) {
      try {
        const { ticket } = await client.ticket(id, 'poll');
        // A copy that lags behind the list would leave the cursor ahead of the row.
        if (ticket.updatedAt < updatedAt) return null;
        rows.push(ticket);
      } catch (error) {
        if (!failedWith(error, 'freshdesk-not-found', 'freshdesk-forbidden')) throw error;
        return null;
      }
    }
    return rows;
  }

  let page = await ask(pass.settled !== undefined);
  let rows: TicketRow[] | null = page.rows;
  if (list === 'all' && pass.settled !== undefined) {
    rows = await readFew(await copy.unknown(page.rows, pass.settled));
    if (rows === null) {
      pass = { ...pass, settled: undefined };
      page = await ask(false);
      rows = page.rows;
    }
  }

  const next = advance(pass, page, perPage);
  const ended = next === null;
  const stored = await copy.storePage({
    list,
    page,
    rows,
    cursor: (count) => ({
      through: highest(cursor.through, page.rows),
      pass: next,
      complete: cursor.complete || ended,
      again: lookAgain(cursor, page, ended),
      // The first pass says nothing of how busy the help desk is.
      changed: cursor.complete ? (cursor.pass ? (cursor.changed ?? 0) : 0) + count : 0,
    }),
  });
  return { ended, stored, pass, firstPass: !cursor.complete };
}
