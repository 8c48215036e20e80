import type { Failure } from '@/lib/failures/app-error';
import type { Settings } from '@/lib/settings/schema';
import type { Millis } from '@/lib/time';
import type { PollState } from './poll-state';

/** A Freshdesk tab or page of ours is in front, one is merely open, or there is none. */
export type Presence = 'visible' | 'open' | 'none';

const MINUTE_MS = 60_000;
/**
 * How much faster each good check asks, as a share of the fastest that settings allow. Additive in checks a minute, not in
 * minutes: only so do the agents of one account come to equal shares (Chiu and Jain, 1989). All constants of this kind
 * were found by `npm run sim:fleet`.
 */
const FASTER = 0.0004;
/** A period this many times the setting gets shorter in steps of its own size: else crowded accounts would be restless. */
const MOST_STEPS = 8;
/** Who is slower than a fair share catches up by this power of the difference, within this difference. */
const EVENING = 2;
const MOST_UNEVEN = 2;
/**
 * Good checks in a row that chance explains where the account is as full as it should be, at a refusal in a hundred or two.
 * Longer runs mean that fewer share it than the help desk names, and steps grow with their square.
 */
const LUCKY = 100;
/** How much longer the period gets with a refusal, and with one that follows another. */
const SLOWER = 1.1;
const SLOWER_AGAIN = 1.25;
const MUCH_SLOWER = 4;
/** However crowded: a ticket list older than this is of little use. */
const LONGEST_MS = 60 * MINUTE_MS;
/** Accounts on trial have 50 calls a minute in all (official API docs, 2026-01). */
const TRIAL_TOTAL = 50;
const TRIAL_LEAST_MS = 10 * MINUTE_MS;
/** Calls a minute, and the ticket lists among them (official API docs, 2026-01; the trial's list limit is a guess). */
const LIST_LIMITS: readonly (readonly [total: number, lists: number])[] = [
  [2000, 400],
  [1000, 300],
  [700, 200],
  [400, 100],
  [200, 20],
  [0, 5],
];
/** The checks of all agents together want this share of the list limit. */
const AGENTS_SHARE = 0.39;
/** A share that differs from the last one by more than this part of it is a new one: a few new colleagues are not. */
const NEW_SHARE = 1 / 8;

/** Nobody looks: the badge and the notification are all that a check is for. */
const AWAY: Record<Presence, number> = { visible: 1, open: 1, none: 2 };
const IDLE = 4;
export const LONGEST_WAIT_FACTOR = IDLE;

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

/** An account as far as it is known: calls a minute of all kinds, and the agents that its help desk names. */
export type AccountCapacity = { total: number | null; agents: number | null };

/** The shortest period this account allows, ms. @param total calls a minute of the account; null while unknown. */
const leastPeriod = ({ polling_interval }: Pick<Settings['freshdesk'], 'polling_interval'>, total: number | null) =>
  Math.max(polling_interval * MINUTE_MS, total !== null && total <= TRIAL_TOTAL ? TRIAL_LEAST_MS : 0);

/**
 * The period that each agent begins with. Refusals alone teach too little: at one in fifty it takes days to learn how many
 * others there are, and chance makes some agents far slower than others. The help desk's list of agents tells at once.
 * Longer than the setting even where the shares would just do: an account is crowded before it is full.
 * @returns null while one of both numbers is unknown.
 */
export function fairPeriod({ total, agents }: AccountCapacity, least: Millis): Millis | null {
  if (total === null || !agents) return null;
  const lists = LIST_LIMITS.find(([from]) => total >= from)?.[1] ?? 0;
  return Math.hypot(least, (agents / (lists * AGENTS_SHARE)) * MINUTE_MS);
}

/** A check that has just ended, and the period before it. */
export type Checked = Pick<PollState, 'periodMs' | 'fairMs' | 'clean' | 'failure' | 'failures'>;
export type Pace = Pick<PollState, 'fairMs' | 'clean'> & { periodMs: Millis };

/** The steps of good checks, in checks a millisecond. Towards a fair share they are longer, beyond it shorter. */
function step({ periodMs, fairMs, clean }: Pace, least: Millis): number {
  const evening = fairMs === null ? 1 : Math.min(MOST_UNEVEN, periodMs / fairMs) ** EVENING;
  return (FASTER * evening * (1 + (clean / LUCKY) ** 2)) / Math.max(least, periodMs / MOST_STEPS);
}

/** The period after a check: a little shorter after a good one, longer after a 429, as it was after anything else. */
export function nextPace(
  { periodMs, fairMs, clean, failure, failures }: Checked,
  settings: Pick<Settings['freshdesk'], 'polling_interval'>,
  account: AccountCapacity,
): Pace {
  const least = leastPeriod(settings, account.total);
  const within = (period: Millis) => Math.min(Math.max(least, LONGEST_MS), Math.max(least, period));
  const fair = fairPeriod(account, least) ?? fairMs;
  // The first time, and when the company or its plan has grown or shrunk.
  if (fair !== null && (fairMs === null || Math.abs(fair - fairMs) > fairMs * NEW_SHARE)) {
    return { periodMs: within(fair), fairMs: fair, clean: 0 };
  }
  const pace = { periodMs: within(periodMs ?? least), fairMs, clean };
  if (wasRefused(failure)) {
    return { ...pace, periodMs: within(pace.periodMs * crowd(failure?.retryAfterSeconds, failures)), clean: 0 };
  }
  if (failure) return pace;
  return { ...pace, periodMs: within(1 / (1 / pace.periodMs + step(pace, least))), clean: clean + 1 };
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
