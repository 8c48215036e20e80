import type { FolderRow } from '@/lib/domain/knowledge';
import type { FreshdeskClient, Lane } from '@/lib/freshdesk/client';
import { failedWith } from '@/lib/freshdesk/failures';
import type { ArticleFound, FolderFound } from '@/lib/freshdesk/knowledge';
import type { KnowledgeCopy } from './copy';
import type { Job, Place } from './jobs';
import type { KnowledgeState, Walk } from './meta';
import { narrower } from './narrower';

/** What a job leaves behind: what it stores, which jobs follow from it, and what it changes of the state. */
export type Done = {
  store?: (copy: KnowledgeCopy) => Promise<void>;
  jobs?: Job[];
  walk?: Partial<Walk>;
  state?: Partial<KnowledgeState>;
  credits: number;
};

/** Requests for single articles, after which those that a list left out count as gone. */
const MOST_LOOKED_AT = 20;

type Ports = {
  client: FreshdeskClient['knowledge'];
  copy: KnowledgeCopy;
  number: number;
  walk: Walk;
  now: () => number;
};

const isRefusal = (error: unknown) => failedWith(error, 'freshdesk-forbidden', 'freshdesk-plan');

/** Asks Freshdesk for what one job needs. Stores nothing. @throws what the client throws. */
export async function carryOut(job: Exclude<Job, { is: 'learn' }>, lane: Lane, ports: Ports): Promise<Done> {
  const { client, now } = ports;
  switch (job.is) {
    case 'languages':
      return { credits: 1, walk: { languages: await client.languages(lane).catch(unknownLanguage) } };
    case 'categories':
      try {
        const found = await client.categories(lane);
        const jobs = found.map(({ id, name }): Job => ({ is: 'folders', categoryId: id, path: [name] }));
        return { credits: 1, jobs, state: { refusedAt: null } };
      } catch (error) {
        // A plan without a knowledge base may also say that there is no such address.
        if (!isRefusal(error) && !failedWith(error, 'freshdesk-not-found')) throw error;
        return { credits: 1, store: (copy) => copy.dropAll(), state: { refusedAt: now() } };
      }
    case 'folders': {
      const found = await orNothing(client.folders(job.categoryId, lane), []);
      return foldersDone(found, { categoryId: job.categoryId, path: job.path, above: null }, ports);
    }
    case 'subfolders': {
      const found = await orNothing(client.subfolders(job.of.id, lane), []);
      return foldersDone(found, { categoryId: job.of.categoryId, path: job.of.path, above: job.of }, ports);
    }
    case 'articles':
      return readArticles(job, lane, ports);
    case 'canned-folders':
      try {
        const found = await client.cannedFolders(lane);
        const jobs = found.map(({ id, name }): Job => ({ is: 'canned', folderId: id, name }));
        return { credits: 1, jobs, state: { cannedRefusedAt: null }, store: (copy) => copy.storeCanned('api', []) };
      } catch (error) {
        if (!isRefusal(error)) throw error;
        return { credits: 1, store: (copy) => copy.storeCanned('api', []), state: { cannedRefusedAt: now() } };
      }
    case 'canned': {
      const found = await orNothing(client.cannedReplies(job.folderId, lane), []);
      const rows = found.map(({ id, title, text, updatedAt }) => ({
        id: `api:${id}`,
        from: 'api' as const,
        title,
        text,
        folder: job.name,
        updatedAt: updatedAt === null ? now() : Date.parse(updatedAt),
      }));
      return { credits: 1, store: (copy) => copy.storeCanned('api', rows, job.name) };
    }
  }
}

/** Neither needed nor worth a second try: without it, articles are of no known language. */
function unknownLanguage(error: unknown): string[] {
  if (!isRefusal(error) && !failedWith(error, 'freshdesk-not-found')) throw error;
  return [''];
}

/** What this key may not see, or what was deleted meanwhile, is as if it were empty. */
async function orNothing<T>(asked: Promise<T>, nothing: T): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (isRefusal(error) || failedWith(error, 'freshdesk-not-found')) return nothing;
    throw error;
  }
}

type Below = { categoryId: number; path: string[]; above: Place | null };

function foldersDone(found: readonly FolderFound[], { categoryId, path, above }: Below, { number, walk }: Ports): Done {
  const rows: FolderRow[] = found.map((folder) => ({
    ...narrower(above, folder),
    id: folder.id,
    categoryId,
    parentId: above?.id ?? null,
    path: [...path, folder.name],
    count: folder.articles,
    walk: number,
  }));
  const below = rows.filter((_, at) => (found[at]?.subfolders ?? 0) > 0);
  const jobs: Job[] = [
    ...below.map(({ id, path, visibility, companyIds, segmentIds }): Job => {
      return { is: 'subfolders', of: { id, categoryId, path, visibility, companyIds, segmentIds } };
    }),
    ...rows.flatMap(({ id, count }) => articleJobs(id, count, walk.languages)),
  ];
  return { credits: 1, jobs, store: (copy) => copy.storeFolders(rows) };
}

/** Of an empty folder nothing is asked but the primary list, which also tells what was deleted. */
const articleJobs = (folderId: number, count: number, languages: readonly string[]): Job[] =>
  [null, ...languages.slice(1)].flatMap((language) =>
    language === null || count > 0 ? [{ is: 'articles' as const, folderId, language }] : [],
  );

async function readArticles(
  { folderId, language }: Extract<Job, { is: 'articles' }>,
  lane: Lane,
  { client, copy, walk }: Ports,
): Promise<Done> {
  const of = language ?? walk.languages[0] ?? '';
  let credits = 1;
  let found: ArticleFound[] = [];
  try {
    const { rows, pages } = await client.articles(folderId, language, lane);
    credits = pages;
    found = rows;
    const missing = pages > 1 ? await copy.missing(folderId, of, found) : [];
    // One that moved from a later page to an earlier one while we read is in neither.
    for (const id of missing.slice(0, MOST_LOOKED_AT)) {
      credits++;
      const there = await orNothing(client.article(id, language, lane), null);
      if (there) found = [...found, there];
    }
  } catch (error) {
    if (isRefusal(error) || (language === null && failedWith(error, 'freshdesk-not-found'))) {
      return { credits, store: (to) => to.dropFolder(folderId) };
    }
    // No article of this folder is in that language.
    if (!failedWith(error, 'freshdesk-not-found')) throw error;
  }
  return { credits, store: (to) => to.storeArticles(folderId, of, found, walk.languages) };
}
