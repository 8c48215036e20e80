import type { DBCore, DBCoreMutateRequest, DBCoreTable, Dexie } from 'dexie';

/** Rows of a table that were written or deleted, by their keys; null: all of them. */
export type ChangeRow = { at?: number; table: string; keys: (number | string)[] | null };

const CHANGES = 'changes';

/**
 * Notes each write to these tables in the same transaction: what follows them is told of everything, however often its
 * worker is killed between a write and what came of it. Keys alone, one row a write.
 */
export function noteChanges(db: Dexie, tables: readonly string[]): void {
  const noted = new Set(tables);
  db.use({
    stack: 'dbcore',
    name: CHANGES,
    create(core: DBCore): DBCore {
      // A database that an upgrade has not reached yet has no such table; what follows reads all of it then.
      const has = () => core.schema.tables.some(({ name }) => name === CHANGES);

      function noting(table: DBCoreTable): DBCoreTable {
        const { extractKey } = table.schema.primaryKey;
        return {
          ...table,
          async mutate(request: DBCoreMutateRequest) {
            const answer = await table.mutate(request);
            const keys = keysOf(request, extractKey);
            if (has() && keys?.length !== 0) {
              const values: ChangeRow[] = [{ table: table.name, keys }];
              await core.table(CHANGES).mutate({ type: 'add', trans: request.trans, values });
            }
            return answer;
          },
        };
      }

      return {
        ...core,
        transaction(stores, mode, options) {
          const more = mode === 'readwrite' && has() && stores.some((name) => noted.has(name));
          return core.transaction(more ? [...new Set([...stores, CHANGES])] : stores, mode, options);
        },
        table: (name) => (noted.has(name) ? noting(core.table(name)) : core.table(name)),
      };
    },
  });
}

function keysOf(request: DBCoreMutateRequest, extractKey: DBCoreTable['schema']['primaryKey']['extractKey']) {
  if (request.type === 'deleteRange') return null;
  if (request.type === 'delete') return [...request.keys];
  return request.values.map((value, at) => request.keys?.[at] ?? extractKey?.(value));
}
