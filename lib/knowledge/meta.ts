import type { Failure } from '@/lib/failures/app-error';
import type { CacheDatabase } from '@/lib/storage/cache';
import { createMeta, type Meta } from '@/lib/storage/meta';
import type { Millis } from '@/lib/time';
import { z } from '@/lib/zod';
import type { Job } from './jobs';

/** One pass over the knowledge base, as far as it has come. */
export type Walk = {
  startedAt: Millis;
  /** What is still to be done. */
  jobs: Job[];
  /** The primary one first; one that is not known is empty. */
  languages: string[];
  /** Requests so far, one credit each. */
  credits: number;
  /** A person asked for it, and is not made to wait for days. Missing in one that an older version began. */
  byHand?: boolean;
  /** Jobs that Freshdesk itself failed on: what they would have read stays as it was. */
  passedOver: number;
  /** One of them was of the tree: nobody knows which folders are gone. */
  treeUnsure: boolean;
};

/** How the copy of the knowledge base stands. */
export type KnowledgeState = {
  /** Number of the last walk that began. */
  number: number;
  /** Null while none is under way. */
  walk: Walk | null;
  /** When one last came to its end. */
  readAt: Millis | null;
  /** From when on a draft that is wanted begins another one. */
  dueAt: Millis;
  /** Of the last one that ended. */
  credits: number;
  passedOver: number;
  /** Of the day that began last: its number since 1970, UTC. */
  spent: { day: number; credits: number };
  /** The key has no right to the knowledge base, or to canned replies: since when that is known. */
  refusedAt: Millis | null;
  cannedRefusedAt: Millis | null;
  /** Why the walk under way stands still. */
  failure: Failure | null;
};

export const EMPTY_STATE: KnowledgeState = {
  number: 0,
  walk: null,
  readAt: null,
  dueAt: 0,
  credits: 0,
  passedOver: 0,
  spent: { day: 0, credits: 0 },
  refusedAt: null,
  cannedRefusedAt: null,
  failure: null,
};

const walkSchema = z.looseObject({ startedAt: z.number(), jobs: z.array(z.looseObject({ is: z.string() })) });
const stateSchema = z.lazy(() =>
  z.looseObject({
    number: z.number(),
    walk: z.nullable(walkSchema),
    readAt: z.nullable(z.number()),
    dueAt: z.number(),
  }),
);

type KnowledgeMeta = { knowledge: KnowledgeState };

/** What is kept beside the rows of the copy. */
const knowledgeMeta = ({ meta }: CacheDatabase): Meta<KnowledgeMeta> =>
  createMeta<KnowledgeMeta>(meta, {
    knowledge: (value) =>
      stateSchema.safeParse(value).success ? { ...EMPTY_STATE, ...(value as KnowledgeState) } : undefined,
  });

export const readState = async (cache: CacheDatabase): Promise<KnowledgeState> =>
  (await knowledgeMeta(cache).get('knowledge')) ?? EMPTY_STATE;

export const writeState = (cache: CacheDatabase, state: KnowledgeState): Promise<void> =>
  knowledgeMeta(cache).set({ knowledge: state });

/** Another agent's key may have another right. */
export const forgetRefusals = (cache: CacheDatabase): Promise<void> =>
  cache.transaction('rw', cache.meta, async () => {
    const state = await readState(cache);
    if (state.refusedAt === null && state.cannedRefusedAt === null) return;
    await writeState(cache, { ...state, refusedAt: null, cannedRefusedAt: null, dueAt: 0 });
  });
