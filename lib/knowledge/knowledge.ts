import { type Failure, toFailure } from '@/lib/failures/app-error';
import type { FreshdeskClient, Lane } from '@/lib/freshdesk/client';
import { concernsOneThing } from '@/lib/freshdesk/failures';
import type { CacheDatabase } from '@/lib/storage/cache';
import type { Millis } from '@/lib/time';
import { createKnowledgeCopy } from './copy';
import { type Crowd, dayOf, freshFor, rationOf } from './due';
import { FIRST_JOBS, isOfTree, type Job, nextJob } from './jobs';
import { learnCanned } from './learn';
import { type KnowledgeState, readState, type Walk, writeState } from './meta';
import { carryOut, type Done } from './walk';

export type KnowledgePorts = {
  cache: CacheDatabase;
  /** Asked anew for each run: the saved key may be another one. */
  client: () => Promise<FreshdeskClient['knowledge']>;
  now: () => number;
  random: () => number;
  /** Who else asks this account. */
  crowd: () => Promise<Pick<Crowd, 'total' | 'agents'>>;
  /** A run has ended: something else may be in the copy now. */
  ended: () => void;
};

/** A worker is not kept for longer than five minutes by one event; the next poll goes on. */
const MOST_MS = 150_000;
/** Between the end of a walk and the next one. */
const LEAST_BETWEEN_MS = 12 * 3600_000;

/**
 * Keeps the copy of what the company knows: read folder by folder on the lowest lane, when a draft is wanted and the copy
 * is older than a day. A worker may end at any moment: the list of what is still to be read is in the database.
 */
export interface Knowledge {
  /** A draft is wanted: begins a walk if one is due, and goes on with one under way. Never rejects. */
  want(): Promise<void>;
  /** A person asked for it. Its first request waits for nothing. @throws what that request fails with. */
  refresh(): Promise<void>;
  /** Goes on with a walk that an earlier worker began. Never rejects. */
  goOn(): Promise<void>;
}

export function createKnowledge({ cache, client, now, random, crowd, ended }: KnowledgePorts): Knowledge {
  const copy = createKnowledgeCopy(cache);
  const tables = [cache.meta, cache.folders, cache.articles, cache.canned];
  let running: Promise<Failure | null> | null = null;

  const begin = (anyway: boolean) =>
    cache.transaction('rw', cache.meta, async () => {
      const state = await readState(cache);
      // A clock that was set back must not keep the copy from ever being read again.
      const due = now() >= state.dueAt || (state.readAt !== null && now() < state.readAt);
      if (state.walk && anyway) return writeState(cache, { ...state, walk: { ...state.walk, byHand: true } });
      if (state.walk || !(anyway || due)) return;
      const walk: Walk = {
        startedAt: now(),
        jobs: [...FIRST_JOBS],
        languages: [''],
        credits: 0,
        passedOver: 0,
        treeUnsure: false,
        byHand: anyway,
      };
      await writeState(cache, { ...state, number: state.number + 1, walk, failure: null });
    });

  /** What a job found, and that it is done, in one transaction. */
  const settle = (job: Job, done: Done, others: Pick<Crowd, 'total' | 'agents'>) =>
    cache.transaction('rw', tables, async () => {
      const state = await readState(cache);
      const { walk } = state;
      // Another help desk's, or refreshed by another worker meanwhile.
      const first = nextJob(walk?.jobs ?? []);
      if (!walk || JSON.stringify(first) !== JSON.stringify(job)) return;
      await done.store?.(copy);
      const rest = walk.jobs.filter((one) => one !== first);
      const next: Walk = {
        ...walk,
        ...done.walk,
        jobs: [...rest, ...(done.jobs ?? [])],
        credits: walk.credits + done.credits,
      };
      if (isOfTree(job) && !next.jobs.some(isOfTree) && !next.treeUnsure) await copy.dropUnseen(state.number);
      const day = dayOf(now());
      const before = state.spent.day === day ? state.spent.credits : 0;
      const spent = { day, credits: before + done.credits };
      await writeState(cache, after({ ...state, ...done.state, spent, failure: null }, next, others));
    });

  function after(state: KnowledgeState, walk: Walk, others: Pick<Crowd, 'total' | 'agents'>): KnowledgeState {
    if (walk.jobs.length > 0) return { ...state, walk };
    const { credits, passedOver } = walk;
    const fresh = freshFor({ credits, ...others }, random());
    // One that took days has been made new in parts all the while. A clock that was set back shortens nothing.
    const dueAt = Math.max(now() + LEAST_BETWEEN_MS, Math.min(walk.startedAt, now()) + fresh);
    return { ...state, walk: null, readAt: now(), dueAt, credits, passedOver };
  }

  /** Whether this agent's share of the account is used up for today. The first copy, and one that a person wants, are whole. */
  function isSpent({ readAt, spent }: KnowledgeState, walk: Walk, others: Pick<Crowd, 'total' | 'agents'>): boolean {
    if (walk.byHand === true || readAt === null) return false;
    return spent.day === dayOf(now()) && spent.credits >= rationOf(others);
  }

  /** Freshdesk itself fails on this one thing: the rest need not wait, and what is known of it stays. */
  const passOver = (job: Job): Done => ({ credits: 1, walk: isOfTree(job) ? { treeUnsure: true } : {} });

  async function slot(state: KnowledgeState, walk: Walk, job: Job, lane: Lane): Promise<Done> {
    if (job.is === 'learn') return { credits: 0, ...(await learnCanned(cache, now)) };
    try {
      return await carryOut(job, lane, { client: await client(), copy, number: state.number, walk, now });
    } catch (error) {
      if (!concernsOneThing(error) || job.is === 'categories') throw error;
      const done = passOver(job);
      return { ...done, walk: { ...done.walk, passedOver: walk.passedOver + 1 } };
    }
  }

  async function run(byHand: boolean): Promise<Failure | null> {
    const started: Millis = now();
    let first = byHand;
    while (now() - started <= MOST_MS) {
      const state = await readState(cache);
      const job = nextJob(state.walk?.jobs ?? []);
      if (!state.walk || !job || isSpent(state, state.walk, await crowd())) return null;
      try {
        const done = await slot(state, state.walk, job, first ? 'check' : 'knowledge');
        await settle(job, done, await crowd());
        first = false;
      } catch (error) {
        const failure = toFailure(error);
        await cache.transaction('rw', cache.meta, async () =>
          writeState(cache, { ...(await readState(cache)), failure }),
        );
        return failure;
      }
    }
    return null;
  }

  /** One run at a time; who comes meanwhile gets the outcome of that one. */
  const only = (byHand = false): Promise<Failure | null> => {
    running ??= run(byHand).finally(() => {
      running = null;
      ended();
    });
    return running;
  };

  return {
    async want() {
      await begin(false)
        .then(() => only())
        .catch(() => undefined);
    },
    async refresh() {
      await begin(true);
      await only(true);
    },
    async goOn() {
      await only().catch(() => undefined);
    },
  };
}
