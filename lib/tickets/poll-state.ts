import type { Failure } from '@/lib/failures/app-error';

/** Where polling stands; kept in the cache database, so that it outlives the worker and every page can show it. */
export type PollState = {
  running: boolean;
  startedAt: number | null;
  /** End of the last check that succeeded, ms. */
  lastSuccessAt: number | null;
  /** When the next one is planned, ms; later than usual while backing off. */
  nextAt: number | null;
  /** What stopped the last check; null when it went well. */
  failure: Failure | null;
  /** Checks that failed in a row: the exponent of the back-off. */
  failures: number;
  /** Tickets stored so far by the running first check, for its progress line. */
  stored: number;
  /** The first full check of this help desk has ended. */
  firstDone: boolean;
  /** The present distance between checks, ms, as learnt from refusals; null before the first check. */
  periodMs: number | null;
  /** What `periodMs` began at: an equal share for each agent that the help desk names; null while unknown. */
  fairMs: number | null;
  /** Good checks in a row since Freshdesk last refused one. */
  clean: number;
  /** Why that is longer than the setting: a trial's small limit, or an account that many share. */
  slower: 'trial' | 'crowded' | null;
};

export const EMPTY_POLL: PollState = {
  running: false,
  startedAt: null,
  lastSuccessAt: null,
  nextAt: null,
  failure: null,
  failures: 0,
  stored: 0,
  firstDone: false,
  periodMs: null,
  fairMs: null,
  clean: 0,
  slower: null,
};
