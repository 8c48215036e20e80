import type { Failure } from '@/lib/errors';
import { hostOf, isLoopback } from './base-url';
import { type ErrorFacts, errorFacts } from './error-body';
import { findRule } from './error-rules';
import { retryAfterSeconds } from './retry';
import { sanitise } from './sanitise';
import type { Endpoint } from './types';

export type ErrorResponse = { status: number; body: string; headers: Headers };

/** A non-2xx response as a Failure, with the facts that adaptation needs. `now` in ms, for a Retry-After that is a date. */
export function failureOfResponse(
  response: ErrorResponse,
  endpoint: Endpoint,
  now: number,
): { failure: Failure; facts: ErrorFacts | null } {
  const facts = errorFacts(parseJson(response.body));
  const failure = classify(response.status, facts, endpoint);
  failure.status = response.status;
  if (response.status === 403 && !facts && isLoopback(new URL(endpoint.baseUrl).hostname))
    failure.kind = 'model-origin-refused';
  if (!facts) withDetail(failure, pageTitle(response.body), endpoint);
  const seconds = retryAfterSeconds(response.headers, now) ?? facts?.retryAfterSeconds;
  if (seconds != null) failure.retryAfterSeconds = seconds;
  return { failure, facts };
}

/** An error that came with status 200: inside a stream or as the whole body. */
export function failureOfError(value: unknown, endpoint: Endpoint): Failure {
  const facts = errorFacts(value);
  const failure = classify(facts?.status ?? 0, facts, endpoint);
  if (facts?.retryAfterSeconds != null) failure.retryAfterSeconds = facts.retryAfterSeconds;
  if (facts?.status != null) failure.status = facts.status;
  return failure;
}

/** `<title>` of an HTML page, which tells a captive portal or proxy from an API; else nothing. */
export function pageTitle(body: string): string {
  return /<title[^>]*>([^<]{1,120})/i.exec(body.slice(0, 20_000))?.[1] ?? '';
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function classify(status: number, facts: ErrorFacts | null, endpoint: Endpoint): Failure {
  const name = `${facts?.code ?? ''} ${facts?.type ?? ''}`.toLowerCase();
  const rule = findRule(status, name, (facts?.message ?? '').toLowerCase());
  const failure: Failure = {
    kind: rule?.kind ?? 'model-error',
    subject: rule?.about === 'host' ? hostOf(endpoint.baseUrl) : endpoint.model,
  };
  // It cannot have refused what it was not given.
  if (failure.kind === 'model-key-rejected' && endpoint.apiKey === '') failure.kind = 'no-model-key';
  withDetail(failure, facts?.message ?? '', endpoint);
  return failure;
}

function withDetail(failure: Failure, message: string, endpoint: Endpoint): void {
  const detail = sanitise(message, endpoint.apiKey);
  if (detail) failure.detail = detail;
}
