import { AppError, type Failure, toFailure } from '@/lib/failures/app-error';
import { RETRY_DELAY_CAP } from '@/lib/settings/registry/polling';
import type { Settings } from '@/lib/settings/schema';
import { BROWSER_MS, type Clock, realClock, sleep, within } from '@/lib/time';
import { rateOf } from './headers';
import { isBackground, type Lane } from './lanes';
import {
  backgroundWait,
  FRESH_STATE,
  type LimiterState,
  learnBlock,
  learnOutcome,
  learnRate,
  left,
  limiterStateSchema,
  throughThrottle,
} from './limiter-state';
import { createQueue } from './queue';

export type { Lane } from './lanes';
export type { LimiterState } from './limiter-state';

/** A single try. It hands over the headers of whatever came back, also of a refusal. */
export type Attempt<T> = (observe: (headers: Headers) => void) => Promise<T>;

export type LimiterPorts = {
  settings: Pick<Settings['freshdesk'], 'rate_limit_delay' | 'retry_delay' | 'max_retries'>;
  state: { load(): Promise<LimiterState | null>; save(state: LimiterState): Promise<void> };
  clock?: Partial<Clock>;
  random?: () => number;
};

const MAX_ATTEMPTS = 3;
/** The third 5xx of one address makes Chrome hold the next requests back by itself (see throughThrottle). */
const MAX_SERVER_ERRORS = 2;
/** A worker may be stopped while it only waits: longer waits are an alarm's work. */
const LONGEST_SLEEP_MS = 20_000;
/** Seconds over which the background of an account comes back after a refusal. */
const SPREAD_S = 60;
/** Seconds: a person is waiting, so a click tries again sooner than the settings say. */
const CLICK_RETRY_DELAY = 1;

const toldToWait = (wait: number) =>
  new AppError({ kind: 'freshdesk-rate-limited', retryAfterSeconds: Math.ceil(wait / 1000) });

/**
 * Shares one account's limit with everybody else in it. Sends and clicks go out at once; background requests go one by
 * one, spaced, and stop while less than 40 % of the account's minute is left.
 * @throws `freshdesk-rate-limited` or `freshdesk-unavailable` with `retryAfterSeconds` instead of waiting long;
 * what the attempt throws.
 */
export interface Limiter {
  /** A request that may be repeated: at most three tries in all, two where Freshdesk has a problem of its own. */
  get<T>(lane: Lane, attempt: Attempt<T>): Promise<T>;
  /** A request that changes something: goes out now, and one time only. */
  change<T>(attempt: Attempt<T>): Promise<T>;
}

