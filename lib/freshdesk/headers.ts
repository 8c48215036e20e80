import { readRetryAfter } from '@/lib/text/retry-after';

/** Seconds to wait after a 429 that does not say how long: limits are counted by the minute (official API docs, 2026-01). */
const FALLBACK_WAIT_S = 60;
/** Old accounts count by the hour and said up to 1521; anything longer than an hour is not believed. */
const LONGEST_WAIT_S = 3600;

/**
 * Seconds to wait, whole. A date is measured against the answer's own `Date`, so that this computer's clock does not
 * matter. Undefined when absent or senseless.
 */
export function retryAfter(headers: Headers): number | undefined {
  const told = readRetryAfter(headers);
  if (told === null) return undefined;
  const seconds = 'seconds' in told ? told.seconds : (told.at - Date.parse(headers.get('date') ?? '')) / 1000;
  if (!Number.isFinite(seconds) || seconds < 0) return undefined;
  return Math.min(Math.ceil(seconds), LONGEST_WAIT_S);
}

export const waitAfterRefusal = (headers: Headers) => retryAfter(headers) ?? FALLBACK_WAIT_S;

export type Rate = { total: number; remaining: number };

/** The account's minute so far. Real answers write `50.0` (public recording, 2026-08). Null when absent or absurd. */
export function rateOf(headers: Headers): Rate | null {
  const total = Number.parseFloat(headers.get('x-ratelimit-total') ?? '');
  const remaining = Number.parseFloat(headers.get('x-ratelimit-remaining') ?? '');
  const sane = total >= 0 && total <= 1_000_000 && remaining >= 0 && remaining <= total;
  return sane ? { total, remaining } : null;
}

/** A plan without an API: its limit is 0 (support article 225439, 2024; how it says so is a guess). */
export const noCallsAtAll = (headers: Headers) => rateOf(headers)?.total === 0;

/** True when the API itself answered, not a proxy or an edge in front of it. */
export const fromApi = (headers: Headers) => headers.has('x-freshdesk-api-version') || headers.has('x-ratelimit-total');
