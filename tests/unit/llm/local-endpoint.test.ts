import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LocalModel, startModel } from '../../servers/model/server.ts';
import { clientWith, collect, REQUEST } from './helpers.ts';

// Over a real connection: what the other side sees of an end.

let model: LocalModel;
beforeEach(async () => {
  model = await startModel({ tls: false, paceMs: 0, requireKey: false });
});
afterEach(() => model.close());

const client = (stallLimitMs = 60_000) =>
  clientWith(fetch, {
    endpoint: { baseUrl: `http://127.0.0.1:${model.port}/v1`, apiKey: '', model: 'demo' },
    stallLimitMs,
  });
const closed = () => expect.poll(() => model.requests.at(-1)?.closedEarly, { timeout: 10_000 });

test('a stream that is given up for its silence is closed', async () => {
  model.behave.stallAfterChunks = 3;
  const got = await collect(client(100).stream(REQUEST));
  expect(got.failure?.kind).toBe('model-stalled');
  expect(got.text).not.toBe('');
  await closed().toBe(true);
});

test('a stream that is stopped is closed', async () => {
  model.behave.stallAfterChunks = 3;
  const abort = new AbortController();
  setTimeout(() => abort.abort(), 200);
  expect((await collect(client().stream(REQUEST, abort.signal))).failure?.kind).toBe('stopped');
  await closed().toBe(true);
});

test('a silence in the middle loses nothing', async () => {
  model.behave.silence = { afterChunks: 3, ms: 300, times: 1 };
  const got = await collect(client().stream(REQUEST));
  expect(got.failure).toBeNull();
  expect(got.end?.complete).toBe(true);
  expect(model.requests.at(-1)).toMatchObject({ finished: true, closedEarly: false });
});
