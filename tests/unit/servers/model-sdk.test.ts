import OpenAI from 'openai';
import { LengthFinishReasonError } from 'openai/core/error';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalModel, startModel } from '../../servers/model/server.ts';
import { recording } from '../llm/helpers.ts';
import { ask, KEY, schemaOf } from './model-client.ts';

// The vendor's own client as judge of the local endpoint: what it reads without complaint, a copy may call faithful.

let model: LocalModel;
beforeEach(async () => {
  model = await startModel({ tls: false, paceMs: 0 });
});
afterEach(() => model.close());

const sdk = (options: object = {}) =>
  new OpenAI({ apiKey: KEY, baseURL: `http://127.0.0.1:${model.port}/v1`, ...options });
const { messages } = ask() as { messages: { role: 'user'; content: string }[] };
const request = { model: 'gpt-4o-mini', messages };
const format = schemaOf('reply', 'reason') as OpenAI.ResponseFormatJSONSchema;
const streaming = { ...request, stream: true as const, stream_options: { include_usage: true } };

/** The error of one request, and how many requests it took. */
async function failing(work: (client: OpenAI) => Promise<unknown>, options?: object) {
  const error = await work(sdk(options)).catch((caught: unknown) => caught);
  return { error: error as InstanceType<typeof OpenAI.APIError>, requests: model.requests.length };
}
const create = (client: OpenAI) => client.chat.completions.create(request);
const read = async (client: OpenAI) => {
  let text = '';
  for await (const chunk of await client.chat.completions.create(streaming)) {
    text += chunk.choices[0]?.delta.content ?? '';
  }
  return text;
};

describe('streams', () => {
  it('gives chunks of text, one end, and the usage last', async () => {
    const chunks = [];
    for await (const chunk of await sdk().chat.completions.create(streaming)) chunks.push(chunk);
    expect(chunks[0]).toMatchObject({ object: 'chat.completion.chunk', choices: [{ delta: { role: 'assistant' } }] });
    expect(new Set(chunks.map(({ id }) => id)).size).toBe(1);
    const ends = chunks.filter(({ choices }) => choices[0]?.finish_reason);
    expect(ends.map(({ choices }) => choices[0]?.finish_reason)).toEqual(['stop']);
    expect(chunks.at(-1)).toMatchObject({ choices: [], usage: { total_tokens: expect.any(Number) } });
    expect(chunks.slice(0, -1).every(({ usage }) => usage === null)).toBe(true);
  });

  it('is put together to a completion by the stream helper, and parsed by schema', async () => {
    const stream = sdk().chat.completions.stream({ ...request, response_format: format });
    const completion = await stream.finalChatCompletion();
    expect(completion.choices[0]?.finish_reason).toBe('stop');
    expect(JSON.parse(completion.choices[0]?.message.content ?? '')).toMatchObject({
      reply: expect.stringMatching(/^Hi Maria/),
    });
  });

  it('tells a refusal apart from text', async () => {
    model.behave.refuse = 'No.';
    const refusals: string[] = [];
    const stream = sdk().chat.completions.stream(request);
    stream.on('refusal.done', ({ refusal }) => refusals.push(refusal));
    const { message } = (await stream.finalChatCompletion()).choices[0] ?? {};
    expect(message).toMatchObject({ content: null, refusal: 'No.' });
    expect(refusals).toEqual(['No.']);
  });

  it('an answer cut by its cap is the length error of the parser', async () => {
    model.behave.finishLength = true;
    const parsed = sdk().chat.completions.parse({ ...request, response_format: format });
    await expect(parsed).rejects.toBeInstanceOf(LengthFinishReasonError);
  });

  it('an error in the middle is thrown, never an end', async () => {
    model.behave.inStreamError = { afterChunks: 2 };
    const { error, requests } = await failing(read);
    expect(error).toBeInstanceOf(OpenAI.APIError);
    expect(error.message).toContain('The server had an error');
    expect(requests).toBe(1);
  });

  it('a connection that dies in the middle is thrown, and not tried again', async () => {
    model.behave.cutAfterChunks = 2;
    const { error, requests } = await failing(read);
    expect(error).toBeInstanceOf(Error);
    expect(requests).toBe(1);
  });

  it('a caller who leaves is seen leaving', async () => {
    model.behave.stallAfterChunks = 1;
    const stream = await sdk().chat.completions.create(streaming);
    for await (const _chunk of stream) break;
    stream.controller.abort();
    await expect.poll(() => model.requests[0]?.closedEarly).toBe(true);
  });
});

describe('errors', () => {
  it.each([
    ['a wrong key', { apiKey: 'sk-wrong-1' }, {}, OpenAI.AuthenticationError, { status: 401, code: 'invalid_api_key' }],
    ['an unknown model', {}, { model: 'gpt-99' }, OpenAI.NotFoundError, { status: 404, code: 'model_not_found' }],
    [
      'an old parameter',
      {},
      { model: 'gpt-6-luna', max_tokens: 9 },
      OpenAI.BadRequestError,
      { code: 'unsupported_parameter', param: 'max_tokens', type: 'invalid_request_error' },
    ],
    [
      'a loose schema',
      {},
      { response_format: { type: 'json_schema', json_schema: { name: 'a b', strict: true, schema: {} } } },
      OpenAI.BadRequestError,
      { code: 'invalid_value' },
    ],
  ])('%s', async (_name, options, extra, type, facts) => {
    const { error, requests } = await failing(
      (client) => client.chat.completions.create({ ...request, ...(extra as object) }),
      options,
    );
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject(facts);
    expect(error.requestID).toMatch(/^req_/);
    expect(requests).toBe(1);
  });

  it('silence before the headers is the time-out of the client', async () => {
    model.behave.silentBeforeHeadersMs = 500;
    const { error } = await failing(create, { timeout: 60, maxRetries: 0 });
    expect(error).toBeInstanceOf(OpenAI.APIConnectionTimeoutError);
  });
});

describe('retries', () => {
  const headers = { 'retry-after-ms': '5' };
  it.each([
    ['429 twice', { status: 429, headers, times: 2 }, 3, null],
    ['503 twice', { status: 503, headers, times: 2 }, 3, null],
    ['429 for ever', { status: 429, headers }, 3, OpenAI.RateLimitError],
    ['500 that says no', { status: 500, headers: { 'x-should-retry': 'false' } }, 1, OpenAI.InternalServerError],
    ['400 that says yes', { status: 400, headers: { ...headers, 'x-should-retry': 'true' }, times: 1 }, 2, null],
    ['400', { status: 400, headers }, 1, OpenAI.BadRequestError],
  ])('%s', async (_name, error, count, type) => {
    model.behave.error = error;
    const got = await failing(create);
    if (type) expect(got.error).toBeInstanceOf(type);
    else expect(got.error).toMatchObject({ object: 'chat.completion' });
    expect(got.requests).toBe(count);
  });
});

it('lists models', async () => {
  const models = [];
  for await (const one of sdk().models.list()) models.push(one);
  expect(models).toContainEqual(expect.objectContaining({ id: 'gpt-4o-mini', shutdown_date: '2027-01-14' }));
});

it.each([
  ['openai/chat-long-text-gpt-4.1-nano.sse'],
  ['openrouter/chat-comments-gemini-2.0-flash.sse'],
  ['snowflake/chat-text-no-finish-reason.sse'],
  ['crusoe/chat-text-llama-3.3-70b.sse'],
])('replays %s so that it reads the same text as we do', async (path) => {
  model.behave.replay = { path, byteChunk: 97 };
  expect(await read(sdk())).toBe(recording(path).expect?.text);
});
