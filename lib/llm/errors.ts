import { AppError, type Failure } from '@/lib/failures/app-error';
import { hostOf } from './base-url';
import { type ErrorFacts, errorFacts } from './error-body';
import { findRule } from './error-rules';
import { isInHouse } from './hosts';
import { parseJson } from './parse-json';
import { retryAfterSeconds } from './retry';
import { sanitise } from './sanitise';
import type { Endpoint } from './types';
import { periodIn, waitInMessage } from './waits';

export type ErrorResponse = { status: number; body: string; headers: Headers };

/** A failure, and the facts that adaptation needs. */
export type Rejection = { failure: Failure; facts: ErrorFacts | null };

/** What an endpoint answered instead of an answer. */
export class RejectedError extends AppError {
  readonly facts: ErrorFacts | null;
  constructor({ failure, facts }: Rejection) {
    super(failure);
    this.facts = facts;
  }
}

/** A non-2xx response. @param now in ms, for a Retry-After that is a date. */
export function failureOfResponse(response: ErrorResponse, endpoint: Endpoint, now: number): Rejection {
  const json = parseJson(response.body);
  const facts = json === undefined ? plainFacts(response.body) : errorFacts(json);
  const { status } = response;
  // Gateways wrap the status of the endpoint behind them into a 500 of their own.
  const told = status >= 500 && facts?.status && facts.status < 500 ? facts.status : status;
  const failure = classify(told, facts, endpoint);
  failure.status = status;
  if (status === 403 && json === undefined && isInHouse(new URL(endpoint.baseUrl).hostname))
    failure.kind = 'model-origin-refused';
  if (!facts) withDetail(failure, pageTitle(response.body), endpoint);
  withWait(failure, facts, retryAfterSeconds(response.headers, now), now);
  return { failure, facts };
}

/** An error that came with status 200: inside a stream or as the whole body. */
export function failureOfError(value: unknown, endpoint: Endpoint, now = Date.now()): Rejection {
  const facts = errorFacts(value);
  const failure = classify(facts?.status ?? 0, facts, endpoint);
  if (facts?.status != null) failure.status = facts.status;
  withWait(failure, facts, null, now);
  return { failure, facts };
}

/** `<title>` of an HTML page, which tells a captive portal or proxy from an API; else nothing. */
export function pageTitle(body: string): string {
  return /<title[^>]{0,200}>([^<]{1,120})/i.exec(body.slice(0, 20_000))?.[1] ?? '';
}

/** A sentence instead of JSON, as proxies and small servers answer. */
function plainFacts(body: string): ErrorFacts | null {
  const text = body.slice(0, 2000).trim();
  return text === '' || text.startsWith('<') ? null : errorFacts(text);
}

function classify(status: number, facts: ErrorFacts | null, endpoint: Endpoint): Failure {
  const rule = findRule({
    status,
    name: `${facts?.code ?? ''} ${facts?.type ?? ''}`.toLowerCase(),
    message: (facts?.message ?? '').toLowerCase(),
    comesBack: facts?.retryAfterSeconds != null || (facts?.limits ?? '') !== '',
  });
  const failure: Failure = {
    kind: rule?.kind ?? 'model-error',
    subject: rule?.about === 'host' ? hostOf(endpoint.baseUrl) : endpoint.model,
  };
  // It cannot have refused what it was not given.
  if (failure.kind === 'model-key-rejected' && endpoint.apiKey === '') failure.kind = 'no-model-key';
  withDetail(failure, facts?.message ?? '', endpoint);
  return failure;
}

/** How long to wait, and of which limit: only where waiting helps. A header is believed before words. */
function withWait(failure: Failure, facts: ErrorFacts | null, header: number | null, now: number): void {
  const limited = failure.kind === 'model-rate-limited';
  const reset = facts?.resetAt ? Math.max(0, Math.ceil((facts.resetAt - now) / 1000)) : null;
  const said = limited ? (waitInMessage(facts?.message ?? '', now) ?? reset) : null;
  const seconds = header ?? facts?.retryAfterSeconds ?? said;
  if (seconds != null) failure.retryAfterSeconds = seconds;
  const period = limited ? periodIn(facts?.message ?? '', facts?.limits ?? '') : undefined;
  if (period) failure.period = period;
}

function withDetail(failure: Failure, message: string, endpoint: Endpoint): void {
  const detail = sanitise(message, endpoint.apiKey);
  if (detail) failure.detail = detail;
}