export function createLimiter(ports: LimiterPorts): Limiter {
  const { settings, state: store, random = Math.random } = ports;
  const clock: Clock = { ...realClock, ...ports.clock };
  const inTurn = createQueue();
  let state = FRESH_STATE;
  let probing = false;

  // What was learnt is advice: storage that fails, or does not answer, costs politeness, never a request.
  async function load() {
    const stored = limiterStateSchema.safeParse(await within(BROWSER_MS, store.load(), clock).catch(() => null));
    if (stored.success) state = stored.data;
  }
  async function learn(next: LimiterState) {
    state = next;
    await within(BROWSER_MS, store.save(next), clock).catch(() => undefined);
  }

  async function tryOnce<T>(attempt: Attempt<T>, get: boolean): Promise<T> {
    let headers: Headers | null = null;
    const settle = async (failure: Failure | null) => {
      const now = clock.now();
      const rate = headers && rateOf(headers);
      let next = rate ? learnRate(state, rate, now) : state;
      if (failure?.kind === 'freshdesk-rate-limited') {
        // Told to the second, all agents of the account would come back in that second.
        next = learnBlock(next, (failure.retryAfterSeconds ?? 60) + random() * SPREAD_S, now);
      }
      await learn(get ? learnOutcome(next, failure, now) : next);
    };
    try {
      const value = await attempt((seen) => {
        headers = seen;
      });
      await settle(null);
      return value;
    } catch (error) {
      const told = toFailure(error);
      const failure = get ? throughThrottle(state, told, clock.now()) : told;
      // Not asked is not answered: what Chrome held back tells nothing new.
      await settle(told);
      throw failure === told ? error : new AppError(failure, { cause: error });
    }
  }

  async function waitForBackground() {
    for (;;) {
      const told = backgroundWait(state, 0, clock.now());
      if (told > LONGEST_SLEEP_MS) throw toldToWait(told);
      const wait = backgroundWait(state, settings.rate_limit_delay * 1000, clock.now());
      if (wait <= 0) break;
      await sleep(Math.min(wait, LONGEST_SLEEP_MS), clock);
      // A distance that is longer: asking the browser for something keeps the worker.
      if (wait > LONGEST_SLEEP_MS) await load();
    }
    await learn({ ...state, lastBackgroundAt: clock.now() });
  }

  /** While the circuit is open, only single clicks try whether Freshdesk is back; the outbox's looks always pass. */
  async function throughCircuit<T>(lane: Lane, attempt: Attempt<T>): Promise<T> {
    const open = left(state.open, clock.now());
    if (open === 0 || lane === 'send') return tryOnce(attempt, true);
    if (isBackground(lane) || probing) {
      throw new AppError({ kind: 'freshdesk-unavailable', retryAfterSeconds: Math.ceil(open / 1000) });
    }
    probing = true;
    try {
      return await tryOnce(attempt, true);
    } finally {
      probing = false;
    }
  }

  async function once<T>(lane: Lane, attempt: Attempt<T>): Promise<T> {
    await load();
    const blocked = left(state.blocked, clock.now());
    if (lane === 'check' && blocked > 0) throw toldToWait(blocked);
    if (!isBackground(lane)) return throughCircuit(lane, attempt);
    return inTurn(lane, async () => {
      await waitForBackground();
      return throughCircuit(lane, attempt);
    });
  }

  /** Milliseconds until another try makes sense; null for never. Full jitter, so that many agents do not come back at once. */
  function retryWait(failure: Failure, lane: Lane, tries: number): number | null {
    const person = !isBackground(lane);
    const base = person ? Math.min(CLICK_RETRY_DELAY, settings.retry_delay) : settings.retry_delay;
    const jitter = random() * Math.min(RETRY_DELAY_CAP, base * 2 ** (tries - 1)) * 1000;
    const told = (failure.retryAfterSeconds ?? 0) * 1000;
    switch (failure.kind) {
      case 'freshdesk-rate-limited':
        // A check never knocks twice: the plan of checks comes back later, spread over a minute.
        return lane === 'send' || lane === 'click' ? told + jitter : null;
      case 'freshdesk-unavailable':
      case 'freshdesk-unreachable':
        return told + jitter;
      case 'freshdesk-timeout':
        // Thirty seconds are gone already.
        return person ? null : told + jitter;
      default:
        return null;
    }
  }

  return {
    async get<T>(lane: Lane, attempt: Attempt<T>): Promise<T> {
      const allowed = Math.min(MAX_ATTEMPTS, 1 + settings.max_retries);
      for (let tries = 1; ; tries++) {
        try {
          return await once(lane, attempt);
        } catch (error) {
          const failure = toFailure(error);
          const wait = retryWait(failure, lane, tries);
          const open = left(state.open, clock.now()) > 0;
          const most = failure.kind === 'freshdesk-unavailable' ? Math.min(allowed, MAX_SERVER_ERRORS) : allowed;
          if (tries >= most || open || wait === null || wait > LONGEST_SLEEP_MS) throw error;
          await sleep(wait, clock);
        }
      }
    },

    async change<T>(attempt: Attempt<T>): Promise<T> {
      await load();
      return tryOnce(attempt, false);
    },
  };
}
