import { type ArticleRow, articleKey, type CannedRow, type FolderRow, type Visibility } from '@/lib/domain/knowledge';
import type { ArticleFound } from '@/lib/freshdesk/knowledge';
import type { CacheDatabase } from '@/lib/storage/cache';

/** Writes what a walk found. Each is called inside the transaction that also takes its job off the list. */
export interface KnowledgeCopy {
  /** Folders that are there; articles of those that are read by others now are so at once. */
  storeFolders(folders: readonly FolderRow[]): Promise<void>;
  /**
   * All articles of a folder in one language: those that are no longer among them are gone.
   * @param languages of the help desk; an article in another one is gone, too.
   */
  storeArticles(
    folderId: number,
    language: string,
    found: readonly ArticleFound[],
    languages: readonly string[],
  ): Promise<void>;
  /** Articles of a folder in one language that are here and not among those found. */
  missing(folderId: number, language: string, found: readonly ArticleFound[]): Promise<number[]>;
  dropFolder(id: number): Promise<void>;
  /** Folders that no walk since that one has seen, with all that is in them. */
  dropUnseen(number: number): Promise<void>;
  dropAll(): Promise<void>;
  /** In the place of all that came from there. @param folder only of this one. */
  storeCanned(from: CannedRow['from'], rows: readonly CannedRow[], folder?: string): Promise<void>;
}

const same = (a: Visibility & { path: string[] }, b: Visibility & { path: string[] }) =>
  a.visibility === b.visibility &&
  String(a.companyIds) === String(b.companyIds) &&
  String(a.segmentIds) === String(b.segmentIds) &&
  JSON.stringify(a.path) === JSON.stringify(b.path);

export function createKnowledgeCopy({ folders, articles, canned }: CacheDatabase): KnowledgeCopy {
  const within = (folderId: number) => articles.where('folderId').equals(folderId);

  async function dropFolder(id: number): Promise<void> {
    await within(id).delete();
    await folders.delete(id);
  }

  return {
    dropFolder,

    async storeFolders(found) {
      for (const folder of found) {
        const known = await folders.get(folder.id);
        await folders.put(folder);
        if (!known || same(known, folder)) continue;
        const { visibility, companyIds, segmentIds, path } = folder;
        await within(folder.id).modify({ visibility, companyIds, segmentIds, path });
      }
    },

    async storeArticles(folderId, language, found, languages) {
      const folder = await folders.get(folderId);
      // Dropped while it was read.
      if (!folder) return;
      const { visibility, companyIds, segmentIds, path } = folder;
      const rows: ArticleRow[] = found.map((article) => ({
        ...article,
        key: articleKey(article.id, language),
        language,
        folderId,
        visibility,
        companyIds,
        segmentIds,
        path,
      }));
      const there = new Set(rows.map(({ key }) => key));
      const known = await within(folderId).toArray();
      const gone = known.filter(
        (row) => !there.has(row.key) && (row.language === language || !languages.includes(row.language)),
      );
      await articles.bulkDelete(gone.map(({ key }) => key));
      // What is as it was is not written: whoever follows the table would read it again.
      const before = new Map(known.map((row) => [row.key, JSON.stringify(row)]));
      await articles.bulkPut(rows.filter((row) => before.get(row.key) !== JSON.stringify(row)));
    },

    async missing(folderId, language, found) {
      const there = new Set(found.map(({ id }) => id));
      const known = await within(folderId).toArray();
      return known.filter((row) => row.language === language && !there.has(row.id)).map(({ id }) => id);
    },

    async dropUnseen(number) {
      for (const id of await folders.where('walk').below(number).primaryKeys()) await dropFolder(id);
    },

    async dropAll() {
      await articles.clear();
      await folders.clear();
    },

    async storeCanned(from, rows, folder) {
      const old = await canned.where('from').equals(from).toArray();
      const gone = old.filter((row) => folder === undefined || row.folder === folder);
      await canned.bulkDelete(gone.map(({ id }) => id));
      await canned.bulkPut([...rows]);
    },
  };
}
