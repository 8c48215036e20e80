import type { Millis } from '@/lib/time';
import type { PollState } from './poll-state';

/** Seconds: enough to spread agents who come back from the same meeting. */
const SPREAD_S = 10;

/**
 * When to check for a person who comes back and finds a check planned for an empty room.
 * @returns null where the plan is right for somebody who looks too, or was made because of a failure.
 */
export function earlierPollTime(state: PollState, now: Millis, random: () => number): Millis | null {
  const { running, failure, nextAt, lastSuccessAt, periodMs } = state;
  if (running || failure || nextAt === null || lastSuccessAt === null || periodMs === null) return null;
  const due = Math.max(lastSuccessAt + periodMs, now + random() * SPREAD_S * 1000);
  // A planned check varies by a fifth of its period anyway.
  return nextAt > Math.max(due, lastSuccessAt + 1.3 * periodMs) ? due : null;
}

/** An alarm that rings so late has slept through with the computer: others were, too, and all of them wake now. */
const LATE_MS = 60_000;
export const missedWhileAsleep = (scheduled: Millis, now: Millis): boolean => now - scheduled > LATE_MS;
