import type { CacheDatabase } from '@/lib/storage/cache';

/**
 * The life of one worker after another on one database. Every request to Freshdesk, every answer and every operation of
 * the database is a step; a worker that is killed does not take the next one, nor any after it.
 */
export function createLife(cache: CacheDatabase) {
  let left = Number.POSITIVE_INFINITY;
  let steps = 0;
  let taken = 0;
  let dead = false;

  function step() {
    if (left <= 0) {
      dead = true;
      throw new Error('killed');
    }
    left--;
    steps++;
  }

  cache.use({
    stack: 'dbcore',
    name: 'life',
    create: (core) => ({
      ...core,
      table(name) {
        const table = core.table(name);
        const lived = <A extends unknown[], R>(operation: (...args: A) => Promise<R>) => {
          return async (...args: A) => {
            step();
            return operation(...args);
          };
        };
        return {
          ...table,
          mutate: lived(table.mutate),
          get: lived(table.get),
          getMany: lived(table.getMany),
          query: lived(table.query),
          openCursor: lived(table.openCursor),
          count: lived(table.count),
        };
      },
    }),
  });

  return {
    step,
    get dead() {
      return dead;
    },
    /** Steps that the last worker took. */
    get taken() {
      return taken;
    },
    /** A new worker; it is killed before its step number `dies` + 1. */
    begin(dies = Number.POSITIVE_INFINITY) {
      taken = steps;
      left = dies;
      steps = 0;
      dead = false;
    },
  };
}
