import type { Failure } from '@/lib/failures/app-error';
import type { Millis } from '@/lib/time';
import { z } from '@/lib/zod';
import type { Rate } from './headers';

/** Kept with its beginning, so that a clock that is set back ends it instead of stretching it. */
const span = z.object({ from: z.number(), until: z.number() });
export type Span = z.output<typeof span>;

export const limiterStateSchema = z.lazy(() =>
  z.object({
    /** Calls a minute of the account, and what was left of them when it was last told. */
    total: z.nullable(z.number()),
    remaining: z.nullable(z.number()),
    /** When the present window of the account was first seen. */
    windowSeenAt: z.nullable(z.number()),
    lastBackgroundAt: z.nullable(z.number()),
    /** Told to wait by a 429. */
    blocked: z.nullable(span),
    /** GETs in a row that ended in a 5xx or a time-out. */
    failures: z.number(),
    /** The last 5xx since Freshdesk last answered as it should. */
    failedAt: z.nullable(z.number()),
    /** The circuit is open. */
    open: z.nullable(span),
  }),
);

/** What was learnt of one account's limit; outlives the worker. */
export type LimiterState = z.output<typeof limiterStateSchema>;

export const FRESH_STATE: LimiterState = {
  total: null,
  remaining: null,
  windowSeenAt: null,
  lastBackgroundAt: null,
  blocked: null,
  failures: 0,
  failedAt: null,
  open: null,
};

/** Limits are per minute; whether the window is fixed or slides is not documented (official API docs, 2026-01). */
const WINDOW_MS = 60_000;
/** This share of the account is left to people and other apps. */
const RESERVED_SHARE = 0.4;
/** Credits of the dearest background request, a list with two includes (official API docs, 2026-01). */
const DEAREST = 5;
const OPENS_AFTER = 5;
const OPEN_MS = 60_000;
/** Chrome's own pause between an extension's GETs of one address grows with each 5xx; beyond this it is rarely the reason. */
const THROTTLED_MS = 300_000;

const elapsed = (since: Millis, now: Millis) => (now < since ? Number.POSITIVE_INFINITY : now - since);

/** Milliseconds left of a span; none when the clock stands before it. */
export const left = (it: Span | null, now: Millis) => (it && now >= it.from && now < it.until ? it.until - now : 0);

/** More remaining than before means that a new window has begun. */
export function learnRate(state: LimiterState, rate: Rate, now: Millis): LimiterState {
  const { windowSeenAt, remaining } = state;
  const same =
    windowSeenAt !== null &&
    elapsed(windowSeenAt, now) < WINDOW_MS &&
    remaining !== null &&
    rate.remaining <= remaining;
  return { ...state, ...rate, windowSeenAt: same ? windowSeenAt : now };
}

/** A refusal that says less than an earlier one is about another limit: the longer wait stays. */
export function learnBlock(state: LimiterState, seconds: number, now: Millis): LimiterState {
  return { ...state, blocked: { from: now, until: now + Math.max(seconds * 1000, left(state.blocked, now)) } };
}

/** How a GET ended; null for success. Whatever is not a 5xx or time-out proves that Freshdesk is there or says nothing. */
export function learnOutcome(state: LimiterState, failure: Failure | null, now: Millis): LimiterState {
  if (failure?.kind === 'freshdesk-unavailable' || failure?.kind === 'freshdesk-timeout') {
    const failures = state.failures + 1;
    const failedAt = failure.kind === 'freshdesk-unavailable' ? now : state.failedAt;
    return {
      ...state,
      failures,
      failedAt,
      open: failures >= OPENS_AFTER ? { from: now, until: now + OPEN_MS } : state.open,
    };
  }
  if (failure?.kind === 'freshdesk-unreachable' || failure?.kind === 'host-blocked') return state;
  return { ...state, failures: 0, failedAt: null, open: null };
}

/**
 * After three answers of 5xx Chrome refuses an extension's next GETs of that address by itself, and they fail as if there
 * were no network (seen in Chromium 156: "Request throttled"). The trouble is still Freshdesk's, and is called so.
 */
export function throughThrottle(state: LimiterState, failure: Failure, now: Millis): Failure {
  const throttled =
    failure.kind === 'freshdesk-unreachable' && state.failedAt !== null && elapsed(state.failedAt, now) < THROTTLED_MS;
  return throttled ? { ...failure, kind: 'freshdesk-unavailable' } : failure;
}

/** Milliseconds until the next background request may start. */
export function backgroundWait(state: LimiterState, spacingMs: Millis, now: Millis): Millis {
  const { total, remaining, windowSeenAt, lastBackgroundAt } = state;
  const spacing = lastBackgroundAt === null ? 0 : spacingMs - elapsed(lastBackgroundAt, now);
  // After the request, too; a limit too small for that is left as far as it can be.
  const spent = Math.min(DEAREST, (total ?? 0) * (1 - RESERVED_SHARE));
  const low = total !== null && remaining !== null && remaining - spent < total * RESERVED_SHARE;
  const window = low && windowSeenAt !== null ? WINDOW_MS - elapsed(windowSeenAt, now) : 0;
  return Math.max(0, spacing, window, left(state.blocked, now));
}
