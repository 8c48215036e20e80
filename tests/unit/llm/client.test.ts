import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AppError } from '@/lib/failures/app-error';
import type { Fetch } from '@/lib/llm/types';
import { chunk, clientWith, collect, ENDPOINT, fetchOf, REQUEST, streamed } from './helpers';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const good = () => streamed([chunk({ content: 'OK' }), chunk({}, 'stop'), 'data: [DONE]\n\n']);
const refuse = (status: number, error: object = {}, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify({ error: { message: 'no', ...error } }), { status, headers });

async function run(...responses: (Response | Error)[]) {
  const { fetch, calls } = fetchOf(...responses);
  const start = Date.now();
  const done = collect(clientWith(fetch).stream(REQUEST));
  await vi.runAllTimersAsync();
  return { ...(await done), calls, waits: waitsOf(await done), took: Date.now() - start };
}
const waitsOf = ({ events }: { events: { type: string; seconds?: number }[] }) =>
  events.filter(({ type }) => type === 'retrying').map(({ seconds }) => seconds);

describe('retries before any text', () => {
  test.each([
    ['rate limit', refuse(429, { code: 'rate_limit_exceeded' }), [0.5]],
    ['rate limit, told in seconds', refuse(429, {}, { 'retry-after': '3' }), [3]],
    ['rate limit, told in ms', refuse(429, {}, { 'retry-after-ms': '1500', 'retry-after': '9' }), [1.5]],
    ['408', refuse(408), [0.5]],
    ['409', refuse(409), [0.5]],
    ['500', refuse(500), [0.5]],
    ['503 slow_down', refuse(503, { code: 'slow_down' }), [0.5]],
    ['network', new TypeError('Failed to fetch'), [0.5]],
    ['400 that says so', refuse(400, {}, { 'x-should-retry': 'true' }), [0.5]],
    ['error in the stream', streamed(['data: {"error":{"code":502,"message":"x"}}\n\n']), [0.5]],
    ['stream cut at once', streamed([]), [0.5]],
  ])('%s', async (_name, first, waits) => {
    const got = await run(first, good());
    expect(got).toMatchObject({ text: 'OK', failure: null, waits });
    expect(got.calls).toHaveLength(2);
  });

  test('two at most, each wait longer', async () => {
    const got = await run(refuse(429), refuse(408), refuse(429));
    expect(got.waits).toEqual([0.5, 1]);
    expect(got.failure).toMatchObject({ kind: 'model-rate-limited', status: 429 });
  });

  test('one after a 5xx: the third would make Chrome hold the next ones back', async () => {
    const got = await run(refuse(500), refuse(503));
    expect(got.waits).toEqual([0.5]);
    expect(got.failure).toMatchObject({ kind: 'model-unavailable', status: 503 });
  });

  test.each([
    ['quota', refuse(429, { code: 'insufficient_quota' }, { 'retry-after': '1' }), 'model-quota'],
    [
      'quota, whatever the header says',
      refuse(429, { code: 'insufficient_quota' }, { 'x-should-retry': 'true' }),
      'model-quota',
    ],
    ['401', refuse(401, { code: 'invalid_api_key' }), 'model-key-rejected'],
    ['403', refuse(403), 'model-forbidden'],
    ['404', refuse(404, { code: 'model_not_found' }), 'model-not-found'],
    [
      'too large',
      refuse(429, { message: 'Request too large for gpt-4o', code: 'rate_limit_exceeded' }),
      'model-too-long',
    ],
    ['500 that says not to', refuse(500, {}, { 'x-should-retry': 'false' }), 'model-unavailable'],
    ['a wait too long to sit through', refuse(429, {}, { 'retry-after': '3600' }), 'model-rate-limited'],
    ['a redirect', new Response(null, { status: 302, headers: { location: 'https://x.test' } }), 'model-wrong-dialect'],
  ])('never for %s', async (_name, response, kind) => {
    const got = await run(response);
    expect(got.failure?.kind).toBe(kind);
    expect(got.calls).toHaveLength(1);
  });

  test('a 400 that names nothing is tried once more, with nothing in it that an endpoint may not know', async () => {
    const got = await run(refuse(400), refuse(400));
    expect(got.failure?.kind).toBe('model-bad-request');
    expect(got.waits).toEqual([]);
    expect(got.calls.map(({ init }) => Object.keys(JSON.parse(String(init.body))))).toEqual([
      ['model', 'messages', 'stream', 'stream_options', 'store', 'max_completion_tokens'],
      ['model', 'messages', 'stream', 'max_completion_tokens'],
    ]);
  });

  test('never once anything was shown, be it reasoning', async () => {
    const got = await run(streamed([chunk({ reasoning: 'hm' })], { ending: 'break' }));
    expect(got).toMatchObject({ reasoning: 'hm', failure: { kind: 'answer-cut' } });
    expect(got.calls).toHaveLength(1);
  });

  test('the person is told how long to wait', async () => {
    const got = await run(refuse(429, {}, { 'retry-after': '3600' }));
    expect(got.failure).toEqual({
      kind: 'model-rate-limited',
      subject: 'api.openai.com',
      status: 429,
      detail: 'no',
      retryAfterSeconds: 3600,
    });
  });
});

