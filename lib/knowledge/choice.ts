import type { CacheDatabase } from '@/lib/storage/cache';
import { createMeta, type Meta } from '@/lib/storage/meta';
import type { Millis } from '@/lib/time';
import { z } from '@/lib/zod';

/**
 * What a person chose of the copy. It names folders and an address of this one help desk, so it lies beside its copy and
 * goes with it.
 */
export type KnowledgeChoice = {
  /** Folders that no draft rests on. */
  without: number[];
  /** Origin of the public help centre; empty for the help desk's own host. */
  helpCentre: string;
  /** Articles that a person said are out of date, as they were then: no draft rests on them until they are changed. */
  outdated: OutdatedArticle[];
};

/** @property key of the article. @property updatedAt ISO instant: of the state that is out of date. */
export type OutdatedArticle = { key: string; title: string; updatedAt: string; at: Millis };

const MOST_OUTDATED = 200;

const NOTHING_CHOSEN: KnowledgeChoice = { without: [], helpCentre: '', outdated: [] };

const outdatedSchema = z.lazy(() =>
  z.object({ key: z.string(), title: z.string(), updatedAt: z.string(), at: z.number() }),
);

const choiceSchema = z.lazy(() =>
  z.object({
    without: z.catch(z.array(z.number()), []),
    helpCentre: z.catch(z.string(), ''),
    outdated: z.catch(z.array(outdatedSchema), []),
  }),
);

const choiceMeta = ({ meta }: CacheDatabase): Meta<{ knowledgeChoice: KnowledgeChoice }> =>
  createMeta(meta, { knowledgeChoice: (value) => choiceSchema.safeParse(value).data });

export const readChoice = async (cache: CacheDatabase): Promise<KnowledgeChoice> =>
  (await choiceMeta(cache).get('knowledgeChoice')) ?? NOTHING_CHOSEN;

/** Changes one part of it. */
export const changeChoice = (cache: CacheDatabase, change: (now: KnowledgeChoice) => KnowledgeChoice): Promise<void> =>
  cache.transaction('rw', cache.meta, async () =>
    choiceMeta(cache).set({ knowledgeChoice: change(await readChoice(cache)) }),
  );

/** An article is out of date in the state that was read. */
export const sayOutdated =
  (article: OutdatedArticle) =>
  (choice: KnowledgeChoice): KnowledgeChoice => ({
    ...choice,
    outdated: [article, ...choice.outdated.filter(({ key }) => key !== article.key)].slice(0, MOST_OUTDATED),
  });

/** It is not, after all. */
export const trustAgain =
  (key: string) =>
  (choice: KnowledgeChoice): KnowledgeChoice => ({
    ...choice,
    outdated: choice.outdated.filter((one) => one.key !== key),
  });

/** Whether somebody said so of an article as it is now. */
export const isOutdated = (
  { key, updatedAt }: Pick<OutdatedArticle, 'key' | 'updatedAt'>,
  outdated: KnowledgeChoice['outdated'],
): boolean => outdated.some((one) => one.key === key && one.updatedAt === updatedAt);

/** The origin of what somebody typed: `help.example.com/en/support` → `https://help.example.com`; null for no address. */
export function readHelpCentre(typed: string): string | null {
  const text = typed.trim().slice(0, 500);
  const { protocol, hostname, origin } = URL.parse(/^[a-z]+:/i.test(text) ? text : `https://${text}`) ?? {};
  return protocol === 'https:' && hostname?.includes('.') && origin ? origin : null;
}
