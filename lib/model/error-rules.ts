import type { FailureKind } from '@/lib/errors';

/** A rule holds when any of its signs does. A 5xx message is not believed: it may quote anything. */
export type Rule = {
  kind: FailureKind;
  /** What the sentence for a person is about. */
  about: 'model' | 'host';
  status?: number[];
  /** Also every status from here on. */
  from?: number;
  /** Matched against `code` and `type` of the error, in lower case. */
  name?: RegExp;
  message?: RegExp;
};

const NO_MODEL =
  /models?\b.{0,120}(not found|does not exist|decommissioned|retired|has been deprecated)|not a valid model|(no such|unknown) model|no endpoints found/;
const TOO_LONG =
  /request too large|context[ _](length|window)|maximum context|prompt is too long|too many (input )?tokens/;

/**
 * First match wins: what the other side calls an error goes before its bare status. Status 0 stands for an error inside a 200.
 * Source: vendors' error references and public recordings, 2026.
 */
const RULES: readonly Rule[] = [
  // Also a 429 that says so: waiting never cures it.
  {
    kind: 'model-too-long',
    about: 'model',
    status: [413],
    name: /context_length_exceeded|request_too_large/,
    message: TOO_LONG,
  },
  {
    kind: 'model-quota',
    about: 'host',
    status: [402],
    name: /insufficient_quota|credit_balance|billing/,
    message: /credit balance|insufficient (balance|credit|funds)/,
  },
  {
    kind: 'model-key-rejected',
    about: 'host',
    status: [401],
    name: /invalid_api_key|authentication/,
    // Gemini and xAI answer 400 to a wrong key.
    message: /(incorrect|invalid) api key|api key (is )?(not valid|invalid|expired)/,
  },
  {
    kind: 'model-not-found',
    about: 'model',
    name: /model_not_found|deploymentnotfound|model_decommissioned|not_found_error/,
    message: NO_MODEL,
  },
  { kind: 'answer-filtered', about: 'model', name: /content_filter|content_policy/ },
  { kind: 'model-forbidden', about: 'host', status: [403] },
  // The host answers, but not at this path: the address belongs to something else.
  { kind: 'model-wrong-dialect', about: 'host', status: [404, 405, 410] },
  { kind: 'model-rate-limited', about: 'host', status: [429], name: /rate_limit|resource_exhausted/ },
  { kind: 'model-unavailable', about: 'host', status: [408, 409], from: 500 },
  { kind: 'model-bad-request', about: 'model', from: 400, name: /invalid_request/ },
  { kind: 'model-unavailable', about: 'host', name: /overloaded|slow_down|server_error|api_error|unavailable/ },
];

export function findRule(status: number, name: string, message: string): Rule | undefined {
  return RULES.find(
    (rule) =>
      rule.status?.includes(status) ||
      (rule.from !== undefined && status >= rule.from) ||
      rule.name?.test(name) ||
      (status < 500 && rule.message?.test(message)),
  );
}
