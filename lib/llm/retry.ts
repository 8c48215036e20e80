import type { Failure, FailureKind } from '@/lib/failures/app-error';
import { readRetryAfter } from '@/lib/text/retry-after';
import { waitIn } from './waits';

const MAX_RETRIES = 2;
const MAX_TIMEOUTS = 1;
/**
 * Chromium holds an extension back from an address, whatever the method, after the third 5xx in a row (see server-errors).
 * A repetition must not be what fills that measure.
 */
const MOST_SERVER_ERRORS = 2;
/** A person is waiting: a longer wait is told to them instead of kept silent. */
const LONGEST_WAIT_SECONDS = 60;

const NEVER = new Set<FailureKind>([
  'stopped',
  'model-quota',
  'model-data-policy',
  'model-no-memory',
  'host-blocked',
  'no-model-key',
  'model-key-rejected',
  'model-forbidden',
  'model-origin-refused',
  'model-not-found',
  'model-too-long',
]);

// answer-cut: only asked when nothing was shown, so the connection died on the way.
const USUALLY = new Set<FailureKind>([
  'model-rate-limited',
  'model-unavailable',
  'model-held-back',
  'model-unreachable',
  'model-timeout',
  'answer-cut',
]);

export type RetryQuestion = {
  kind: FailureKind;
  /** Retries made so far, and how many of them followed a timeout. */
  retries: number;
  timeouts: number;
  /** Answers of 5xx from this address in a row, those of earlier requests included. */
  serverErrors: number;
  retryAfterSeconds?: number | undefined;
  period?: Failure['period'];
  /** The header of that name, if any. */
  shouldRetry?: string | null;
};

/** Seconds to wait before the same request is sent again, or null to give up. The rule is that of the official OpenAI clients. */
export function retryDelay(question: RetryQuestion, random: () => number): number | null {
  const { kind, retries, timeouts, serverErrors, retryAfterSeconds: told, period, shouldRetry } = question;
  if (NEVER.has(kind) || shouldRetry === 'false' || retries >= MAX_RETRIES) return null;
  if (kind !== 'model-held-back' && serverErrors >= MOST_SERVER_ERRORS) return null;
  // What is used up for a day comes back tomorrow, whatever seconds the same answer names (Gemini).
  if (period && !(period === 'hour' && told !== undefined)) return null;
  if (kind === 'model-timeout' && timeouts >= MAX_TIMEOUTS) return null;
  if (shouldRetry !== 'true' && !USUALLY.has(kind)) return null;
  if (told === undefined) return Math.min(0.5 * 2 ** retries, 8) * (1 - 0.25 * random());
  // Everyone who was told the same second would come back in it.
  return told <= LONGEST_WAIT_SECONDS ? told + 0.5 * random() : null;
}

/** Longer than any date or number. */
const MAX_HEADER = 64;

/**
 * `retry-after-ms`, then `retry-after` as seconds or date, then the reset of a limit of which nothing is left. Null where
 * absent or unreadable. Content scripts never see these headers.
 */
export function retryAfterSeconds(headers: Headers, now: number): number | null {
  const read = (name: string) => (headers.get(name) ?? '').slice(0, MAX_HEADER);
  const ms = Number.parseFloat(read('retry-after-ms'));
  if (ms >= 0) return ms / 1000;
  const told = readRetryAfter(headers);
  if (told !== null) return 'seconds' in told ? told.seconds : Math.max(0, Math.ceil((told.at - now) / 1000));
  const used = ['requests', 'tokens'].filter((what) => read(`x-ratelimit-remaining-${what}`) === '0');
  const resets = used.map((what) => waitIn(read(`x-ratelimit-reset-${what}`)) ?? 0);
  return resets.length > 0 && Math.max(...resets) > 0 ? Math.max(...resets) : null;
}
