import type { FailureKind } from '@/lib/failures/app-error';
import * as words from './error-words-data';

/** An error as rules see it: words in lower case. Status 0 stands for an error inside a 200. */
export type Said = {
  status: number;
  /** Its `code` and `type`. */
  name: string;
  message: string;
  /** It names a wait, or the limit of a period. */
  comesBack: boolean;
};

/** A rule holds when any of its signs does, and `unless` does not. */
export type Rule = {
  kind: FailureKind;
  /** What the sentence for a person is about. */
  about: 'model' | 'host';
  status?: number[];
  /** Also every status from here on. */
  from?: number;
  name?: RegExp;
  /** Not believed in a 5xx: it may quote anything. */
  message?: RegExp;
  /** Believed whatever the status. */
  sure?: RegExp;
  unless?: (said: Said) => boolean;
};

/** What looks like an empty account and is a limit that comes back by itself. */
const comesBack = ({ name, message, comesBack: told }: Said): boolean =>
  (told || words.QUOTA_COMES_BACK.test(message) || /resource_?exhausted/.test(name)) &&
  !words.NO_QUOTA_AT_ALL.test(message) &&
  !words.QUOTA_SURE.test(message);

/**
 * First match wins: what the other side calls an error goes before its bare status.
 * Source: vendors' error references and public recordings, 2026.
 */
const RULES: readonly Rule[] = [
  { kind: 'model-data-policy', about: 'host', sure: words.DATA_POLICY },
  { kind: 'model-no-memory', about: 'host', sure: words.NO_MEMORY },
  { kind: 'model-forbidden', about: 'host', message: words.NO_RIGHT_SURE },
  {
    kind: 'model-quota',
    about: 'host',
    status: [402],
    name: words.QUOTA_NAME,
    message: words.QUOTA,
    sure: words.QUOTA_SURE,
    unless: comesBack,
  },
  { kind: 'model-quota', about: 'host', status: [402], message: words.NO_QUOTA_AT_ALL },
  // Also a 429 that says so: waiting never cures it.
  { kind: 'model-too-long', about: 'model', name: words.LENGTH_NAME, message: words.OVERSIZE },
  // Before length: “too many tokens per minute” is no long request.
  { kind: 'model-rate-limited', about: 'host', name: words.RATE_NAME, message: words.RATE, sure: words.RATE_SURE },
  { kind: 'model-too-long', about: 'model', status: [413, 414], sure: words.LENGTH_SURE },
  { kind: 'model-too-long', about: 'model', message: words.LENGTH, unless: ({ status }) => status === 429 },
  // Gemini and xAI answer 400 to a wrong key.
  { kind: 'model-key-rejected', about: 'host', name: words.KEY_NAME, message: words.KEY },
  {
    kind: 'model-forbidden',
    about: 'host',
    message: words.NO_ACCESS,
    unless: ({ message }) => words.NO_ACCESS_OR_NO_MODEL.test(message),
  },
  { kind: 'model-not-found', about: 'model', name: words.NO_MODEL_NAME, message: words.NO_MODEL },
  { kind: 'answer-filtered', about: 'model', name: words.FILTER_NAME, message: words.FILTER },
  { kind: 'model-forbidden', about: 'host', status: [403], name: words.NO_RIGHT_NAME, message: words.NO_RIGHT },
  { kind: 'model-key-rejected', about: 'host', status: [401] },
  // The host answers, but not at this path: the address belongs to something else.
  { kind: 'model-wrong-dialect', about: 'host', status: [404, 405, 410] },
  { kind: 'model-rate-limited', about: 'host', status: [429] },
  { kind: 'model-unavailable', about: 'host', status: [408, 409], from: 500 },
  { kind: 'model-bad-request', about: 'model', from: 400, name: /invalid_request/ },
  { kind: 'model-unavailable', about: 'host', name: /overloaded|slow_down|server_error|api_error|unavailable/ },
];

/** “Limit 6000, Requested 7500”: one request that no minute has room for. Source: Groq and OpenAI, 429 and 413. */
function asksTooMuch(message: string): boolean {
  const number = (name: string) => Number(new RegExp(`\\b${name}:? (\\d{1,12})`).exec(message)?.[1]);
  return number('requested') > number('limit');
}

export function findRule(said: Said): Rule | undefined {
  const { status, name, message } = said;
  if (asksTooMuch(message)) return { kind: 'model-too-long', about: 'model' };
  return RULES.find(
    ({ unless, ...rule }) =>
      !unless?.(said) &&
      (rule.status?.includes(status) ||
        (rule.from !== undefined && status >= rule.from) ||
        rule.name?.test(name) ||
        (status < 500 && rule.message?.test(message)) ||
        rule.sure?.test(message)),
  );
}
