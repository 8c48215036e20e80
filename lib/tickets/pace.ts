import type { Failure } from '@/lib/errors';
import type { Settings } from '@/lib/settings/schema';
import type { Millis } from '@/lib/storage/rows';
import type { PollState } from './poll-state';

/** A Freshdesk tab or page of ours is in front, one is merely open, or there is none. */
export type Presence = 'visible' | 'open' | 'none';

const MINUTE_MS = 60_000;
/**
 * How much faster each good check asks, as a share of the fastest that settings allow. Additive in checks a minute, not in
 * minutes: only so do the agents of one account come to equal shares (Chiu and Jain, 1989).
 */
const FASTER = 0.0012;
/** How much longer the period gets with a refusal, and with one that follows another. Found by `npm run sim:fleet`. */
const SLOWER = 1.15;
const SLOWER_AGAIN = 1.25;
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
 * How crowded the account is, as a factor. In a fixed minute a refusal that says "50 s" means that ten seconds used up all
 * of it: aim at two thirds of what there is. A sliding window says a few seconds whatever the crowd, hence the least.
 */
function crowd(retryAfterSeconds: number | undefined, failures: number): number {
  const left = Math.min(59, retryAfterSeconds ?? 0);
  const least = failures > 1 ? SLOWER_AGAIN : SLOWER;
  return Math.min(MUCH_SLOWER, Math.max(least, 40 / (60 - left)));
}

/** Freshdesk itself refused; the limiter's own holding back has no status. */
export const wasRefused = (failure: Failure | null) =>
  failure?.kind === 'freshdesk-rate-limited' && failure.status === 429;

/** The shortest period this account allows, ms. @param total calls a minute of the account; null while unknown. */
const leastPeriod = ({ polling_interval }: Pick<Settings['freshdesk'], 'polling_interval'>, total: number | null) =>
  Math.max(polling_interval * MINUTE_MS, total !== null && total <= TRIAL_TOTAL ? TRIAL_LEAST_MS : 0);

/** A check that has just ended, and the period before it. */
export type Checked = Pick<PollState, 'periodMs' | 'failure' | 'failures'>;

/** The period after a check: a little shorter after a good one, longer after a 429, as it was after anything else. */
export function nextPeriod(
  { periodMs, failure, failures }: Checked,
  settings: Pick<Settings['freshdesk'], 'polling_interval'>,
  total: number | null,
): Millis {
  const least = leastPeriod(settings, total);
  const period = Math.max(least, periodMs ?? least);
  const most = Math.max(least, LONGEST_MS);
  if (wasRefused(failure)) return Math.min(most, period * crowd(failure?.retryAfterSeconds, failures));
  return failure ? period : Math.max(least, 1 / (1 / period + FASTER / least));
}

/** Why checks come more seldom than the setting says; null when they do not. A little longer is not worth a word. */
export function slowerThanSet(
  periodMs: Millis,
  { polling_interval }: Pick<Settings['freshdesk'], 'polling_interval'>,
  total: number | null,
): 'trial' | 'crowded' | null {
  if (periodMs <= polling_interval * MINUTE_MS * 1.5) return null;
  return total !== null && total <= TRIAL_TOTAL ? 'trial' : 'crowded';
}

/** How much longer than its period a check may wait while nobody looks. */
export const patience = (presence: Presence, idle: boolean) => Math.max(AWAY[presence], idle ? IDLE : 1);
