import type { CacheDatabase } from '@/lib/storage/cache';
import { createMeta, type Meta } from '@/lib/storage/meta';
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
};

const NOTHING_CHOSEN: KnowledgeChoice = { without: [], helpCentre: '' };

const choiceSchema = z.lazy(() =>
  z.object({ without: z.catch(z.array(z.number()), []), helpCentre: z.catch(z.string(), '') }),
);

const choiceMeta = ({ meta }: CacheDatabase): Meta<{ knowledgeChoice: KnowledgeChoice }> =>
  createMeta(meta, { knowledgeChoice: (value) => choiceSchema.safeParse(value).data });

export const readChoice = async (cache: CacheDatabase): Promise<KnowledgeChoice> =>
  (await choiceMeta(cache).get('knowledgeChoice')) ?? NOTHING_CHOSEN;

/** Changes one part of it. The options page is its only writer. */
export const changeChoice = (cache: CacheDatabase, change: (now: KnowledgeChoice) => KnowledgeChoice): Promise<void> =>
  cache.transaction('rw', cache.meta, async () =>
    choiceMeta(cache).set({ knowledgeChoice: change(await readChoice(cache)) }),
  );

/** The origin of what somebody typed: `help.example.com/en/support` → `https://help.example.com`; null for no address. */
export function readHelpCentre(typed: string): string | null {
  const text = typed.trim().slice(0, 500);
  const { protocol, hostname, origin } = URL.parse(/^[a-z]+:/i.test(text) ? text : `https://${text}`) ?? {};
  return protocol === 'https:' && hostname?.includes('.') && origin ? origin : null;
}
