import type { EntityTable } from 'dexie';

/** One value beside the rows of a database. */
export type MetaRow = { key: string; value: unknown };

/** What is stored, parsed; undefined for what is not of that kind, which then counts as never stored. */
type Readers<Schema> = { readonly [K in keyof Schema]: (value: unknown) => Schema[K] | undefined };

/** The single values of a database, by key. Inside a transaction that holds the table, all of it belongs to it. */
export interface Meta<Schema> {
  /** @returns undefined when nothing was stored, or nothing that can be read. */
  get<K extends keyof Schema & string>(key: K): Promise<Schema[K] | undefined>;
  /** Stores one value or several at once. */
  set(values: { [K in keyof Schema]?: Schema[K] }): Promise<void>;
  delete(...keys: (keyof Schema & string)[]): Promise<void>;
}

export function createMeta<Schema>(table: EntityTable<MetaRow, 'key'>, readers: Readers<Schema>): Meta<Schema> {
  return {
    async get(key) {
      const row = await table.get(key);
      return row && readers[key](row.value);
    },
    async set(values) {
      await table.bulkPut(Object.entries(values).map(([key, value]) => ({ key, value })));
    },
    delete: (...keys) => table.bulkDelete(keys),
  };
}
