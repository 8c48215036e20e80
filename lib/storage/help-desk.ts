import { type CacheDatabase, openCache } from './cache';
import { openWork, type WorkDatabase } from './work';

/** Both databases of one help desk. */
export type HelpDesk = { host: string; cache: CacheDatabase; work: WorkDatabase };

export const openHelpDesk = (host: string): HelpDesk => ({ host, cache: openCache(host), work: openWork(host) });
