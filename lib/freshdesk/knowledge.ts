import type { Visibility } from '@/lib/domain/knowledge';
import { AppError } from '@/lib/failures/app-error';
import { htmlToText } from '@/lib/text/clean-text';
import { cut } from '@/lib/text/cut';
import type { z } from '@/lib/zod';
import {
  articleSchema,
  cannedFolderSchema,
  cannedSchema,
  categorySchema,
  folderSchema,
  languagesSchema,
} from './knowledge-schemas';
import type { Lane } from './lanes';
import type { Purpose } from './refusal';
import type { Requester } from './requests';

export type CategoryFound = { id: number; name: string };
export type FolderFound = Visibility & { id: number; name: string; articles: number; subfolders: number };
export type ArticleFound = {
  id: number;
  title: string;
  text: string;
  status: number;
  tags: string[];
  createdAt: string;
  updatedAt: string;
};
export type CannedFound = { id: number; title: string; text: string; updatedAt: string | null };

const PAGE = 100;
/** 10,000 rows of one list: an end for a server that repeats itself. */
const MOST_PAGES = 100;
const EPOCH = '1970-01-01T00:00:00Z';
/** Characters of one article or canned reply. Longer ones are books, and their beginning is enough to find them by. */
const LONGEST = 100_000;

/** A 404 means that this folder, article or language is not there. */
const ONE_THING: Purpose = {
  about: 'help-desk',
  doing: 'read-knowledge',
  missing: 'freshdesk-not-found',
  mayBeEmpty: true,
};

/**
 * The knowledge base and canned responses, read for one credit a page. No call lists all articles, tells changes, or has a
 * sub-limit of its own (official API docs, 2026-01). Who has no right to them gets `freshdesk-forbidden`.
 */
export interface FreshdeskKnowledge {
  /** The languages of the help desk, the primary one first. */
  languages(lane: Lane): Promise<string[]>;
  categories(lane: Lane): Promise<CategoryFound[]>;
  /** The first level only. @throws `freshdesk-not-found`. */
  folders(categoryId: number, lane: Lane): Promise<FolderFound[]>;
  /** One level. @throws `freshdesk-not-found`. */
  subfolders(folderId: number, lane: Lane): Promise<FolderFound[]>;
  /**
   * All of a folder, drafts too, whole texts.
   * @param language of a translation; null for the primary language.
   * @returns also how many pages that took: rows that move from page to page meanwhile are missed.
   * @throws `freshdesk-not-found`.
   */
  articles(folderId: number, language: string | null, lane: Lane): Promise<{ rows: ArticleFound[]; pages: number }>;
  /** Null for an answer that is not this article. @throws `freshdesk-not-found`. */
  article(id: number, language: string | null, lane: Lane): Promise<ArticleFound | null>;
  cannedFolders(lane: Lane): Promise<CategoryFound[]>;
  /** @throws `freshdesk-not-found`. */
  cannedReplies(folderId: number, lane: Lane): Promise<CannedFound[]>;
}

export function createKnowledgeReading(ask: Requester): FreshdeskKnowledge {
  /** Rows that cannot be read are left out. One client guards against 204 for an empty list. */
  async function all<T extends { id: number }>(path: string, schema: z.ZodMiniType<T>, lane: Lane) {
    const rows = new Map<number, T>();
    let pages = 0;
    for (let size = PAGE; size >= PAGE && pages < MOST_PAGES; pages++) {
      const value = await ask.get(path, lane, ONE_THING, { page: String(pages + 1), per_page: String(PAGE) });
      const values = value === null ? [] : value;
      if (!Array.isArray(values)) throw new AppError({ kind: 'freshdesk-unexpected', reason: 'list-expected' });
      for (const raw of values) {
        const row = schema.safeParse(raw).data;
        if (row) rows.set(row.id, row);
      }
      size = values.length;
    }
    return { rows: [...rows.values()], pages };
  }

  return {
    async languages(lane) {
      const told = languagesSchema.parse(await ask.get('settings/helpdesk', lane, ONE_THING));
      const primary = told.primary_language ?? '';
      return [primary, ...told.supported_languages.filter((one) => one !== primary)];
    },
    async categories(lane) {
      const { rows } = await all('solutions/categories', categorySchema, lane);
      return rows.map(({ id, name }) => ({ id, name: name ?? '' }));
    },
    async folders(categoryId, lane) {
      return (await all(`solutions/categories/${categoryId}/folders`, folderSchema, lane)).rows.map(folderFound);
    },
    async subfolders(folderId, lane) {
      return (await all(`solutions/folders/${folderId}/subfolders`, folderSchema, lane)).rows.map(folderFound);
    },
    async articles(folderId, language, lane) {
      const path = `solutions/folders/${folderId}/articles${suffix(language)}`;
      const { rows, pages } = await all(path, articleSchema, lane);
      return { rows: rows.map(articleFound), pages };
    },
    async article(id, language, lane) {
      const raw = await ask.get(`solutions/articles/${id}${suffix(language)}`, lane, ONE_THING);
      const row = articleSchema.safeParse(raw).data;
      return row?.id === id ? articleFound(row) : null;
    },
    async cannedFolders(lane) {
      const { rows } = await all('canned_response_folders', cannedFolderSchema, lane);
      return rows.map(({ id, name }) => ({ id, name: name ?? '' }));
    },
    async cannedReplies(folderId, lane) {
      const { rows } = await all(`canned_response_folders/${folderId}/responses`, cannedSchema, lane);
      return rows.map(({ id, title, content, content_html, updated_at }) => ({
        id,
        title: title ?? '',
        text: textOf(content, content_html),
        updatedAt: updated_at,
      }));
    },
  };
}

/** A language code as the path takes it; anything else that a help desk may call a language is none. */
const suffix = (language: string | null) =>
  language !== null && /^[a-z]{2,3}(?:-[a-z]{2,4})?$/i.test(language) ? `/${language}` : '';

const folderFound = (row: z.output<typeof folderSchema>): FolderFound => ({
  id: row.id,
  name: row.name ?? '',
  articles: row.articles_count,
  subfolders: row.sub_folders_count,
  visibility: row.visibility,
  companyIds: row.company_ids,
  segmentIds: [...row.contact_segment_ids, ...row.company_segment_ids],
});

/** Of the HTML where there is one: Freshdesk's own text has neither lines nor lists, and holds what nobody can see. */
const textOf = (text: string | null, html: string | null) => cut(html ? htmlToText(html) : (text ?? ''), LONGEST);

const articleFound = (row: z.output<typeof articleSchema>): ArticleFound => ({
  id: row.id,
  title: row.title ?? '',
  text: textOf(row.description_text, row.description),
  status: row.status,
  tags: row.tags,
  createdAt: row.created_at ?? EPOCH,
  updatedAt: row.updated_at ?? row.created_at ?? EPOCH,
});
