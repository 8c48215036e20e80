import type { Millis } from '@/lib/time';

/** Characters; a date and a number or two. */
const LONGEST_VALUE = 200;

/**
 * What `Retry-After` says: seconds, or from when on (edges send dates). Null where it says neither. How long a wait is
 * believed, and by whose clock a date is read, is for the caller to decide.
 */
export function readRetryAfter(headers: Headers): { seconds: number } | { at: Millis } | null {
  const value = (headers.get('retry-after') ?? '').slice(0, LONGEST_VALUE).trim();
  // Two edges in a row leave two values, joined by a comma.
  const digits = /^(\d+(?:\.\d+)?)\s*(?:,\s*\d|$)/.exec(value)?.[1];
  if (digits !== undefined) return { seconds: Number(digits) };
  // `Date.parse` takes nearly anything for a date, -5 for one.
  const at = /(?:[a-z]{3}|^\d{4}-).*\d\d:\d\d/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? null : { at };
}
