import { describe, expect, test } from 'vitest';
import { buildBody } from '@/lib/llm/parameters';
import type { ChatRequest, Endpoint } from '@/lib/llm/types';
import { chunk, clientWith, collect, ENDPOINT, fetchOf, memoryOf, recording, streamed } from './helpers';

const REQUEST: ChatRequest = {
  messages: [
    { role: 'system', content: 'Rules' },
    { role: 'user', content: 'Ticket' },
  ],
  maxAnswerTokens: 1000,
  temperature: 0.3,
  schema: { name: 'reply', schema: { type: 'object' } },
};
const at = (model: string, baseUrl = ENDPOINT.baseUrl): Endpoint => ({ ...ENDPOINT, model, baseUrl });

describe('what a model is sent', () => {
  test.each([
    ['gpt-4o-mini', undefined, 0.3, 1000],
    ['gpt-4.1', undefined, 0.3, 1000],
    ['gpt-6-luna', 'none', 0.3, 1000],
    ['gpt-6.1-terra', 'none', 0.3, 1000],
    ['gpt-5.6-luna', 'none', 0.3, 1000],
    ['gpt-6-luna-2026-10-01', 'none', 0.3, 1000],
    ['openai/gpt-6-luna', 'none', 0.3, 1000],
    ['gpt-6.1-sol', 'low', undefined, 5096],
    ['gpt-6-astra', 'low', undefined, 5096],
    ['gpt-5-mini', 'minimal', undefined, 5096],
    ['o3', 'low', undefined, 5096],
    ['openai/gpt-oss-120b', 'low', undefined, 5096],
    ['mistral-large', undefined, 0.3, 5096],
  ])('%s', (model, effort, temperature, cap) => {
    const body = buildBody(at(model), REQUEST, new Set());
    expect([body.reasoning_effort, body.temperature, body.max_completion_tokens]).toEqual([effort, temperature, cap]);
  });

  test('the whole body', () => {
    expect(buildBody(at('gpt-4o-mini'), REQUEST, new Set())).toEqual({
      model: 'gpt-4o-mini',
      messages: REQUEST.messages,
      stream: true,
      stream_options: { include_usage: true },
      store: false,
      temperature: 0.3,
      max_completion_tokens: 1000,
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'reply', strict: true, schema: { type: 'object' } },
      },
    });
  });

  test('store is for OpenAI only, the old cap for those who know no other', () => {
    const body = buildBody(at('mistral-large', 'https://api.mistral.ai/v1'), REQUEST, new Set());
    expect(body).not.toHaveProperty('store');
    expect(body).toMatchObject({ max_tokens: 5096 });
    expect(body).not.toHaveProperty('max_completion_tokens');
  });
});

const recorded = (name: string) => new TextDecoder().decode(recording(name).bytes);
const error = (message: string, fields: object = {}) => JSON.stringify({ error: { message, code: null, ...fields } });
const good = () => streamed([chunk({ content: 'OK' }, 'stop'), 'data: [DONE]\n\n']);

async function refused(model: string, bodies: string[], status = 400, known: string[] = []) {
  const { fetch, bodies: sent } = fetchOf(...bodies.map((body) => new Response(body, { status })), good());
  const memory = memoryOf(known);
  const got = await collect(clientWith(fetch, { endpoint: at(model), memory }).stream(REQUEST));
  return { ...got, sent, last: sent.at(-1) ?? {}, memory: memory.names };
}

