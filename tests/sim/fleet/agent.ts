import { toFailure } from '@/lib/errors';
import { createLimiter, type LimiterState } from '@/lib/freshdesk/limiter';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import type { PollState } from '@/lib/tickets/poll-state';
import type { Account, Tally } from './account.ts';
import type { Strategy } from './strategies.ts';
import type { World } from './world.ts';

export type Tallies = { polls: Tally; actions: Tally };

type Ports = {
  world: World;
  account: Account;
  random: () => number;
  strategy: Strategy;
  /** Minutes. */
  pollingInterval: number;
  actionsPerMinute: number;
  tallies: () => Tallies;
};

/** Opening a ticket: the ticket with its requester, then its conversations. */
const ACTION = [2, 1];
export const ACTION_CREDITS = 3;
/** The share of checks that find something whose conversations are then read. */
const NEWS = 0.3;

/** One agent's browser: the product's limiter and its plan of checks, and a person who opens tickets. */
export function createAgent({ world, account, random, strategy, pollingInterval, actionsPerMinute, tallies }: Ports) {
  let kept: LimiterState | null = null;
  let state: Pick<PollState, 'periodMs' | 'failure' | 'failures'> = { periodMs: null, failure: null, failures: 0 };
  let freshAt = world.now();
  const settings = { ...DEFAULT_SETTINGS.freshdesk, polling_interval: pollingInterval };
  const limiter = createLimiter({
    settings,
    state: {
      load: async () => kept,
      save: async (next) => {
        kept = next;
      },
    },
    clock: world,
    timers: world.timers,
    random,
  });

  async function poll(): Promise<void> {
    try {
      await limiter.get('poll', async (observe) => account.call('list', 1, tallies().polls, observe));
      freshAt = world.now();
      state = { ...state, failure: null, failures: 0 };
      if (random() < NEWS) {
        await limiter
          .get('prefetch', async (observe) => account.call('other', 1, { calls: 0, refused: 0 }, observe))
          .catch(() => undefined);
      }
    } catch (error) {
      state = { ...state, failure: toFailure(error), failures: state.failures + 1 };
    }
    const plan = strategy(state, settings, world.now(), random, kept?.total ?? null);
    state = { ...state, periodMs: plan.periodMs };
    world.at(plan.at, () => void poll());
  }

  async function act(): Promise<void> {
    world.at(world.now() - (Math.log(1 - random()) / actionsPerMinute) * 60_000, () => void act());
    try {
      for (const credits of ACTION) {
        await limiter.get('click', async (observe) => account.call('other', credits, tallies().actions, observe));
      }
    } catch {
      // Told to the person; counted by the account.
    }
  }

  return {
    begin(): void {
      void poll();
      void act();
    },
    /** Milliseconds since this agent's tickets were last known to be true. */
    age: () => world.now() - freshAt,
  };
}
