import type { reasons, subjects } from '../words/en/failure-parts';

/** Every way in which something can fail for a person. A kind travels between contexts; its sentence is made in one place. */
const FAILURE_KINDS = [
  // Set-up
  'no-freshdesk-key',
  'no-model-key',
  'keys-open',
  'settings-invalid',
  // Freshdesk
  'freshdesk-key-rejected',
  'freshdesk-forbidden',
  'freshdesk-plan',
  'freshdesk-suspended',
  'freshdesk-locked-out',
  'freshdesk-password-expired',
  'freshdesk-no-api',
  'freshdesk-no-help-desk',
  'freshdesk-not-found',
  'freshdesk-gone',
  'freshdesk-invalid-request',
  'freshdesk-rate-limited',
  'freshdesk-unavailable',
  'freshdesk-unreachable',
  'freshdesk-timeout',
  'freshdesk-http1',
  'freshdesk-not-json',
  'freshdesk-unexpected',
  // The ticket itself
  'ticket-empty',
  'ticket-placeholder',
  'ticket-changed',
  'ticket-no-recipient',
  'ticket-channel',
  'reply-placeholder',
  // Model endpoint
  'model-key-rejected',
  'model-forbidden',
  'model-not-found',
  'model-quota',
  'model-data-policy',
  'model-rate-limited',
  'model-too-long',
  'model-bad-request',
  'model-unavailable',
  'model-no-memory',
  'model-held-back',
  'model-unreachable',
  'model-timeout',
  'model-stalled',
  'model-too-slow',
  'model-origin-refused',
  'model-not-a-stream',
  'model-wrong-dialect',
  'model-error',
  'built-in-unavailable',
  'built-in-not-downloaded',
  'built-in-no-page',
  // The answer
  'answer-cut',
  'answer-length',
  'answer-filtered',
  'answer-refused',
  'answer-empty',
  'answer-malformed',
  // Our own
  'stopped',
  'worker-stopped',
  'worker-silent',
  'cap-reached',
  'cap-without-price',
  'draft-missing',
  'draft-busy',
  'draft-edited',
  'request-unseen',
  'person-busy',
  'press-unseen',
  'press-limit',
  'storage-failed',
  'storage-full',
  'storage-newer',
  'storage-blocked',
  'storage-replaced',
  'search-failed',
  'page-not-open',
  'page-other-ticket',
  'page-other-desk',
  'page-no-editor',
  'page-insert-failed',
  'page-insert-lost',
  'page-unloaded',
  'page-asleep',
  'page-reload',
  'send-unconfirmed',
  'article-unconfirmed',
  'send-found-twice',
  'send-refused',
  'send-not-begun',
  'send-found-similar',
  'send-too-late',
  'send-edited',
  'send-other-agent',
  'send-same-text',
  'send-in-editor',
  'send-from-editor',
  'send-after-unconfirmed',
  'send-was-sent',
  'status-not-set',
  'permission-missing',
  'host-blocked',
  'page-no-access',
  'not-allowed',
  'unexpected',
] as const;

export type FailureKind = (typeof FAILURE_KINDS)[number];

export type FailureSubject = keyof typeof subjects;
export type FailureReason = keyof typeof reasons;

/** A failure as stored and sent: a kind and the few facts its sentence needs. Never holds a key or ticket text. */
export type Failure = {
  kind: FailureKind;
  /** What the other side said, at most 300 characters, already stripped of secrets. */
  detail?: string | undefined;
  /** The name the sentence is about: a host, a model, an agent. */
  subject?: string | undefined;
  /** What it is about, where that is no name. */
  about?: FailureSubject | undefined;
  /** Why, where no other side said it. */
  reason?: FailureReason | undefined;
  /** The facts in the words of `about` and `reason`. */
  params?: Readonly<Record<string, string | number>> | undefined;
  /** Seconds until another attempt makes sense. */
  retryAfterSeconds?: number | undefined;
  /** Of a limit that is used up, where a short wait does not help. */
  period?: 'hour' | 'day' | 'week' | 'month' | undefined;
  /** HTTP status, when there was one. */
  status?: number | undefined;
  /** When it happened, milliseconds since the epoch; a countdown begins there. */
  at?: number | undefined;
};

/** The only error thrown on purpose inside lib/. */
export class AppError extends Error {
  readonly failure: Failure;
  constructor(failure: Failure | FailureKind, options?: { cause?: unknown }) {
    const value = typeof failure === 'string' ? { kind: failure } : failure;
    const why = value.detail ?? value.reason;
    super(why ? `${value.kind}: ${why}` : value.kind, options);
    this.name = 'AppError';
    this.failure = value;
  }
}

/** Whatever was caught, as a Failure. Browser messages are kept short, since they may quote URLs. */
export function toFailure(error: unknown): Failure {
  if (error instanceof AppError) return error.failure;
  const name = error instanceof Error ? error.name : '';
  const message = error instanceof Error ? error.message : String(error);
  // What ended an IndexedDB transaction is inside: a full disk is told only so (Dexie "AbortError" reference).
  const inner = error instanceof Error && 'inner' in error ? error.inner : null;
  if (name === 'AbortError' && inner)
    return { ...toFailure(inner), ...(isQuota(inner) ? {} : { kind: 'storage-failed' }) };
  if (name === 'AbortError') return { kind: 'stopped' };
  if (isQuota(error)) return { kind: 'storage-full' };
  if (STORAGE_ERRORS.has(name)) return { kind: 'storage-failed', detail: message.slice(0, 300) };
  return { kind: 'unexpected', detail: message.slice(0, 300) };
}

/** By name; `chrome.storage` tells a full disk only in words: `IO error: …: FILE_ERROR_NO_SPACE` (seen in Chromium 156). */
const isQuota = (error: unknown) =>
  error instanceof Error && (/quota/i.test(error.name) || /\bFILE_ERROR_NO_SPACE\b/.test(error.message));

// Names that IndexedDB and Dexie give their errors (Dexie "DexieError" reference).
const STORAGE_ERRORS = new Set([
  'DatabaseClosedError',
  'OpenFailedError',
  'VersionError',
  'UnknownError',
  'MissingAPIError',
  'InvalidStateError',
  'TransactionInactiveError',
  'ConstraintError',
]);
