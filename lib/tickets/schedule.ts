import type { FailureKind } from '@/lib/failures/app-error';
import type { Settings } from '@/lib/settings/schema';
import type { Millis } from '@/lib/time';
import {
  type Checked,
  LONGEST_WAIT_FACTOR,
  nextPace,
  type Pace,
  type Presence,
  patience,
  slowerThanSet,
  wasRefused,
} from './pace';
import type { PollState } from './poll-state';

export type ScheduleSettings = Pick<Settings['freshdesk'], 'polling_interval' | 'retry_delay'>;

const MINUTE_MS = 60_000;
const LEAST_BACKOFF_S = 60;
const MOST_BACKOFF_S = 30 * 60;
/** The longest wait a 429 is believed, an hour, plus its minute of jitter. */
const LONGEST_TOLD_S = 3660;
/** Seconds: enough to spread computers that wake up together. */
const CATCH_UP_S = 10;
/** Failures that only a person can end are not asked about more often than this. */
const HOPELESS_S = 600;
const HOPELESS = new Set<FailureKind>([
  'freshdesk-key-rejected',
  'freshdesk-suspended',
  'freshdesk-locked-out',
  'freshdesk-password-expired',
  'freshdesk-no-api',
  'freshdesk-plan',
  'freshdesk-no-help-desk',
  'freshdesk-forbidden',
  'no-freshdesk-key',
]);

/** Small: checks that keep their distance from each other meet less often than ones at random moments. */
const JITTER = 0.05;
const within = (share: number, random: number) => 1 - share + 2 * share * random;

/** Whole minutes are when everybody's timers fire. */
function offTheMinute(at: Millis, random: number): Millis {
  const into = at % MINUTE_MS;
  return into > 3000 && into < MINUTE_MS - 3000 ? at : at + 6000 + random * 10_000;
}

/** How long to wait after a failed check, in seconds: the longer of what we were told and doubling steps. */
function backoffSeconds(
  { failure, failures }: Pick<PollState, 'failure' | 'failures'>,
  { retry_delay }: ScheduleSettings,
  random: number,
): number {
  // Obeying Retry-After to the second brings all agents back at once.
  const told = failure?.retryAfterSeconds === undefined ? 0 : failure.retryAfterSeconds + random * 60;
  const steps = Math.min(MOST_BACKOFF_S, retry_delay * 2 ** Math.min(failures, 20)) * within(0.2, random);
  const least = failure && HOPELESS.has(failure.kind) ? HOPELESS_S : LEAST_BACKOFF_S;
  return Math.max(told, least, Math.min(steps, MOST_BACKOFF_S));
}

/** What a plan depends on besides settings and chance. Nothing known: somebody looks, at an account of unknown size. */
export type Conditions = {
  presence?: Presence;
  /** Nobody has touched this computer for minutes. */
  idle?: boolean;
  /** Calls a minute of the whole account (`total` in the limiter's state). */
  total?: number | null;
  /** Agents that the help desk names. */
  agents?: number | null;
  /** The check stopped before the end of the list: seconds to wait before it goes on, 0 for soon. */
  again?: number | undefined;
};

export type Plan = Pace & { slower: PollState['slower']; at: Millis };

/** Milliseconds from now. @param usual the wait after a good check, ms. */
function waitMs(
  state: Checked,
  settings: ScheduleSettings,
  random: () => number,
  usual: Millis,
  again?: number,
): Millis {
  if (wasRefused(state.failure)) {
    // Not after a whole period: what was due grows old. Not at once: the same crowd is waiting.
    return Math.max(backoffSeconds(state, settings, random()) * 1000, (random() * usual) / 2);
  }
  if (state.failure) return backoffSeconds(state, settings, random()) * 1000;
  if (again !== undefined) return (again + random() * (again > 0 ? 10 : 1)) * 1000;
  return usual * within(JITTER, random());
}

/**
 * The next check, after one that has just ended. Keep what it says of the pace in the poll state: it is what this agent
 * has learnt of how crowded the account is, and must outlive worker and browser.
 */
export function planNext(
  state: Checked,
  settings: ScheduleSettings,
  now: Millis,
  random: () => number,
  { presence = 'visible', idle = false, total = null, agents = null, again }: Conditions = {},
): Plan {
  const pace = nextPace(state, settings, { total, agents });
  const at = now + waitMs(state, settings, random, pace.periodMs * patience(presence, idle), again);
  const soon = again !== undefined && !state.failure;
  return {
    ...pace,
    slower: slowerThanSet(pace.periodMs, settings, total),
    at: soon || (state.failure && !wasRefused(state.failure)) ? at : offTheMinute(at, random()),
  };
}

/** The furthest that a sound plan can lie ahead: an idle agent's period, or the longest back-off after a failure. */
function horizon(settings: ScheduleSettings, state?: PollState): Millis {
  const periods = 1.5 * LONGEST_WAIT_FACTOR * Math.max(state?.periodMs ?? 0, settings.polling_interval * MINUTE_MS);
  return state && !state.failure ? periods : Math.max(periods, LONGEST_TOLD_S * 1000);
}

/** True for an alarm so far ahead that the clock must have been set back since. Pass the state for the tighter limit. */
export const needsReplan = (at: Millis, now: Millis, settings: ScheduleSettings, state?: PollState): boolean =>
  at - now > horizon(settings, state);

/**
 * When the alarm must ring, for a worker that starts: as planned; soon and once if that was missed, however often;
 * afresh if the plan cannot be right.
 */
export function nextPollAt(state: PollState, settings: ScheduleSettings, now: Millis, random: () => number): Millis {
  if (state.nextAt === null || state.nextAt <= now) return now + random() * CATCH_UP_S * 1000;
  if (needsReplan(state.nextAt, now, settings, state)) return planNext(state, settings, now, random).at;
  return state.nextAt;
}
