import type { FailureKind } from '@/lib/errors';

const MAX_RETRIES = 2;
const MAX_TIMEOUTS = 1;
/** A person is waiting: a longer wait is told to them instead of kept silent. */
const LONGEST_WAIT_SECONDS = 60;

const NEVER = new Set<FailureKind>([
  'stopped',
  'model-quota',
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
  'model-unreachable',
  'model-timeout',
  'answer-cut',
]);

export type RetryQuestion = {
  kind: FailureKind;
  /** Retries made so far, and how many of them followed a timeout. */
  retries: number;
  timeouts: number;
  retryAfterSeconds?: number | undefined;
  /** The header of that name, if any. */
  shouldRetry?: string | null;
};

/** Seconds to wait before the same request is sent again, or null to give up. The rule is that of the official OpenAI clients. */
export function retryDelay(question: RetryQuestion, random: () => number): number | null {
  const { kind, retries, timeouts, retryAfterSeconds: told, shouldRetry } = question;
  if (NEVER.has(kind) || shouldRetry === 'false' || retries >= MAX_RETRIES) return null;
  if (kind === 'model-timeout' && timeouts >= MAX_TIMEOUTS) return null;
  if (shouldRetry !== 'true' && !USUALLY.has(kind)) return null;
  if (told === undefined) return Math.min(0.5 * 2 ** retries, 8) * (1 - 0.25 * random());
  // Everyone who was told the same second would come back in it.
  return told <= LONGEST_WAIT_SECONDS ? told + 0.5 * random() : null;
}

/** `retry-after-ms`, then `retry-after` as seconds or date. Null where absent or unreadable. Content scripts never see these headers. */
export function retryAfterSeconds(headers: Headers, now: number): number | null {
  const ms = Number.parseFloat(headers.get('retry-after-ms') ?? '');
  if (ms >= 0) return ms / 1000;
  const value = headers.get('retry-after') ?? '';
  if (/^\s*\d+(\.\d+)?\s*$/.test(value)) return Number(value);
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1000));
}
