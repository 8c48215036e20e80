import type { CacheDatabase } from '@/lib/storage/cache';
import { readChoice } from './choice';
import { createSources, type KnowledgeSources } from './sources';

/** The sources of one help desk, as the person chose them in Settings. @param host of the help desk. */
export const deskSources = (cache: CacheDatabase, host: string): KnowledgeSources =>
  createSources({
    cache,
    choice: async () => {
      const { helpCentre, ...choice } = await readChoice(cache);
      return { ...choice, helpCentre: helpCentre || `https://${host}` };
    },
    now: Date.now,
  });
