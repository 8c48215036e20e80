import { describe, expect, test } from 'vitest';
import { listModels } from '@/lib/llm/models';
import { TEST_MESSAGES, testConnection } from '@/lib/llm/test-connection';
import { chunk, clientWith, ENDPOINT, fetchOf, streamed } from './helpers';

const list = (body: unknown, status = 200) => {
  const { fetch, calls } = fetchOf(new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }));
  return { result: listModels(ENDPOINT, fetch), calls };
};

describe('the models of an endpoint', () => {
  test.each([
    ['OpenAI', { object: 'list', data: [{ id: 'b', shutdown_date: '2027-01-14' }, { id: 'a' }] }],
    [
      'a bare array',
      [
        { id: 'b', shutdown_date: '2027-01-14T00:00:00Z' },
        { id: 'a', shutdown_date: null },
      ],
    ],
    [
      'seconds',
      {
        data: [
          { id: 'b', shutdown_date: 1_799_884_800 },
          { id: 'a', shutdown_date: 'some day' },
        ],
      },
    ],
    [
      'odd entries',
      { data: [{ name: 'x' }, null, { id: 'b', shutdown_date: '2027-01-14' }, { id: 'a', shutdown_date: {} }] },
    ],
  ])('%s', async (_name, body) => {
    expect(await list(body).result).toEqual([
      { id: 'a', shutdown: null },
      { id: 'b', shutdown: '2027-01-14' },
    ]);
  });

  test.each([
    ['https://api.openai.com/v1', 'k', { authorization: 'Bearer k' }],
    ['https://acme.openai.azure.com/openai/v1', 'k', { 'api-key': 'k' }],
    // Its list is not part of its compatible API, and no bearer opens it.
    [
      'https://api.anthropic.com/v1',
      'k',
      { 'x-api-key': 'k', 'anthropic-version': '2023-06-01', 'anthropic-dangerous-direct-browser-access': 'true' },
    ],
    ['https://llm.example.com/v1', '', {}],
  ])('asks %s with the key as it wants it', async (baseUrl, apiKey, headers) => {
    const { fetch, calls } = fetchOf(new Response('{"data":[]}'));
    await listModels({ baseUrl, apiKey, model: '' }, fetch);
    expect(calls[0]?.url).toBe(`${baseUrl}/models`);
    expect(Object.fromEntries(new Headers(calls[0]?.init.headers))).toEqual({ accept: 'application/json', ...headers });
  });

  test.each([
    ['a wrong key', { error: { message: 'no' } }, 401, 'model-key-rejected'],
    ['a page', '<html>', 200, 'model-wrong-dialect'],
    ['other JSON', { hello: 1 }, 200, 'model-wrong-dialect'],
    ['a missing path', '', 404, 'model-wrong-dialect'],
  ])('%s', async (_name, body, status, kind) => {
    await expect(list(body, status).result).rejects.toMatchObject({ failure: { kind } });
  });
});

describe('testing the connection', () => {
  const clock = () => {
    let now = 0;
    return { now: () => (now += 120) };
  };
  const answer = (pieces: string[]) => {
    const { fetch, bodies } = fetchOf(streamed(pieces));
    return { bodies, result: testConnection(clientWith(fetch), TEST_MESSAGES, 'asked', clock()) };
  };

  test('says which model answered, and how fast', async () => {
    const model = 'gpt-4o-mini-2024-07-18';
    const choices = [{ index: 0, delta: { content: 'OK' }, finish_reason: 'stop' }];
    const { result, bodies } = answer([`data: ${JSON.stringify({ model, choices })}\n\n`]);
    expect(await result).toEqual({ model, ms: 240 });
    expect(bodies[0]).toMatchObject({ stream: true, messages: [{ role: 'user', content: 'Reply with OK' }] });
  });

  test('a model that thinks and thinks is not waited for', async () => {
    const { fetch } = fetchOf(
      streamed(
        Array.from({ length: 300 }, () => chunk({ reasoning: 'hm' })),
        { ending: 'open' },
      ),
    );
    expect(await testConnection(clientWith(fetch), TEST_MESSAGES, 'asked', clock())).toEqual({
      model: 'asked',
      ms: 20_040,
    });
  });

  test('an answer eaten by reasoning proves the way too', async () => {
    expect(await answer([chunk({ reasoning: 'hm' }, 'length')]).result).toEqual({ model: 'gpt-4o-mini', ms: 240 });
  });

  test.each([
    ['quota', 'data: {"error":{"code":"insufficient_quota","message":"x"}}\n\n', 'model-quota'],
    ['another API', 'data: {"type":"response.created"}\n\n', 'model-wrong-dialect'],
  ])('fails on %s', async (_name, body, kind) => {
    await expect(answer([body]).result).rejects.toMatchObject({ failure: { kind } });
  });
});
