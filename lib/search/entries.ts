import type { CacheDatabase } from '@/lib/storage/cache';
import type { SearchKind } from '@/lib/storage/search';
import { entryOf, WEIGHTS } from './entry';
import { findableParts } from './findable';
import type { Entry, Key } from './segment';

const numbers = (keys: readonly Key[]) => keys.filter((key) => typeof key === 'number');
const strings = (keys: readonly Key[]) => keys.filter((key) => typeof key === 'string');

/** What is indexed of these rows of the copy; nothing of those that are gone, deleted or spam. */
export async function loadEntries(
  cache: CacheDatabase,
  kind: SearchKind,
  keys: readonly Key[],
): Promise<(() => Entry)[]> {
  if (kind === 'tickets') {
    const ids = numbers(keys);
    const [tickets, threads] = await Promise.all([cache.tickets.bulkGet(ids), cache.threads.bulkGet(ids)]);
    return tickets.flatMap((ticket, at) => {
      if (!ticket || ticket.deleted || ticket.spam) return [];
      const { subject, rest } = findableParts(ticket, threads[at]);
      return [
        () =>
          entryOf(ticket.id, ticket.activeAt, [
            { text: subject, weight: WEIGHTS.title },
            { text: rest, weight: WEIGHTS.body },
          ]),
      ];
    });
  }
  if (kind === 'articles') {
    const rows = await cache.articles.bulkGet(strings(keys));
    return rows.flatMap((row) =>
      row
        ? [
            () =>
              entryOf(row.key, row.updatedAt, [
                { text: row.title, weight: WEIGHTS.title },
                { text: row.tags.join(' '), weight: WEIGHTS.tags },
                { text: row.text, weight: WEIGHTS.body },
              ]),
          ]
        : [],
    );
  }
  const rows = await cache.canned.bulkGet(strings(keys));
  return rows.flatMap((row) =>
    row
      ? [
          () =>
            entryOf(row.id, new Date(row.updatedAt).toISOString(), [
              { text: row.title, weight: WEIGHTS.title },
              { text: row.text, weight: WEIGHTS.body },
            ]),
        ]
      : [],
  );
}
