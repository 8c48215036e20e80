import type { Visibility } from '@/lib/domain/knowledge';

/** A folder whose content is to be read. */
export type Place = Visibility & { id: number; categoryId: number; path: string[] };

/** One slot of a walk: all that it stores is stored at once, so that a worker killed in it has done all or nothing. */
export type Job =
  | { is: 'languages' }
  | { is: 'categories' }
  | { is: 'folders'; categoryId: number; path: string[] }
  | { is: 'subfolders'; of: Place }
  /** @property language of a translation; null for the primary language. */
  | { is: 'articles'; folderId: number; language: string | null }
  | { is: 'canned-folders' }
  | { is: 'canned'; folderId: number; name: string }
  /** Needs no request: looks through the agent's own replies. */
  | { is: 'learn' };

const OF_TREE = new Set<Job['is']>(['languages', 'categories', 'folders', 'subfolders']);

/** Says which folders there are: until all of these are done, nobody knows which are gone. */
export const isOfTree = ({ is }: Job): boolean => OF_TREE.has(is);

export const FIRST_JOBS: readonly Job[] = [
  { is: 'languages' },
  { is: 'categories' },
  { is: 'canned-folders' },
  { is: 'learn' },
];

/** The folders first, so that what is gone or hidden now is known early. */
export const nextJob = (jobs: readonly Job[]): Job | undefined => jobs.find(isOfTree) ?? jobs[0];
