import { AppError, type Failure, type FailureKind, type FailureSubject } from '@/lib/failures/app-error';
import { z } from '@/lib/zod';
import type { Answer } from './answer';
import { fromApi, noCallsAtAll, retryAfter, waitAfterRefusal } from './headers';

/** What a request was about, for the sentence of its failure. */
export type Purpose = {
  /** Whether it is about one ticket or the whole help desk. */
  about: FailureSubject;
  /** `read-ticket`: its words follow "no right to". */
  doing: FailureSubject;
  /** Facts of both. */
  params?: Failure['params'];
  /** What a 404 means. */
  missing: Extract<FailureKind, 'freshdesk-no-help-desk' | 'freshdesk-not-found'>;
  /** Only `agents/me` tells by a 403 that the key is dead; elsewhere it may concern one endpoint or one ticket. */
  judgesKey?: boolean;
  /** A 204 is an empty list. */
  mayBeEmpty?: boolean;
};

/** Statuses after which nothing was processed, when the API itself gave them. */
const NOT_PROCESSED = new Set([400, 401, 403, 404, 405, 409, 415, 429]);

/** A request that did not succeed. */
export class FreshdeskApiError extends AppError {
  /** The API itself said no, in a way that means that nothing was processed; or nothing was sent at all. */
  readonly notProcessed: boolean;
  constructor(failure: Failure, notProcessed: boolean) {
    super(failure);
    this.notProcessed = notProcessed;
  }
}

/** True only when Freshdesk surely processed nothing; after anything else a POST may have gone through. */
export const wasNotProcessed = (error: unknown): boolean => error instanceof FreshdeskApiError && error.notProcessed;

const word = z.catch(z.optional(z.string()), undefined);
const item = z.lazy(() => z.object({ field: word, message: word, code: word }));
const bodySchema = z.lazy(() =>
  z.object({
    code: word,
    message: word,
    description: word,
    errors: z.catch(z.nullable(z.array(z.catch(item, {}))), null),
  }),
);
type Body = z.output<typeof bodySchema>;

/** Both shapes: `{code, message}` for rights, `{description, errors}` for validation. Null when it is neither. */
function readBody(answer: Answer): Body | null {
  const parsed = answer.type === 'json' ? bodySchema.safeParse(answer.json) : null;
  if (!parsed?.success) return null;
  const { code, message, description, errors } = parsed.data;
  return (code ?? message ?? description ?? errors) ? parsed.data : null;
}

function detailOf(body: Body | null): string | undefined {
  const parts = (body?.errors ?? []).map((one) => [one.field, one.message ?? one.code].filter(Boolean).join(': '));
  const text = parts.filter(Boolean).join('; ') || body?.message || body?.description;
  return text ? text.slice(0, 300) : undefined;
}

const KIND_BY_CODE: Record<string, FailureKind> = {
  require_feature: 'freshdesk-plan',
  account_suspended: 'freshdesk-suspended',
  invalid_credentials: 'freshdesk-key-rejected',
  password_lockout: 'freshdesk-locked-out',
  password_expired: 'freshdesk-password-expired',
};

function kindOf({ status, type, headers }: Answer, body: Body | null, purpose: Purpose): FailureKind {
  // A page that says 404 may be a proxy's: it must not hide a ticket that is there.
  const page = type === 'html' || type === 'other';
  const strange = page && !fromApi(headers) && purpose.missing === 'freshdesk-not-found';
  if (status === 429) return noCallsAtAll(headers) ? 'freshdesk-no-api' : 'freshdesk-rate-limited';
  if (status >= 500) return 'freshdesk-unavailable';
  if (status === 404) return strange ? 'freshdesk-not-json' : purpose.missing;
  // A page instead of the API's words: a proxy, a log-in page or a challenge of the edge, not a verdict on the key.
  if (status < 400 || type === 'html') return 'freshdesk-not-json';
  if (status === 401) return 'freshdesk-key-rejected';
  if (status === 403) {
    // Guess: a plan without an API says so of the first thing that everybody may read.
    if (purpose.judgesKey && body?.code === 'require_feature') return 'freshdesk-no-api';
    return KIND_BY_CODE[body?.code ?? ''] ?? (purpose.judgesKey ? 'freshdesk-key-rejected' : 'freshdesk-forbidden');
  }
  if (status === 405) return 'freshdesk-gone';
  if (status === 408) return 'freshdesk-timeout';
  return [400, 406, 409, 411, 413, 415, 422].includes(status) ? 'freshdesk-invalid-request' : 'freshdesk-unexpected';
}

const ABOUT_TICKET = new Set<FailureKind>(['freshdesk-not-found', 'freshdesk-gone']);

/** A refusal of a body without a length, by whoever stands first on the way: nothing was passed on. */
function wantsLength({ status, text }: Answer, body: Body | null): boolean {
  if (status === 411) return true;
  return status === 400 && !body?.errors && /content-length|length required/i.test(text.slice(0, 2000));
}

/** What the sentence of a kind is about: the ticket, what was tried, or the host. */
function aboutOf(kind: FailureKind, { about, doing, params }: Purpose, host: string): Partial<Failure> {
  if (ABOUT_TICKET.has(kind)) return { about, params };
  return kind === 'freshdesk-forbidden' ? { about: doing, params } : { subject: host };
}

/** An unsuccessful answer as the error that callers see. `host` is the help desk's name. */
export function refusal(answer: Answer, purpose: Purpose, host: string): FreshdeskApiError {
  const body = readBody(answer);
  const kind = kindOf(answer, body, purpose);
  // Only a 404 is known to come without a body (official API docs, 2026-01).
  const unknownThing = answer.status === 404 && answer.type === 'empty' && fromApi(answer.headers);
  const lengthless = wantsLength(answer, body);
  const notProcessed = lengthless || (NOT_PROCESSED.has(answer.status) && (body !== null || unknownThing));
  const wait = answer.status === 429 ? waitAfterRefusal(answer.headers) : retryAfter(answer.headers);
  return new FreshdeskApiError(
    {
      kind: lengthless ? 'freshdesk-invalid-request' : kind,
      ...aboutOf(kind, purpose, host),
      status: answer.status,
      ...(lengthless ? { reason: 'wants-length' } : { detail: detailOf(body) }),
      retryAfterSeconds: wait,
    },
    notProcessed,
  );
}
