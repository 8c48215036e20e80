import { htmlToText } from '../html.ts';
import type { Switches } from '../switches.ts';
import { toInstant } from '../time.ts';
import type { Article, ArticleText, CannedResponse, Category, Folder, Knowledge } from './types.ts';

/** Neither visibility nor address nor language stands in a row: only the hierarchy names a language. */
const hierarchyOf = (knowledge: Knowledge, article: Article, language: string) => {
  const folder = knowledge.folders.get(article.folder_id);
  const category = knowledge.categories.get(folder?.category_id ?? 0);
  const levels = [
    { type: 'category', data: category },
    ...pathOf(knowledge, folder).map((data) => ({ type: 'folder', data })),
  ];
  return levels.map(({ type, data }, level) => ({ level, type, data: { id: data?.id, name: data?.name, language } }));
};

function pathOf(knowledge: Knowledge, folder: Folder | undefined): Folder[] {
  if (!folder) return [];
  return [...pathOf(knowledge, knowledge.folders.get(folder.parent_folder_id ?? 0)), folder];
}

/** A stable made-up count, so that rows look like an account's. */
const count = (id: number, what: string) => (id * 7 + what.length) % 97;

/** The parent for the primary language; undefined where it has no such translation. */
export const textIn = (knowledge: Knowledge, article: Article, language: string): ArticleText | undefined =>
  language === knowledge.primaryLanguage ? article : article.translations.get(language);

export function articleRow(knowledge: Knowledge, article: Article, language: string) {
  const { title, description, status, updated_at } = textIn(knowledge, article, language) ?? article;
  const { id, agent_id, folder_id, tags, created_at } = article;
  return {
    id,
    type: 1,
    category_id: knowledge.folders.get(folder_id)?.category_id ?? null,
    folder_id,
    hierarchy: hierarchyOf(knowledge, article, language),
    thumbs_up: count(id, 'up'),
    thumbs_down: count(id, 'down'),
    hits: count(id, 'hits'),
    suggested: 0,
    feedback_count: 0,
    tags,
    seo_data: { meta_title: title, meta_description: '' },
    agent_id,
    title,
    description,
    description_text: htmlToText(description),
    status,
    attachments: [],
    cloud_files: [],
    created_at,
    updated_at,
  };
}

export const categoryRow = ({ id, name, description, created_at, updated_at }: Category) => ({
  id,
  name,
  description,
  created_at,
  updated_at,
});

export function folderRow(knowledge: Knowledge, folder: Folder, { unknown }: Switches) {
  const articles = [...knowledge.articles.values()].filter((row) => row.folder_id === folder.id);
  const below = [...knowledge.folders.values()].filter((row) => row.parent_folder_id === folder.id);
  const category = knowledge.categories.get(folder.category_id);
  const moved = unknown.articleMovesFolder ? articles.map((row) => row.updated_at) : [];
  return {
    id: folder.id,
    name: folder.name,
    description: folder.description,
    parent_folder_id: folder.parent_folder_id,
    visibility: folder.visibility,
    articles_count: articles.length,
    sub_folders_count: below.length,
    hierarchy: [{ level: 0, type: 'category', data: { id: category?.id, name: category?.name } }],
    company_ids: folder.company_ids,
    contact_segment_ids: folder.contact_segment_ids,
    company_segment_ids: folder.company_segment_ids,
    created_at: folder.created_at,
    updated_at: [folder.updated_at, ...moved].sort().at(-1) ?? toInstant(0),
  };
}

const slug = ({ id, title }: Article) => `${id}-${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-`;

/** What the search adds to a row of a list. */
export function foundRow(knowledge: Knowledge, article: Article, language: string) {
  const folder = knowledge.folders.get(article.folder_id);
  const { hierarchy: _, ...row } = articleRow(knowledge, article, language);
  return {
    ...row,
    path: slug(article),
    language_id: 6 + Math.max(0, knowledge.languages.indexOf(language)),
    modified_at: article.updated_at,
    modified_by: article.agent_id,
    folder_visibility: folder?.visibility ?? null,
    folder_name: folder?.name ?? null,
    category_name: knowledge.categories.get(folder?.category_id ?? 0)?.name ?? null,
  };
}

export const cannedRow = (row: CannedResponse) => ({
  id: row.id,
  title: row.title,
  folder_id: row.folder_id,
  short_code: null,
  content: htmlToText(row.content_html),
  content_html: row.content_html,
  attachments: [],
  group_ids: row.group_ids,
  visibility: row.visibility,
  created_at: row.created_at,
  updated_at: row.updated_at,
});
