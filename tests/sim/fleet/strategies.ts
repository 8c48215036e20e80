import type { PollState } from '@/lib/tickets/poll-state';
import { planNext } from '@/lib/tickets/schedule';

type State = Pick<PollState, 'periodMs' | 'failure' | 'failures'>;
type Settings = { polling_interval: number; retry_delay: number };
/** Plans the next check after one that has just ended. */
export type Strategy = (
  state: State,
  settings: Settings,
  now: number,
  random: () => number,
  total: number | null,
) => { periodMs: number; at: number };

const MINUTE = 60_000;
const told = (state: State) => (state.failure?.retryAfterSeconds ?? 60) * 1000;

/** Most pollers: on the whole minute, and again as soon as the refusal allows. */
const aligned: Strategy = (state, { polling_interval }, now) => {
  const periodMs = polling_interval * MINUTE;
  return { periodMs, at: state.failure ? now + told(state) : (Math.floor(now / periodMs) + 1) * periodMs };
};

/** A period that never changes, from a phase of one's own, with full jitter after a refusal. */
const fixed: Strategy = (state, { polling_interval, retry_delay }, now, random) => {
  const periodMs = polling_interval * MINUTE;
  const backOff = random() * Math.min(MINUTE * 10, retry_delay * 1000 * 2 ** Math.min(state.failures, 20));
  return { periodMs, at: now + (state.failure ? told(state) + backOff : periodMs * (0.8 + 0.4 * random())) };
};

/** Additive in the period: twice as long after a refusal, five seconds shorter after a good check, ten minutes at most. */
const additivePeriod: Strategy = (state, { polling_interval }, now, random) => {
  const least = polling_interval * MINUTE;
  const period = state.periodMs ?? least;
  if (state.failure) {
    const periodMs = Math.min(Math.max(10 * MINUTE, least), period * 2);
    return { periodMs, at: now + told(state) + random() * MINUTE };
  }
  const periodMs = Math.max(least, period - 5000);
  return { periodMs, at: now + periodMs * (0.75 + 0.5 * random()) };
};

/** The product's own. */
const ours: Strategy = (state, settings, now, random, total) => planNext(state, settings, now, random, { total });

export const STRATEGIES = { aligned, fixed, 'additive period': additivePeriod, ours } satisfies Record<
  string,
  Strategy
>;
export type StrategyName = keyof typeof STRATEGIES;