describe('time', () => {
  const hanging: Fetch = () => new Promise(() => {});

  test('headers within 30 s, then one more attempt', async () => {
    const { fetch, calls } = fetchOf();
    const counted: Fetch = (url, init) => {
      fetch(url, init).catch(() => {});
      return hanging(url, init);
    };
    const done = collect(clientWith(counted).stream(REQUEST));
    await vi.advanceTimersByTimeAsync(29_000);
    expect(calls).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(calls).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(31_000);
    expect((await done).failure).toEqual({ kind: 'model-timeout', subject: 'api.openai.com' });
    expect(calls).toHaveLength(2);
  });

  test('silence is told every 20 s and ends the stream after the limit', async () => {
    const { fetch } = fetchOf(streamed([chunk({ content: 'a' })], { ending: 'open' }));
    const done = collect(clientWith(fetch).stream(REQUEST));
    await vi.runAllTimersAsync();
    const { events, failure, text } = await done;
    expect(events.filter(({ type }) => type === 'stalled')).toEqual(
      Array.from({ length: 17 }, (_, index) => ({ type: 'stalled', seconds: 20 * (index + 1) })),
    );
    expect(failure?.kind).toBe('model-stalled');
    expect(text).toBe('a');
  });

  test('a comment counts as life', async () => {
    const body = new ReadableStream<Uint8Array>({
      async start(controller) {
        const send = (text: string) => controller.enqueue(new TextEncoder().encode(text));
        for (let i = 0; i < 20; i++) {
          send(': OPENROUTER PROCESSING\n\n');
          await new Promise((resolve) => setTimeout(resolve, 40_000));
        }
        send(chunk({ content: 'late' }, 'stop'));
        controller.close();
      },
    });
    const { fetch } = fetchOf(new Response(body, { headers: { 'content-type': 'text/event-stream' } }));
    const done = collect(clientWith(fetch).stream(REQUEST));
    await vi.runAllTimersAsync();
    expect(await done).toMatchObject({ text: 'late', failure: null, end: { complete: true } });
    const silences = (await done).events.flatMap((event) => (event.type === 'stalled' ? event.seconds : []));
    expect(silences).toEqual(Array.from({ length: 20 }, () => 20));
  });

  test('after finish_reason only a moment more', async () => {
    const { fetch } = fetchOf(streamed([chunk({ content: 'a' }, 'stop')], { ending: 'open' }));
    const done = collect(clientWith(fetch).stream(REQUEST));
    await vi.advanceTimersByTimeAsync(6_000);
    expect((await done).end?.complete).toBe(true);
  });
});

