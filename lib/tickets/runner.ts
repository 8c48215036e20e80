import type { StoredTicket } from '@/lib/domain/ticket';
import { type Failure, toFailure } from '@/lib/failures/app-error';
import type { CacheDatabase } from '@/lib/storage/cache';
import { createPollLease } from './lease';
import type { PollState } from './poll-state';
import { type Conditions, planNext, type ScheduleSettings } from './schedule';
import type { PollOptions, PollResult, Sync } from './sync';

export type RunnerPorts = {
  sync: Pick<Sync, 'poll'>;
  cache: CacheDatabase;
  now: () => number;
  random: () => number;
  settings: ScheduleSettings;
  /** New at every start of the worker. */
  workerId: string;
  /** What the plan of the next one depends on, asked when this one has ended. */
  conditions?: () => Promise<Conditions>;
};

export type Run = {
  /** False when another poll was already running: then nothing was done. */
  ran: boolean;
  state: PollState;
  changed: StoredTicket[];
};

/** Runs polls one at a time and keeps their state where every page can see it. */
export function createPollRunner(ports: RunnerPorts) {
  const { sync, cache, now, random, settings, workerId, conditions = async () => ({}) } = ports;
  const lease = createPollLease({ cache, now, workerId });

  async function ended(before: PollState, result: PollResult): Promise<PollState> {
    const state: PollState = {
      ...before,
      running: false,
      lastSuccessAt: now(),
      failure: null,
      failures: 0,
      stored: before.stored + result.stored,
      firstDone: before.firstDone || !result.more,
    };
    const again = result.more ? (result.retryAfterSeconds ?? 0) : undefined;
    return { ...state, ...(await planned(state, again)) };
  }

  async function failed(before: PollState, stored: number, failure: Failure): Promise<PollState> {
    const stopped = failure.kind === 'stopped';
    const state: PollState = {
      ...before,
      running: false,
      stored: before.stored + stored,
      failure: stopped ? null : failure,
      failures: stopped ? before.failures : before.failures + 1,
    };
    return { ...state, ...(await planned(state)) };
  }

  async function planned(
    state: PollState,
    again?: number,
  ): Promise<Pick<PollState, 'periodMs' | 'fairMs' | 'clean' | 'slower' | 'nextAt'>> {
    // Who looks is advice: what cannot be learnt must not end a check without a plan.
    const around = await conditions().catch(() => ({}));
    const { at, ...pace } = planNext(state, settings, now(), random, { ...around, again });
    return { ...pace, nextAt: at };
  }

  /** Checks once. Never throws for what Freshdesk or the network does: that is in `state.failure`. */
  async function run({ signal, onScreen, byHand = false }: Omit<PollOptions, 'onProgress'> = {}): Promise<Run> {
    // Also tells apart two runners of one worker.
    const runId = `${workerId}:${now()}:${random()}`;
    const before = await lease.take(runId);
    if (!before) return { ran: false, state: await lease.state(), changed: [] };
    let progress = 0;
    const onProgress = async (stored: number) => {
      progress = stored;
      await lease.write(runId, { ...before, stored: before.stored + stored });
    };
    let state: PollState;
    let changed: StoredTicket[] = [];
    try {
      const result = await sync.poll({ signal, onProgress, byHand, ...(onScreen ? { onScreen } : {}) });
      state = await ended(before, result);
      changed = result.changed;
    } catch (error) {
      state = await failed(before, progress, toFailure(error));
    }
    const own = await lease.write(runId, state);
    return { ran: true, state: own ? state : await lease.state(), changed };
  }

  return { run };
}
