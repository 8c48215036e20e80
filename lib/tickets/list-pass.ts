import type { FreshdeskClient } from '@/lib/freshdesk/client';
import { advance, type Cursor, nextPass, type Pass } from './cursor';
import type { ListName, LocalCopy, Stored } from './local-copy';

type Ports = { client: FreshdeskClient; copy: LocalCopy; perPage: number };

const highest = (through: string | null, dates: string[]) =>
  dates.reduce<string | null>((max, date) => (max === null || date > max ? date : max), through);

/**
 * One request of a pass over a list: asks, stores rows and cursor together, and says whether the list has ended.
 * Everything it needs is in the database, so any worker can do the next one.
 * @param first where to begin when nothing was ever stored.
 */
export async function readListPage(
  { client, copy, perPage }: Ports,
  list: ListName,
  first: string,
): Promise<{ ended: boolean; stored: Stored[]; pass: Pass; firstPass: boolean }> {
  const cursor: Cursor = (await copy.cursor(list)) ?? { through: null, pass: null, complete: false };
  const pass = nextPass(cursor, first);
  const page = await client.listTickets({
    updatedSince: pass.since,
    page: pass.page,
    perPage,
    lane: 'poll',
    ...(list === 'all' ? {} : { filter: list }),
  });
  const next = advance(pass, page, perPage);
  const through = highest(
    cursor.through,
    page.rows.map((row) => row.updatedAt),
  );
  const after: Cursor = { through, pass: next, complete: cursor.complete || next === null };
  const stored = await copy.storePage(list, page, after);
  return { ended: next === null, stored, pass, firstPass: !cursor.complete };
}