describe('stopping', () => {
  const stopped = async (fetch: Fetch, when: 'before' | 'during') => {
    const controller = new AbortController();
    if (when === 'before') controller.abort();
    const done = collect(clientWith(fetch).stream(REQUEST, controller.signal));
    await vi.advanceTimersByTimeAsync(100);
    controller.abort();
    return done;
  };
  const signals: AbortSignal[] = [];
  const watch = (fetch: Fetch): Fetch => {
    return (url, init) => {
      if (init.signal) signals.push(init.signal);
      return fetch(url, init);
    };
  };
  beforeEach(() => void signals.splice(0));

  test.each([
    ['while waiting for headers', () => new Promise<Response>(() => {}), ''],
    ['while the answer streams', async () => streamed([chunk({ content: 'a' })], { ending: 'open' }), 'a'],
    ['while waiting to retry', async () => refuse(429, {}, { 'retry-after': '30' }), ''],
  ])('%s', async (_name, fetch, text) => {
    const got = await stopped(watch(fetch), 'during');
    expect(got.failure?.kind).toBe('stopped');
    expect(got.text).toBe(text);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });

  test('before it began: nothing is sent', async () => {
    const { fetch, calls } = fetchOf();
    expect((await stopped(fetch, 'before')).failure?.kind).toBe('stopped');
    expect(calls).toHaveLength(0);
  });

  test('leaving the loop closes the connection', async () => {
    const fetch = watch(async () => streamed([chunk({ content: 'a' })], { ending: 'open' }));
    for await (const _event of clientWith(fetch).stream(REQUEST)) break;
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });
});

describe('the request', () => {
  const sent = async (baseUrl: string, apiKey = 'secret-key') => {
    const { fetch, calls } = fetchOf(good());
    await collect(clientWith(fetch, { endpoint: { baseUrl, apiKey, model: 'm' } }).stream(REQUEST));
    const headers = Object.fromEntries(new Headers(calls[0]?.init.headers).entries());
    const { 'content-type': _type, accept: _accept, ...rest } = headers;
    return { url: calls[0]?.url, init: calls[0]?.init, headers: rest };
  };

  test.each([
    ['https://api.openai.com/v1', { authorization: 'Bearer secret-key' }],
    ['https://x.openai.azure.com/openai/v1', { 'api-key': 'secret-key' }],
    ['https://x.services.ai.azure.com/openai/v1', { 'api-key': 'secret-key' }],
    ['https://x.cognitiveservices.azure.com/openai/v1', { 'api-key': 'secret-key' }],
    [
      'https://gw.azure-api.net/openai/deployments/d?api-version=2024-10-21',
      { 'api-key': 'secret-key', 'ocp-apim-subscription-key': 'secret-key' },
    ],
    ['https://eu.api.openai.com/v1', { authorization: 'Bearer secret-key' }],
    ['https://gw.azure-api.net.example.com/v1', { authorization: 'Bearer secret-key' }],
    [
      'https://api.anthropic.com/v1',
      { authorization: 'Bearer secret-key', 'anthropic-dangerous-direct-browser-access': 'true' },
    ],
  ])('%s: only the headers it needs', async (baseUrl, headers) => {
    expect((await sent(baseUrl)).headers).toEqual(headers);
  });

  test('a token of Entra ID goes to Azure as what it is', async () => {
    const { headers } = await sent('https://x.openai.azure.com/openai/v1', 'eyJ0eXAi.eyJhdWQi.c2ln');
    expect(headers).toEqual({ authorization: 'Bearer eyJ0eXAi.eyJhdWQi.c2ln' });
  });

  test('no key, no header', async () => {
    expect((await sent('http://localhost:11434/v1', '')).headers).toEqual({});
  });

  test('carries no cookies, is not cached, follows no redirect', async () => {
    const { url, init } = await sent('https://api.openai.com/v1/');
    expect(url).toBe('https://api.openai.com/v1/chat/completions');
    expect(init).toMatchObject({ method: 'POST', credentials: 'omit', cache: 'no-store', redirect: 'manual' });
  });

  test('the key never leaves over plain http', async () => {
    const { fetch, calls } = fetchOf();
    const client = clientWith(fetch, { endpoint: { ...ENDPOINT, baseUrl: 'http://api.openai.com/v1' } });
    await expect(client.stream(REQUEST).next()).rejects.toThrow(AppError);
    expect(calls).toHaveLength(0);
  });
});
