import type { TicketRow } from '@/lib/domain/ticket';
import type { FreshdeskClient, Lane, TicketListHeads } from '@/lib/freshdesk/client';
import { concernsOneThing } from '@/lib/freshdesk/failures';
import { advance, type Cursor, detectBoundary, FEW, nextPass, type Pass, rescanFrom } from './cursor';
import type { LocalCopy, Stored } from './local-copy';
import type { ListName } from './meta';

type Ports = { client: FreshdeskClient; copy: LocalCopy; perPage: number; lane: Lane };

/** A page, and those of its rows that are to be stored. */
type Arrived = { page: TicketListHeads; rows: TicketRow[] };

const highest = (through: string | null, rows: TicketListHeads['seen']) =>
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
  { client, copy, perPage, lane }: Ports,
  list: ListName,
  first: string,
): Promise<{ ended: boolean; stored: Stored[]; pass: Pass; firstPass: boolean }> {
  const cursor: Cursor = (await copy.cursor(list)) ?? { through: null, pass: null, complete: false };
  let pass = nextPass(cursor, first);
  const query = () => ({ updatedSince: pass.since, page: pass.page, perPage, lane });

  /** @returns null when a page with texts is the better way. */
  async function probe(settled: string): Promise<Arrived | null> {
    const page = await client.listTicketHeads(query());
    const rows = await readFew(client, await copy.unknown(page.seen, settled), lane);
    return rows && { page, rows };
  }

  async function whole(): Promise<Arrived> {
    const page = await client.listTickets({ ...query(), ...(list === 'all' ? {} : { filter: list }) });
    return { page: { ...page, seen: page.rows }, rows: page.rows };
  }

  let arrived = list === 'all' && pass.settled !== undefined ? await probe(pass.settled) : null;
  if (arrived === null) {
    pass = { ...pass, settled: undefined };
    arrived = await whole();
  }
  const edge = detectBoundary(pass, arrived.page);
  pass = edge.pass;
  if (edge.again) arrived = await whole();
  const { page, rows } = arrived;
  const next = advance(pass, page, perPage);
  const ended = next === null;
  const stored = await copy.storePage({
    list,
    page,
    rows,
    first: !cursor.complete,
    cursor: (count) => ({
      through: highest(cursor.through, page.seen),
      pass: next,
      complete: cursor.complete || ended,
      again: rescanFrom(cursor, page, ended),
      // The first pass says nothing of how busy the help desk is.
      changed: cursor.complete ? (cursor.pass ? (cursor.changed ?? 0) : 0) + count : 0,
    }),
  });
  return { ended, stored, pass, firstPass: !cursor.complete };
}

/** @returns the changed rows with their texts; null when there are too many, or one cannot be read by itself. */
async function readFew(
  client: FreshdeskClient,
  seen: TicketListHeads['seen'],
  lane: Lane,
): Promise<TicketRow[] | null> {
  if (seen.length > FEW) return null;
  const rows: TicketRow[] = [];
  for (const { id, updatedAt } of seen) {
    try {
      const { ticket } = await client.ticket(id, lane);
      // A copy that lags behind the list would leave the cursor ahead of the row.
      if (ticket.updatedAt < updatedAt) return null;
      rows.push(ticket);
    } catch (error) {
      if (!concernsOneThing(error)) throw error;
      return null;
    }
  }
  return rows;
}
