import { DAY, SECOND, toInstant } from '../time.ts';
import type { Article, ArticleText, CannedFolder, CannedResponse, Category, Folder, Knowledge } from './types.ts';
import { VISIBILITY } from './types.ts';

const FIRST = {
  category: 51_000_001,
  folder: 52_000_001,
  article: 53_000_001,
  cannedFolder: 67_000_174_510,
  canned: 67_000_901,
};

export const emptyKnowledge = (): Knowledge => ({
  categories: new Map(),
  folders: new Map(),
  articles: new Map(),
  cannedFolders: new Map(),
  canned: new Map(),
  summaries: new Map(),
  primaryLanguage: 'en',
  languages: [],
});

/** Writes into a knowledge base what its people would. */
export function createLibrarian(knowledge: Knowledge, now: () => number) {
  const next = { ...FIRST };
  const dates = () => ({ created_at: toInstant(now() - 30 * DAY), updated_at: toInstant(now() - 30 * DAY) });

  return {
    addCategory(name: string): Category {
      const row = { id: next.category++, name, description: null, ...dates() };
      knowledge.categories.set(row.id, row);
      return row;
    },
    addFolder(in_: Category | Folder, partial: Partial<Folder> = {}): Folder {
      const parent = 'category_id' in in_ ? in_ : null;
      const row: Folder = {
        id: next.folder++,
        category_id: parent ? parent.category_id : in_.id,
        parent_folder_id: parent ? parent.id : null,
        name: 'Folder',
        description: null,
        visibility: VISIBILITY.all,
        company_ids: [],
        contact_segment_ids: [],
        company_segment_ids: [],
        ...dates(),
        ...partial,
      };
      knowledge.folders.set(row.id, row);
      return row;
    },
    addArticle(folder: Folder, partial: Partial<Article> = {}): Article {
      const row: Article = {
        id: next.article++,
        folder_id: folder.id,
        agent_id: 9001,
        title: 'Article',
        description: '<p>Text</p>',
        status: 2,
        tags: [],
        translations: new Map(),
        ...dates(),
        ...partial,
      };
      knowledge.articles.set(row.id, row);
      return row;
    },
    /** Moves `updated_at`, as an edit does. */
    editArticle(id: number, change: Partial<ArticleText>): void {
      const row = knowledge.articles.get(id);
      if (!row) throw new Error(`No article ${id}`);
      const moved = Math.max(now(), Date.parse(row.updated_at) + SECOND);
      Object.assign(row, change, { updated_at: toInstant(moved) });
    },
    translate(article: Article, language: string, text: Partial<ArticleText>): void {
      const { title, description, status } = article;
      article.translations.set(language, { title, description, status, updated_at: article.updated_at, ...text });
      if (!knowledge.languages.includes(language)) knowledge.languages.push(language);
    },
    addCannedFolder(name: string, personal = false): CannedFolder {
      const row = { id: next.cannedFolder++, name, personal, ...dates() };
      knowledge.cannedFolders.set(row.id, row);
      return row;
    },
    addCanned(folder: CannedFolder, title: string, content_html: string): CannedResponse {
      const row: CannedResponse = {
        id: next.canned++,
        folder_id: folder.id,
        title,
        content_html,
        visibility: 0,
        group_ids: [],
        ...dates(),
      };
      knowledge.canned.set(row.id, row);
      return row;
    },
  };
}

export type Librarian = ReturnType<typeof createLibrarian>;