describe('a parameter is refused', () => {
  const unsupported = (name: string) => error(`Unsupported parameter: '${name}' is not supported with this model.`);
  const JSON_WORD =
    "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.";

  test.each([
    ['temperature, code null', recorded('openai/error-400-temperature-unsupported.json'), 'temperature'],
    ['temperature, out of range', recorded('openai/error-400-temperature-out-of-range.json'), 'temperature'],
    ['system role', recorded('openai/error-400-system-role-unsupported.json'), 'system'],
    ['system role, in words', error('System role not supported'), 'system'],
    ['cap', unsupported('max_completion_tokens'), 'max_completion_tokens'],
    [
      'cap beyond the context',
      error("'max_completion_tokens' is too large. This model's maximum context length is 4096"),
      'cap',
    ],
    ['stream_options', error('Unrecognized request argument supplied: stream_options'), 'stream_options'],
    ['store', error("property 'store' is unsupported"), 'store'],
    ['schema', error('This response_format type is unavailable now'), 'json_schema'],
    ['FastAPI', '{"detail":[{"loc":["body","store"],"msg":"Extra inputs are not permitted"}]}', 'store'],
    ['param only', error('no', { param: 'response_format.json_schema' }), 'json_schema'],
  ])('%s', async (_name, body, name) => {
    const got = await refused('gpt-4o-mini', [body]);
    expect(got.text).toBe('OK');
    expect(got.memory).toEqual([name]);
    expect(got.sent).toHaveLength(2);
  });

  test('one after another, as many as there are', async () => {
    const got = await refused('gpt-6-luna', [
      error("Unsupported value: 'none' is not supported with this model.", { param: 'reasoning_effort' }),
      unsupported('reasoning_effort'),
      unsupported('max_completion_tokens'),
      unsupported('max_tokens'),
      unsupported('response_format'),
      error(JSON_WORD, { param: 'messages' }),
      unsupported('stream_options'),
      unsupported('store'),
    ]);
    expect(got.failure).toBeNull();
    expect(got.last).toEqual({ model: 'gpt-6-luna', messages: REQUEST.messages, stream: true });
    expect(got.memory).toHaveLength(8);
  });

  test('the next effort is tried before none is sent', async () => {
    const value = error("Unsupported value: 'none'", { param: 'reasoning_effort', code: 'unsupported_value' });
    const got = await refused('gpt-6-luna', [value]);
    expect(got.last).toMatchObject({ reasoning_effort: 'low', max_completion_tokens: 5096 });
    expect(got.last).not.toHaveProperty('temperature');
  });

  test('the older cap replaces the newer and the other way round', async () => {
    expect((await refused('x', [unsupported('max_completion_tokens')])).last).toMatchObject({ max_tokens: 5096 });
    const { fetch, bodies } = fetchOf(
      new Response(recorded('openai/error-400-max-tokens-unsupported.json'), { status: 400 }),
      good(),
    );
    const endpoint = at('gpt-5', 'https://api.mistral.ai/v1');
    await collect(clientWith(fetch, { endpoint }).stream(REQUEST));
    expect(bodies.map((body) => [body.max_tokens, body.max_completion_tokens])).toEqual([
      [5096, undefined],
      [undefined, 5096],
    ]);
  });

  test('the schema gives way to JSON, then to nothing', async () => {
    const got = await refused('x', [
      error('bad', { param: 'response_format' }),
      error('bad', { param: 'response_format' }),
    ]);
    expect(got.sent.map((body) => body.response_format?.type)).toEqual(['json_schema', 'json_object', undefined]);
  });

  test('the system text moves in front of the ticket', async () => {
    const got = await refused('x', [error('System role not supported')]);
    expect(got.last.messages).toEqual([{ role: 'user', content: 'Rules\n\nTicket' }]);
  });

  test('what is remembered is not tried again', async () => {
    const got = await refused('gpt-4o-mini', [], 400, ['temperature', 'json_schema']);
    expect(got.last).not.toHaveProperty('temperature');
    expect(got.last.response_format).toEqual({ type: 'json_object' });
  });

  test('nothing is remembered when leaving it out did not help', async () => {
    const got = await refused('gpt-4o-mini', [
      unsupported('temperature'),
      error('Something else'),
      error('Something else'),
    ]);
    expect(got.failure).toMatchObject({ kind: 'model-bad-request', detail: 'Something else' });
    expect(got.memory).toEqual([]);
  });

  test('an error that keeps coming ends', async () => {
    const same = Array.from({ length: 5 }, () => unsupported('temperature'));
    // Without it, and once more without everything else that is optional.
    expect((await refused('gpt-4o-mini', same)).sent).toHaveLength(3);
  });

  test('too long is not a matter of parameters', async () => {
    const got = await refused('x', [
      error("This model's maximum context length is 8192 tokens. Please reduce the length of the messages."),
    ]);
    expect(got.failure?.kind).toBe('model-too-long');
    expect(got.sent).toHaveLength(1);
  });

  test('a memory that fails does not stop the answer', async () => {
    const memory = { get: () => Promise.reject(new Error('x')), add: () => Promise.reject(new Error('x')) };
    const { fetch } = fetchOf(new Response(unsupported('temperature'), { status: 400 }), good());
    expect((await collect(clientWith(fetch, { memory }).stream(REQUEST))).text).toBe('OK');
  });
});
