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

/** A knowledge base of any size comes to its end one day. */
const LEAST_A_DAY = 5;

/** Credits that the copies of the whole account may take in a day. */
const aDayOf = (total: number | null) => (total ?? SMALLEST_TOTAL) * DAY_MINUTES * SHARE;

/** Credits that one agent's copy may take in a day: a walk that costs more goes on the next day. */
export const rationOf = ({ total, agents }: Pick<Crowd, 'total' | 'agents'>): number =>
  Math.max(LEAST_A_DAY, Math.floor(aDayOf(total) / Math.max(1, agents ?? 1)));

/** The days of all agents of an account begin in one moment, so that their rations add up to one of the account. */
export const dayOf = (now: Millis): number => Math.floor(now / DAY_MS);

/**
 * How long the copy counts as fresh, from the beginning of the walk that made it: a day, and longer where a walk of every agent each day would take more than its share
 * of the account's limit.
 * @param random from 0 up to 1.
 */
export function freshFor({ credits, total, agents }: Crowd, random: number): Millis {
  const aDay = aDayOf(total);
  const days = Math.min(LONGEST_DAYS, Math.max(1, (credits * Math.max(1, agents ?? 1)) / aDay));
  return DAY_MS * days * (1 + (days > 1 ? SPREAD.longer : SPREAD.aDay) * random);
}
