import type { Millis } from '@/lib/time';

const DAY_MS = 24 * 3600_000;
const DAY_MINUTES = 24 * 60;
/** Of all that the account may ask in a day, what the copies of all its agents take at most. */
const SHARE = 0.02;
/** Nobody waits longer than so many days, and their spread, for a changed article, however large the knowledge base. */
const LONGEST_DAYS = 10;
/** A trial's limit, the smallest of all (official API docs, 2026-01). */
const SMALLEST_TOTAL = 50;
/** Agents that began on one day do not come back in one minute; where one day is too little for all, not on one day either. */
const SPREAD = { aDay: 0.2, longer: 1 };

/** What a walk costs, and who else walks. */
export type Crowd = { credits: number; total: number | null; agents: number | null };

/**
 * How long the copy counts as fresh: a day, and longer where a walk of every agent each day would take more than its share
 * of the account's limit.
 * @param random from 0 up to 1.
 */
export function freshFor({ credits, total, agents }: Crowd, random: number): Millis {
  const aDay = (total ?? SMALLEST_TOTAL) * DAY_MINUTES * SHARE;
  const days = Math.min(LONGEST_DAYS, Math.max(1, (credits * Math.max(1, agents ?? 1)) / aDay));
  return DAY_MS * days * (1 + (days > 1 ? SPREAD.longer : SPREAD.aDay) * random);
}
