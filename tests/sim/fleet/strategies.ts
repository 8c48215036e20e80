import type { Settings } from '@/lib/settings/schema';
import type { AccountCapacity, Checked } from '@/lib/tickets/pace';
import { planNext } from '@/lib/tickets/schedule';

type Pace = { periodMs: number; fairMs?: number | null };

/** Plans the next check after one that has just ended. */
export type Strategy = (
  state: Checked,
  settings: Settings['freshdesk'],
  now: number,
  random: () => number,
  account: AccountCapacity,
) => Pace & { at: number };

const MINUTE = 60_000;
const told = ({ failure }: Checked) => (failure?.retryAfterSeconds ?? 60) * 1000;

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

/**
 * As time slots are shared by radio stations: a moment of the period that was accepted is kept to the second, and after a
 * refusal another one is drawn. The period never changes.
 */
const slots: Strategy = (state, { polling_interval }, now, random) => {
  const periodMs = polling_interval * MINUTE;
  return { periodMs, at: now + (state.failure ? told(state) + periodMs * random() : periodMs + 2000 * random()) };
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

/** The product's until it knew how many share the account: from the setting, additive in checks a minute, a tenth of jitter. */
const additiveRate: Strategy = (state, { polling_interval, retry_delay }, now, random) => {
  const least = polling_interval * MINUTE;
  const period = Math.max(least, state.periodMs ?? least);
  if (!state.failure) {
    const periodMs = Math.max(least, 1 / (1 / period + 0.0012 / least));
    return { periodMs, at: now + periodMs * (0.9 + 0.2 * random()) };
  }
  const crowd = 40 / (60 - Math.min(59, state.failure.retryAfterSeconds ?? 0));
  const slower = Math.min(4, Math.max(state.failures > 1 ? 1.25 : 1.15, crowd));
  const periodMs = state.failure.status === 429 ? Math.min(Math.max(60 * MINUTE, least), period * slower) : period;
  const steps = Math.min(1800, retry_delay * 2 ** Math.min(state.failures, 20)) * (0.8 + 0.4 * random());
  const backOff = Math.max(told(state) + random() * MINUTE, MINUTE, steps * 1000);
  return { periodMs, at: now + Math.max(backOff, (random() * periodMs) / 2) };
};

/** The product's own. */
const ours: Strategy = (state, settings, now, random, account) => planNext(state, settings, now, random, account);

export const STRATEGIES = {
  aligned,
  fixed,
  slots,
  'additive period': additivePeriod,
  'additive rate': additiveRate,
  ours,
} satisfies Record<string, Strategy>;
export type StrategyName = keyof typeof STRATEGIES;
