import { z } from '@/lib/zod';

const entrySchema = z.object({
  text: z.string(),
  seen: z.string(),
  /** Missing in entries of older versions. */
  at: z.optional(z.number()),
  /** What was just being saved: it may have reached the draft after this was kept. */
  saving: z.optional(z.string()),
});

export type Kept = z.output<typeof entrySchema>;

const NAME = 'journal';
const STORE = 'typing';

/** Where earlier builds kept it: `localStorage`, whose files never let go of a text. */
export type OldJournal = Pick<Storage, 'key' | 'length' | 'getItem' | 'removeItem'>;

/**
 * Typing that a page could not bring into its draft before it went away. A transaction that is asked to commit in the same
 * turn is carried out although the page is gone by then, however it was closed (IndexedDB `commit()`; 400 of 400 pages in
 * Chromium 156); without that word it is not. The next page that shows the ticket saves and removes it.
 */
export interface Journal {
  /** In the same turn, for a page that may be gone after it. */
  keep(id: string, entry: Kept): void;
  clear(id: string): void;
  /** What is kept of a draft; null for nothing, or what cannot be read. */
  read(id: string): Promise<Kept | null>;
  /** Everything that is kept of the help desk, by draft. */
  all(): Promise<(Kept & { id: string })[]>;
  close(): void;
}

export function createJournal(deps: { factory: IDBFactory; host: string; old: OldJournal | null }): Journal {
  let db: IDBDatabase | null = null;
  let opening: Promise<IDBDatabase> | null = null;
  let closed = false;
  /** Drafts of which something is here. */
  const here = new Set<string>();
  const early = new Map<string, Kept>();

  function connect(): Promise<IDBDatabase> {
    opening ??= openJournal(deps.factory)
      .then((opened) => {
        db = opened;
        // Somebody wants it gone, or the browser has taken it.
        opened.onversionchange = opened.onclose = () => {
          opened.close();
          db = opening = null;
        };
        for (const [id, entry] of early) put(opened, id, entry);
        early.clear();
        adopt(opened);
        if (closed) opened.close();
        return opened;
      })
      .catch((error: unknown) => {
        opening = null;
        throw error;
      });
    return opening;
  }

  function change(on: IDBDatabase, what: (store: IDBObjectStore) => void): void {
    const transaction = on.transaction(STORE, 'readwrite', { durability: 'strict' });
    what(transaction.objectStore(STORE));
    transaction.commit();
  }

  const put = (on: IDBDatabase, id: string, entry: Kept) => change(on, (store) => store.put(entry, id));

  /** Takes over what an earlier build left. */
  function adopt(to: IDBDatabase): void {
    for (const key of oldKeys(deps.old, deps.host)) {
      const entry = entrySchema.safeParse(parsed(deps.old?.getItem(key) ?? ''));
      if (entry.success) put(to, key.slice(oldPrefix(deps.host).length), entry.data);
      deps.old?.removeItem(key);
    }
  }

  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });

  return {
    keep(id, entry) {
      here.add(id);
      try {
        if (db) put(db, id, entry);
        else early.set(id, entry);
      } catch {
        // It is closing just now.
        early.set(id, entry);
      }
      if (!closed) void connect().catch(() => undefined);
    },

    clear(id) {
      early.delete(id);
      if (!here.delete(id)) return;
      void connect()
        .then((opened) => change(opened, (store) => store.delete(id)))
        .catch(() => undefined);
    },

    async read(id) {
      const opened = await connect();
      const stored = await answer(opened.transaction(STORE).objectStore(STORE).get(id));
      if (stored === undefined) return null;
      here.add(id);
      return entrySchema.safeParse(stored).data ?? null;
    },

    async all() {
      const store = (await connect()).transaction(STORE).objectStore(STORE);
      const [keys, rows] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())]);
      return rows.flatMap((row, at) => {
        const { data } = entrySchema.safeParse(row);
        return data ? [{ id: String(keys[at]), ...data }] : [];
      });
    },

    close() {
      closed = true;
      db?.close();
      db = null;
    },
  };
}

function openJournal(factory: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = ({ target }) => reject((target as IDBOpenDBRequest | null)?.error);
  });
}

const oldPrefix = (host: string) => `unsaved:${host}:`;

/** What an earlier build kept of a help desk. */
export function oldKeys(old: OldJournal | null, host: string): string[] {
  const keys = Array.from({ length: old?.length ?? 0 }, (_, index) => old?.key(index) ?? '');
  return keys.filter((key) => key.startsWith(oldPrefix(host)));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
