import type { SourceKind } from '@/lib/domain/knowledge';
import { noteDamage } from '@/lib/search/damage';
import { withNewest } from '@/lib/search/newest';
import { createIndexReader } from '@/lib/search/open-index';
import type { Pause } from '@/lib/search/pause';
import { queryOfTicket } from '@/lib/search/query';
import { createRetrieval, type Hit, type Pool } from '@/lib/search/retrieval';
import { openSnapshot, type Snapshot } from '@/lib/search/snapshot';
import type { HelpDesk } from '@/lib/storage/help-desk';
import type { SearchKind } from '@/lib/storage/search';
import type { Found, KnowledgeSources } from './sources';

/** What a ticket asks, and of which type the help desk says it is. */
type Question = {
  ticketId: number;
  subject: string;
  said: readonly string[];
  names: readonly string[];
  type: string | null;
};

/**
 * Finds texts that speak of a question, the best first. Asks nobody: all of it is in this browser.
 * @param any also what speaks of little of it: for a person who searches.
 */
type Retrieve = (question: Question, any?: boolean) => Promise<Found[]>;

const TABLES: readonly [SourceKind, SearchKind][] = [
  ['article', 'articles'],
  ['canned', 'canned'],
  ['solved', 'tickets'],
];

/** More than a prompt takes: the ticket itself, and other languages of an article, fall away. */
const MOST = 16;

/** @param texts what may be read of those that were found. */
export function createRetrieve(
  { cache, index }: Pick<HelpDesk, 'cache' | 'index'>,
  texts: KnowledgeSources['texts'],
  pause: Pause,
): Retrieve {
  const reader = createIndexReader(index);
  const over = (open: (table: SearchKind) => Promise<Snapshot>) =>
    createRetrieval<SourceKind>({
      pools: TABLES.map(
        ([kind, table]): Pool<SourceKind> => ({
          kind,
          snapshot: async () =>
            table === 'tickets' ? open(table) : withNewest(cache, table, await open(table), pause),
          read: (ids) => texts(kind, ids),
        }),
      ),
    });
  const indexed = over((table) => reader.snapshot(table));
  // An index that is broken or cannot be opened keeps nobody from what is newest.
  const direct = over(async () => openSnapshot([]));

  return async ({ ticketId, ...question }, any = false) => {
    const query = queryOfTicket(question);
    const hits = await indexed.find(query, { most: MOST, any }).catch(async (error: unknown) => {
      await noteDamage(index, error);
      return direct.find(query, { most: MOST, any });
    });
    const others = hits.filter(({ kind, id }) => kind !== 'solved' || id !== ticketId);
    // Scores of two kinds have no common measure; their places have.
    return inLanguage(others, query.language).map(({ kind, id, passage }, place) => ({
      kind,
      id,
      passage,
      score: 1 / (place + 1),
    }));
  };
}

/**
 * Of an article that was found in several languages, that of the question in the place of the best. English is also what
 * is not recognised: there the ranking decides.
 */
function inLanguage(hits: readonly Hit<SourceKind>[], language: string): readonly Hit<SourceKind>[] {
  if (language === 'en') return hits;
  const own = new Map<string, Hit<SourceKind>>();
  for (const hit of hits) {
    const [number = '', of = ''] = String(hit.id).split(':');
    if (hit.kind === 'article' && of.split('-')[0]?.toLowerCase() === language) own.set(number, hit);
  }
  const named = hits.map((hit) => (hit.kind === 'article' && own.get(String(hit.id).split(':')[0] ?? '')) || hit);
  return [...new Set(named)];
}
