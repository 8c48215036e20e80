import { AppError, type Failure, toFailure } from '@/lib/failures/app-error';
import { createLimiter } from '@/lib/freshdesk/limiter';
import {
  backgroundWait,
  FRESH_STATE,
  type LimiterState,
  learnBlock,
  learnOutcome,
  learnRate,
} from '@/lib/freshdesk/limiter-state';
import { RETRY_DELAY_CAP } from '@/lib/settings/registry/polling';
import type { Settings } from '@/lib/settings/schema';
import type { Account, Call } from './account.ts';
import type { World } from './world.ts';

/** How one browser's calls get to the account. `done` hears how a call ended after its retries. */
export type Lanes = {
  poll(call: Call, done: (failure: Failure | null) => void): void;
  prefetch(call: Call, done: (failure: Failure | null) => void): void;
  click(call: Call, done: (failure: Failure | null) => void): void;
  /** Calls a minute of the account, as learnt. */
  total(): number | null;
};

export type LanePorts = { world: World; account: Account; random: () => number; settings: Settings['freshdesk'] };

const refusal = (retryAfterSeconds: number): Failure => ({
  kind: 'freshdesk-rate-limited',
  status: 429,
  retryAfterSeconds,
});

/** Through the product's own limiter. Its promises need `world.settle`. */
export function productLanes({ world, account, random, settings }: LanePorts): Lanes {
  let kept: LimiterState | null = null;
  const limiter = createLimiter({
    settings,
    state: {
      load: async () => kept,
      save: async (next) => {
        kept = next;
      },
    },
    clock: world,
    random,
  });

  const through =
    (lane: 'poll' | 'prefetch' | 'click'): Lanes['poll'] =>
    (call, done) =>
      void limiter
        .get(lane, async (observe) => {
          const retryAfter = account.call(call);
          const { total, remaining } = account.rate();
          observe(
            new Headers({ 'x-ratelimit-total': total.toFixed(1), 'x-ratelimit-remaining': remaining.toFixed(1) }),
          );
          if (retryAfter !== null) throw new AppError(refusal(retryAfter));
        })
        .then(
          () => done(null),
          (error) => done(toFailure(error)),
        );

  return {
    poll: through('poll'),
    prefetch: through('prefetch'),
    click: through('click'),
    total: () => kept?.total ?? null,
  };
}

/** The limiter's: see there. */
const LONGEST_SLEEP_MS = 20_000;
const SPREAD_S = 60;
const CLICK_ATTEMPTS = 3;

/**
 * The same without promises, on the limiter's own arithmetic: a tenth of the time. `tests/unit/sim/fleet` holds it to the
 * product's limiter, number by number.
 */
export function quickLanes({ world, account, random, settings }: LanePorts): Lanes {
  let state = FRESH_STATE;
  const spacing = settings.rate_limit_delay * 1000;

  function send(call: Call): Failure | null {
    const retryAfter = account.call(call);
    const failure = retryAfter === null ? null : refusal(retryAfter);
    state = learnRate(state, account.rate(), world.now());
    if (retryAfter !== null) state = learnBlock(state, retryAfter + random() * SPREAD_S, world.now());
    state = learnOutcome(state, failure, world.now());
    return failure;
  }

  function background(call: Call, done: (failure: Failure | null) => void): void {
    const wait = backgroundWait(state, spacing, world.now());
    if (wait > 0 && wait <= LONGEST_SLEEP_MS) {
      world.at(world.now() + wait, () => background(call, done));
      return;
    }
    let failure: Failure | null;
    if (wait > 0) {
      failure = { kind: 'freshdesk-rate-limited', retryAfterSeconds: Math.ceil(wait / 1000) };
    } else {
      state = { ...state, lastBackgroundAt: world.now() };
      failure = send(call);
    }
    // The limiter draws the jitter of a retry before it knows that there is none.
    if (failure) random();
    done(failure);
  }

  function click(call: Call, done: (failure: Failure | null) => void, tries = 1): void {
    const failure = send(call);
    if (!failure) {
      done(null);
      return;
    }
    const jitter = random() * Math.min(RETRY_DELAY_CAP, 2 ** (tries - 1)) * 1000;
    const wait = (failure.retryAfterSeconds ?? 0) * 1000 + jitter;
    if (tries >= CLICK_ATTEMPTS || wait > LONGEST_SLEEP_MS) done(failure);
    else world.at(world.now() + wait, () => click(call, done, tries + 1));
  }

  return { poll: background, prefetch: background, click: (call, done) => click(call, done), total: () => state.total };
}
