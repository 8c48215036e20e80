import type { Failure } from '@/lib/errors';
import type { Settings } from '@/lib/settings/schema';
import type { Millis } from '@/lib/storage/rows';

/** A Freshdesk tab or page of ours is in front, one is merely open, or there is none. */
export type Presence = 'visible' | 'open' | 'none';

const MINUTE_MS = 60_000;
/**
 * How much faster each good check asks: one more check in this time. Additive in checks a minute, not in minutes: only so
 * do agents of one account come to equal shares (Chiu and Jain, 1989; simulated in tests/sim/fleet).
 */
const FASTER_MS = 24 * 60 * MINUTE_MS;
/** A refused check asks this much more slowly, more when the refusal shows how crowded the account is. */
const SLOWER = 1.3;
const MUCH_SLOWER = 4;
/** However crowded: a ticket list older than this is of little use. */
const LONGEST_MS = 60 * MINUTE_MS;
/** Accounts on trial have 50 calls a minute in all (official API docs, 2026-01). */
const TRIAL_TOTAL = 50;
const TRIAL_LEAST_MS = 10 * MINUTE_MS;

/** Nobody looks: the badge and the notification are all that a check is for. */
const AWAY: Record<Presence, number> = { visible: 1, open: 1, none: 2 };
const IDLE = 4;
export const LONGEST_PATIENCE = IDLE;

/**
 * How crowded the account is, as a factor. In a fixed minute a refusal that says "50 s" means that the first ten seconds
 * used up all of it: six times what there is. A sliding window says a few seconds whatever the crowd, hence a least.
 */
function crowd(retryAfterSeconds: number | undefined): number {
  const left = Math.min(59, retryAfterSeconds ?? 0);
  return Math.min(MUCH_SLOWER, Math.max(SLOWER, 60 / (60 - left)));
}

/** Freshdesk itself refused; the limiter's own holding back has no status. */
export const wasRefused = (failure: Failure | null) =>
  failure?.kind === 'freshdesk-rate-limited' && failure.status === 429;

/** The shortest period this account allows, ms. @param total calls a minute of the account; null while unknown. */
const leastPeriod = ({ polling_interval }: Pick<Settings['freshdesk'], 'polling_interval'>, total: number | null) =>
  Math.max(polling_interval * MINUTE_MS, total !== null && total <= TRIAL_TOTAL ? TRIAL_LEAST_MS : 0);

/**
 * The period after a check: a little shorter after a good one, much longer after a 429, as it was after anything else.
 * @param periodMs the period so far; null before the first check.
 */
export function nextPeriod(
  periodMs: Millis | null,
  failure: Failure | null,
  settings: Pick<Settings['freshdesk'], 'polling_interval'>,
  total: number | null,
): Millis {
  const least = leastPeriod(settings, total);
  const period = Math.max(least, periodMs ?? least);
  const most = Math.max(least, LONGEST_MS);
  if (wasRefused(failure)) return Math.min(most, period * crowd(failure?.retryAfterSeconds));
  return failure ? period : Math.max(least, 1 / (1 / period + 1 / FASTER_MS));
}

/** How much longer than its period a check may wait while nobody looks. */
export const patience = (presence: Presence, idle: boolean) => Math.max(AWAY[presence], idle ? IDLE : 1);
