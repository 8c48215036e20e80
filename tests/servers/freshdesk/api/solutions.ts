import { articleRow, categoryRow, folderRow, textIn } from '../knowledge/rows.ts';
import type { Folder } from '../knowledge/types.ts';
import type { ApiAnswer } from './answers.ts';
import { ok, problem } from './answers.ts';
import type { ApiContext } from './context.ts';
import { paginate } from './paging.ts';
import { allowOnly } from './query.ts';

/** A language that this help desk does not have is unknown: 404. */
function languageOf({ store }: ApiContext, suffix: string | undefined): string {
  const { primaryLanguage, languages } = store.state.knowledge;
  const language = suffix ?? primaryLanguage;
  if (language !== primaryLanguage && !languages.includes(language)) throw problem.notFound();
  return language;
}

function list(context: ApiContext, rows: readonly object[]): ApiAnswer {
  allowOnly(context.call.query, ['page', 'per_page']);
  const page = paginate(context, rows);
  if (page.rows.length === 0 && context.switches.unknown.emptyList === 204) return { status: 204 };
  return { status: 200, headers: page.headers, body: page.rows };
}

export function listCategories(context: ApiContext, _: number, suffix?: string): ApiAnswer {
  languageOf(context, suffix);
  return list(context, [...context.store.state.knowledge.categories.values()].map(categoryRow));
}

function folders(context: ApiContext, belongs: (folder: Folder) => boolean): ApiAnswer {
  const { store, switches } = context;
  const { knowledge } = store.state;
  const found = [...knowledge.folders.values()].filter(belongs);
  return list(
    context,
    found.map((folder) => folderRow(knowledge, folder, switches)),
  );
}

/** Only those of the first level: the rest by their own call. */
export function listFolders(context: ApiContext, id: number, suffix?: string): ApiAnswer {
  languageOf(context, suffix);
  if (!context.store.state.knowledge.categories.has(id)) throw problem.notFound();
  return folders(context, (folder) => folder.category_id === id && folder.parent_folder_id === null);
}

export function listSubfolders(context: ApiContext, id: number, suffix?: string): ApiAnswer {
  languageOf(context, suffix);
  if (!context.store.state.knowledge.folders.has(id)) throw problem.notFound();
  return folders(context, (folder) => folder.parent_folder_id === id);
}

/** Drafts too; in another language those that are translated. */
export function listArticles(context: ApiContext, id: number, suffix?: string): ApiAnswer {
  const { knowledge } = context.store.state;
  const language = languageOf(context, suffix);
  if (!knowledge.folders.has(id)) throw problem.notFound();
  const found = [...knowledge.articles.values()].filter(
    (article) => article.folder_id === id && textIn(knowledge, article, language) !== undefined,
  );
  return list(
    context,
    found.map((article) => articleRow(knowledge, article, language)),
  );
}

export function readArticle(context: ApiContext, id: number, suffix?: string): ApiAnswer {
  const { knowledge } = context.store.state;
  const language = languageOf(context, suffix);
  const article = knowledge.articles.get(id);
  if (!article || !textIn(knowledge, article, language)) throw problem.notFound();
  return ok(articleRow(knowledge, article, language));
}

/** GET /settings/helpdesk, as far as languages go. */
export function readHelpDeskSettings({ store }: ApiContext): ApiAnswer {
  const { primaryLanguage, languages } = store.state.knowledge;
  return ok({ primary_language: primaryLanguage, supported_languages: languages, portal_languages: languages });
}
