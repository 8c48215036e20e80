import { connect } from 'node:http2';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type LocalModel, startModel } from '../../servers/model/server.ts';
import { ask, type Chunk, chat, events, KEY, schemaOf, textOf } from './model-client.ts';

let model: LocalModel;
beforeEach(async () => {
  model = await startModel({ tls: false, paceMs: 0 });
});
afterEach(() => model.close());

it('answers an error as often as told', async () => {
  model.behave.error = {
    status: 429,
    body: { error: { code: 'slow_down' } },
    headers: { 'retry-after': '1' },
    times: 1,
  };
  const first = await chat(model, ask());
  expect([first.status, first.headers.get('retry-after')]).toEqual([429, '1']);
  expect((await chat(model, ask())).status).toBe(200);
});

it('cuts the connection in the middle of a stream', async () => {
  model.behave.cutAfterChunks = { value: 5, times: 1 };
  const reader = (await chat(model, ask())).body?.pipeThrough(new TextDecoderStream()).getReader();
  let received = '';
  const read = async () => {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) received += part.value;
  };
  await expect(read()).rejects.toThrow();
  expect(events(received)).toHaveLength(6);
  expect(model.requests[0]).toMatchObject({ finished: false, closedEarly: false });
});

it('stalls until the caller leaves, and notes that it left', async () => {
  model.behave.stallAfterChunks = 2;
  const abort = new AbortController();
  const response = await chat(model, ask(), { signal: abort.signal });
  await response.body?.getReader().read();
  abort.abort();
  await expect.poll(() => model.requests[0]?.closedEarly).toBe(true);
  expect(model.requests[0]?.finished).toBe(false);
});

it.each([
  ['refuse', true, (chunks: Chunk[]) => expect(chunks.some((chunk) => chunk.choices[0]?.delta.refusal)).toBe(true)],
  ['finishLength', true, (chunks: Chunk[]) => expect(chunks.at(-1)?.choices[0]?.finish_reason).toBe('length')],
  ['ignoreSchema', true, (chunks: Chunk[]) => expect(textOf(chunks)).toMatch(/^Hi Maria/)],
  ['emptyAnswer', true, (chunks: Chunk[]) => expect(textOf(chunks)).toBe('')],
  ['inStreamError', { afterChunks: 2 }, (chunks: Chunk[]) => expect(chunks.at(-1)).toMatchObject({ error: {} })],
  ['chunkChars', 1, (chunks: Chunk[]) => expect(chunks.slice(1, -1).every((c) => textOf([c]).length === 1)).toBe(true)],
])('%s', async (name, value, check) => {
  Object.assign(model.behave, { [name]: value });
  check(events(await (await chat(model, ask({ response_format: schemaOf('reply') }))).text()));
});

it('replays a recording byte by byte', async () => {
  model.behave.replay = { path: 'openai/error-400-max-tokens-unsupported.json', byteChunk: 7, times: 1 };
  const response = await chat(model, ask());
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ error: { param: 'max_tokens' } });
});

it('cuts HTTP/2 connections too, so that the caller sees a failure', async () => {
  const secure = await startModel({ paceMs: 0 });
  secure.behave.cutAfterChunks = 3;
  const session = connect(`https://localhost:${secure.port}`, { rejectUnauthorized: false });
  session.on('error', () => undefined);
  const stream = session.request({
    ':method': 'POST',
    ':path': '/v1/chat/completions',
    authorization: `Bearer ${KEY}`,
  });
  stream.end(JSON.stringify(ask()));
  let received = '';
  stream.on('data', (part) => {
    received += part;
  });
  await new Promise((resolve) => stream.on('error', () => undefined).on('close', resolve));
  expect(events(received)).toHaveLength(4);
  expect(received).not.toContain('[DONE]');
  expect(session.destroyed).toBe(true);
  await secure.close();
});
