import { EMPTY_MAP, type TicketMap } from './ticket-map';

const unique = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];

/** The maps that the drafts of one ticket hold, as one. They are the same, but for a row that was brought back from a copy: the first wins. */
export function joined(maps: readonly TicketMap[]): TicketMap {
  if (maps.length === 0) return EMPTY_MAP;
  const entries = new Map<string, TicketMap['entries'][number]>();
  for (const map of maps)
    for (const entry of map.entries) if (!entries.has(entry.token)) entries.set(entry.token, entry);
  return {
    entries: [...entries.values()],
    shown: unique(maps.map(({ shown }) => shown)),
    hidden: unique(maps.map(({ hidden }) => hidden)),
  };
}
