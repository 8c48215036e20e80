import { describe, expect, test } from 'vitest';
import { failureOfResponse } from '@/lib/llm/errors';
import { sanitise } from '@/lib/llm/sanitise';
import { ENDPOINT, recording, recordings } from './helpers';

const NOW = Date.parse('2026-11-25T00:00:00Z');
const fail = (status: number, body: string, headers = {}) =>
  failureOfResponse({ status, body, headers: new Headers(headers) }, ENDPOINT, NOW).failure;
const error = (fields: object) => JSON.stringify({ error: { message: 'm', ...fields } });

describe('recorded errors', () => {
  const KINDS: Record<string, [kind: string, subject: string]> = {
    'google/error-429-retry-info.json': ['model-rate-limited', 'api.openai.com'],
    'groq/error-404-model-not-found.json': ['model-not-found', 'gpt-4o-mini'],
    'openai/error-400-max-tokens-unsupported.json': ['model-bad-request', 'gpt-4o-mini'],
    'openai/error-400-model-not-found-responses.json': ['model-not-found', 'gpt-4o-mini'],
    'openai/error-400-system-role-unsupported.json': ['model-bad-request', 'gpt-4o-mini'],
    'openai/error-400-temperature-out-of-range.json': ['model-bad-request', 'gpt-4o-mini'],
    'openai/error-400-temperature-unsupported.json': ['model-bad-request', 'gpt-4o-mini'],
    'openai/error-404-model-not-found-chat.json': ['model-not-found', 'gpt-4o-mini'],
    'openai/error-429-insufficient-quota.json': ['model-quota', 'api.openai.com'],
    'openrouter/error-429-upstream.json': ['model-rate-limited', 'api.openai.com'],
  };
  const errors = recordings().filter(({ name }) => name.includes('/error-'));

  test.each(errors.map((one) => [one.name, one] as const))('%s', (name, { bytes }) => {
    const status = Number(/error-(\d+)/.exec(name)?.[1]);
    const { kind, subject, status: kept, detail } = fail(status, new TextDecoder().decode(bytes));
    expect([kind, subject]).toEqual(KINDS[name]);
    expect(kept).toBe(status);
    expect(detail?.length).toBeGreaterThan(10);
  });

  test('the wait inside a Gemini body', () => {
    const { bytes } = recording('google/error-429-retry-info.json');
    expect(fail(429, new TextDecoder().decode(bytes)).retryAfterSeconds).toBe(34.4);
  });

  test('what the provider behind OpenRouter said', () => {
    const { bytes } = recording('openrouter/error-429-upstream.json');
    expect(fail(429, new TextDecoder().decode(bytes)).detail).toContain('temporarily rate-limited upstream');
  });
});

test.each([
  ['401', 401, error({ code: 'invalid_api_key' }), 'model-key-rejected'],
  [
    'Gemini wrong key',
    400,
    JSON.stringify([{ error: { code: 400, message: 'API key not valid. Please pass…' } }]),
    'model-key-rejected',
  ],
  ['402', 402, error({ code: 402 }), 'model-quota'],
  ['403', 403, error({ code: 'unsupported_country_region_territory' }), 'model-forbidden'],
  ['Ollama origins', 403, '', 'model-forbidden'],
  ['403 about a model', 403, error({ code: 'model_not_found' }), 'model-not-found'],
  ['Ollama model', 404, error({ message: 'model "x" not found, try pulling it first' }), 'model-not-found'],
  [
    'Gemini model',
    404,
    JSON.stringify([{ error: { code: 404, message: 'models/x is not found for API version v1' } }]),
    'model-not-found',
  ],
  ['OpenRouter model', 400, error({ message: 'x is not a valid model ID', code: 400 }), 'model-not-found'],
  ['Groq retired', 400, error({ code: 'model_decommissioned' }), 'model-not-found'],
  ['wrong path', 404, error({ message: 'Invalid URL (POST /v1/v1/chat/completions)' }), 'model-wrong-dialect'],
  ['wrong path, no JSON', 404, '404 page not found', 'model-wrong-dialect'],
  ['wrong path, FastAPI', 404, '{"detail":"Not Found"}', 'model-wrong-dialect'],
  ['405', 405, '', 'model-wrong-dialect'],
  ['too long', 400, error({ code: 'context_length_exceeded' }), 'model-too-long'],
  ['too long, words', 400, error({ message: "This model's maximum context length is 4096 tokens." }), 'model-too-long'],
  ['413', 413, '', 'model-too-long'],
  [
    'too large 429',
    429,
    error({ message: 'Request too large for gpt-4o on TPM', code: 'rate_limit_exceeded' }),
    'model-too-long',
  ],
  ['rate', 429, error({ code: 'rate_limit_exceeded' }), 'model-rate-limited'],
  ['quota by type', 429, error({ type: 'insufficient_quota', code: 'credit_balance_exhausted' }), 'model-quota'],
  ['quota by code only', 429, error({ code: 'credit_balance_exhausted' }), 'model-quota'],
  ['Anthropic credit', 400, error({ message: 'Your credit balance is too low' }), 'model-quota'],
  ['Azure filter', 400, error({ code: 'content_filter' }), 'answer-filtered'],
  ['overloaded', 503, error({ code: 'server_is_overloaded' }), 'model-unavailable'],
  ['529', 529, error({ type: 'overloaded_error' }), 'model-unavailable'],
  ['502 page', 502, '<html><title>Bad gateway</title>', 'model-unavailable'],
  ['500 that quotes', 500, error({ message: 'maximum context' }), 'model-unavailable'],
  ['408', 408, '', 'model-unavailable'],
  ['422', 422, '{"detail":[{"loc":["body","store"],"msg":"Extra inputs are not permitted"}]}', 'model-bad-request'],
  [
    'temperature deprecated for a model',
    400,
    error({ message: '`temperature` is deprecated for this model.' }),
    'model-bad-request',
  ],
])('%s', (_name, status, body, kind) => {
  expect(fail(status, body).kind).toBe(kind);
});

