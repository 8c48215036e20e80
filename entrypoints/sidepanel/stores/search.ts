import type { DraftRow, TicketRow } from '@/lib/storage/rows';

export type ListFilter = 'waiting' | 'all' | 'draft';

/** Lower case without accents, so that "cafe" finds "Café". */
export const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** All that a search may find of one ticket. @param threadText text of its conversations, when the local copy has them. */
export const haystack = (ticket: TicketRow, threadText = '') =>
  fold(
    [ticket.subject, ticket.requesterName, ticket.requesterEmail, `#${ticket.id}`, ticket.descriptionText, threadText]
      .filter(Boolean)
      .join('\n'),
  );

/** Rows that pass the filter and hold every word of the query, in their given order. */
export function select<T extends TicketRow>(
  rows: readonly T[],
  {
    query,
    filter,
    texts,
    drafts,
  }: {
    query: string;
    filter: ListFilter;
    texts: ReadonlyMap<number, string>;
    drafts: readonly DraftRow[];
  },
): T[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const drafted = new Set(drafts.map((draft) => draft.ticketId));
  return rows.filter((row) => {
    if (filter === 'waiting' && row.waiting !== 1) return false;
    if (filter === 'draft' && !drafted.has(row.id)) return false;
    const text = texts.get(row.id) ?? haystack(row);
    return words.every((word) => text.includes(word));
  });
}
