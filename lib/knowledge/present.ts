import type { Audience, SourceRef } from '@/lib/domain/knowledge';
import type { CacheDatabase } from '@/lib/storage/cache';
import { audienceFor } from './addresses';

/** A source as it is by now. `page`: all of an article. */
export type Present = { now: Audience | null; page?: string };

/** Who may read each source now, in the order given; null for one that is gone. Of solved tickets nobody but agents. */
export const presentOf = (cache: CacheDatabase, sources: readonly SourceRef[]): Promise<Present[]> =>
  Promise.all(
    sources.map(async ({ kind, id }): Promise<Present> => {
      if (kind === 'solved') return { now: (await cache.tickets.get(Number(id))) ? 'internal' : null };
      if (kind === 'canned') return { now: (await cache.canned.get(id)) ? 'everyone' : null };
      const article = await cache.articles.get(id);
      return article ? { now: audienceFor(article), page: article.text } : { now: null };
    }),
  );
