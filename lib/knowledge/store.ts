import type { CannedRow, FolderRow } from '@/lib/domain/knowledge';
import type { CacheDatabase } from '@/lib/storage/cache';
import { readChoice } from './choice';
import { type KnowledgeState, readState } from './meta';
import { type CannedText, readCanned } from './read-canned';

/** How many there are, for a person to see. */
export type KnowledgeCounts = {
  articles: number;
  /** By folder. */
  inFolder: ReadonlyMap<number, number>;
  canned: Record<CannedRow['from'], number>;
};

const tally = <T>(keys: readonly T[]): Map<T, number> => {
  const counts = new Map<T, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** The copy as a page sees it. */
export interface KnowledgeStore {
  state(): Promise<KnowledgeState>;
  counts(): Promise<KnowledgeCounts>;
  /** In the order of their names. */
  folders(): Promise<FolderRow[]>;
  /** Adds what somebody brings, in the place of those with the same title. @returns how many. */
  importCanned(given: string): Promise<number>;
  forgetImported(): Promise<void>;
  /** All of it, as a file that can be read and brought in again. */
  exported(host: string): Promise<{ text: string; count: number }>;
}

export function createKnowledgeStore(cache: CacheDatabase, now: () => number): KnowledgeStore {
  const { articles, folders, canned } = cache;
  const imported = ({ title, text, folder }: CannedText): CannedRow => ({
    id: `imported:${folder}/${title}`,
    from: 'imported',
    title,
    text,
    folder,
    updatedAt: now(),
  });

  return {
    state: () => readState(cache),
    async counts() {
      const inFolder = tally((await articles.orderBy('folderId').keys()) as number[]);
      const from = tally((await canned.orderBy('from').keys()) as CannedRow['from'][]);
      const of = (name: CannedRow['from']) => from.get(name) ?? 0;
      const canneds = { api: of('api'), learnt: of('learnt'), imported: of('imported') };
      return { articles: await articles.count(), inFolder, canned: canneds };
    },
    async folders() {
      const rows = await folders.toArray();
      return rows.sort((a, b) => a.path.join('\n').localeCompare(b.path.join('\n')));
    },
    async importCanned(given) {
      const rows = readCanned(given).map(imported);
      await canned.bulkPut(rows);
      return new Set(rows.map(({ id }) => id)).size;
    },
    async forgetImported() {
      await canned.where('from').equals('imported').delete();
    },
    async exported(host) {
      const all = {
        articles: await articles.toArray(),
        folders: await folders.toArray(),
        canned: await canned.toArray(),
      };
      const count = all.articles.length + all.canned.length;
      const value = {
        help_desk: host,
        exported_at: new Date(now()).toISOString(),
        choice: await readChoice(cache),
        ...all,
      };
      return { text: `${JSON.stringify(value, null, 2)}\n`, count };
    },
  };
}
