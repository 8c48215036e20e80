import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { createFreshdeskClient } from '@/lib/freshdesk/client';
import { createLimiter } from '@/lib/freshdesk/limiter';
import { openCache } from '@/lib/storage/cache';
import { createSync } from '@/lib/tickets/sync';
import { createModelDesk, type ModelAnswers, type ModelDesk } from './model-desk';

const HOST = 'acme.freshdesk.com';
export const START = Date.parse('2026-08-01T10:00:00Z') / 1000;

export const freshCache = () => openCache(HOST, { indexedDB: new IDBFactory(), IDBKeyRange });

/** A client without pauses or second tries, so that a test sees every call. */
export function clientFor(desk: ModelDesk) {
  const limiter = createLimiter({
    settings: { rate_limit_delay: 0, retry_delay: 0.5, max_retries: 0 },
    state: { load: async () => null, save: async () => undefined },
    clock: { now: () => desk.now() * 1000 },
    random: () => 0,
  });
  return createFreshdeskClient({ host: HOST, apiKey: 'key', limiter, fetch: desk.fetch });
}

/** A model help desk, an empty cache, and a sync between them whose clock is the desk's. */
export function setUp({ perPage = 100, ticketLimit = 25, answers = {} as Partial<ModelAnswers> } = {}) {
  const desk = createModelDesk(START, answers);
  const cache = freshCache();
  const sync = createSync({
    client: clientFor(desk),
    cache,
    now: () => desk.now() * 1000,
    settings: { ticket_limit: ticketLimit },
    perPage,
  });
  return { desk, cache, sync };
}
