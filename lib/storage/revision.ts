import type Dexie from 'dexie';
import type { DBCore, DBCoreMutateRequest, DBCoreTable, DBCoreTransaction } from 'dexie';
import { AppError } from '@/lib/failures/app-error';

/**
 * Tells one life of a database from another, and an earlier state of it from a later one: the same mark is kept beside
 * the second copy (mirror.ts). A browser may replace damaged files by an empty database without an error.
 */
export type DatabaseRevision = {
  /** Random; another one means that the database was made anew. */
  id: string;
  /** Writing transactions so far; each row carries the count of its last one as `rev`. */
  count: number;
  /** How many of them deleted something, which no row can tell. */
  deletions: number;
};

export const REVISION_KEY = 'mark';

/** A transaction that changes rows worth a second copy. `done` becomes true when it is committed, false when not. */
export type Writing = {
  done: Promise<boolean>;
  /** Only text of a running generation: it comes ten times a second, and the second copy need not. */
  streaming: boolean;
};

const isDeletion = (request: DBCoreMutateRequest) => request.type === 'delete' || request.type === 'deleteRange';

/** Counts every writing transaction on these tables and stamps its rows, inside the same transaction. */
export function countWrites(db: Dexie, tables: readonly string[], uuid: () => string, onWrite: (w: Writing) => void) {
  db.use({
    stack: 'dbcore',
    name: 'mark',
    create: (core: DBCore) => {
      const counted = new WeakMap<DBCoreTransaction, Promise<DatabaseRevision>>();

      function count(trans: DBCoreTransaction, deletes: boolean): Promise<DatabaseRevision> {
        const meta = core.table('meta');
        return meta.get({ trans, key: REVISION_KEY }).then((row: { value: DatabaseRevision } | undefined) => {
          const before = row?.value ?? { id: uuid(), count: 0, deletions: 0 };
          const mark = { ...before, count: before.count + 1, deletions: before.deletions + (deletes ? 1 : 0) };
          return meta.mutate({ trans, type: 'put', values: [{ key: REVISION_KEY, value: mark }] }).then(() => mark);
        });
      }

      function announce(trans: DBCoreTransaction, streaming: boolean): void {
        const native = trans as unknown as IDBTransaction;
        const done = new Promise<boolean>((resolve) => {
          native.addEventListener('complete', () => resolve(true));
          native.addEventListener('abort', () => resolve(false));
        });
        onWrite({ done, streaming });
      }

      function stamped(table: DBCoreTable): DBCoreTable {
        return {
          ...table,
          mutate(request) {
            const values = 'values' in request ? (request.values as { state?: string }[]) : [];
            const deletes = isDeletion(request);
            let mark = counted.get(request.trans);
            if (!mark || deletes) {
              mark = count(request.trans, deletes);
              counted.set(request.trans, mark);
              const streaming = values.length > 0 && values.every((row) => row.state === 'generating');
              announce(request.trans, streaming);
            }
            return mark.then(({ count: rev }) =>
              table.mutate(
                'values' in request ? { ...request, values: values.map((row) => ({ ...row, rev })) } : request,
              ),
            );
          },
        };
      }

      return {
        transaction: (stores, mode, options) =>
          core.transaction(
            mode === 'readwrite' && tables.some((name) => stores.includes(name)) && !stores.includes('meta')
              ? [...stores, 'meta']
              : stores,
            mode,
            options,
          ),
        table: (name) => (tables.includes(name) ? stamped(core.table(name)) : core.table(name)),
      };
    },
  });
}

/** The files were written by a newer build than this one. */
export const isNewer = (db: Dexie): boolean => Math.floor(db.backendDB().version / 10) > db.verno;

/**
 * Dexie opens a newer schema with older code without a word. Reading it is fine; what an old build would write into it
 * may be wrong in ways nobody can know, so every writing transaction is refused.
 */
export function refuseNewer(db: Dexie): void {
  db.use({
    stack: 'dbcore',
    name: 'refuse-newer',
    create: (core: DBCore) => ({
      transaction: (stores, mode, options) => {
        if (mode === 'readwrite' && isNewer(db)) throw new AppError('storage-newer');
        return core.transaction(stores, mode, options);
      },
    }),
  });
}