test('a key that was never sent was not refused', () => {
  const kind = (apiKey: string, status: number, body: string) =>
    failureOfResponse({ status, body, headers: new Headers() }, { ...ENDPOINT, apiKey }, NOW).failure.kind;
  expect(kind('', 401, error({ message: 'Unauthorized' }))).toBe('no-model-key');
  expect(kind('', 400, error({ message: 'API key not valid.' }))).toBe('no-model-key');
  expect(kind('k', 401, error({ message: 'Unauthorized' }))).toBe('model-key-rejected');
  expect(kind('', 403, error({ message: 'No rights' }))).toBe('model-forbidden');
});

test('a server on this machine that turns extensions away is told from a key without rights', () => {
  const kind = (baseUrl: string, body: string) =>
    failureOfResponse({ status: 403, body, headers: new Headers() }, { ...ENDPOINT, baseUrl }, NOW).failure.kind;
  expect(kind('http://localhost:11434/v1', '')).toBe('model-origin-refused');
  expect(kind('http://127.0.0.1:1234/v1', '<html>')).toBe('model-origin-refused');
  expect(kind('http://localhost:8000/v1', error({ code: 'no_rights' }))).toBe('model-forbidden');
  expect(kind('https://api.openai.com/v1', '')).toBe('model-forbidden');
});

describe('retry-after', () => {
  test.each([
    [{ 'retry-after': '12' }, 12],
    [{ 'retry-after-ms': '250', 'retry-after': '12' }, 0.25],
    [{ 'retry-after': 'Wed, 25 Nov 2026 00:00:30 GMT' }, 30],
    [{ 'retry-after': 'Tue, 24 Nov 2026 00:00:30 GMT' }, 0],
    [{ 'retry-after': 'soon' }, undefined],
    [{}, undefined],
  ])('%o', (headers, seconds) => {
    expect(fail(429, '', headers).retryAfterSeconds).toBe(seconds);
  });
});

describe('details', () => {
  test.each([
    ['the key itself', `Key ${ENDPOINT.apiKey} is bad`, 'Key [key] is bad'],
    ['a masked key', 'Incorrect API key provided: sk-proj-****abCD. Look', 'Incorrect API key provided: [key] Look'],
    ['a Google key', 'key AIzaSyD-abcdefghijk', 'key [key]'],
    ['a bearer', 'got Bearer abc.def', 'got [key]'],
    ['an Azure key', 'key 0123456789abcdef0123456789abcdef x', 'key [key] x'],
    ['a model name', 'openai/gpt-4o-mini-2024-07-18 gone', 'openai/gpt-4o-mini-2024-07-18 gone'],
    ['several lines', 'a\n  b', 'a b'],
  ])('without %s', (_name, message, expected) => {
    expect(sanitise(message, ENDPOINT.apiKey)).toBe(expected);
  });

  test('without a key of no known form', () => {
    expect(sanitise('Key correct-horse is bad', 'correct-horse')).toBe('Key [key] is bad');
  });

  test('are at most 300 characters', () => {
    expect(fail(400, error({ message: 'word '.repeat(200) })).detail).toHaveLength(300);
  });

  test('never quote the request that FastAPI sends back', () => {
    const detail = [{ loc: ['body', 'messages'], msg: 'Field required', input: { messages: 'ticket text' } }];
    expect(JSON.stringify(fail(422, JSON.stringify({ detail })))).not.toContain('ticket text');
  });
});
