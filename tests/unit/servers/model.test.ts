import { connect } from 'node:http2';
import { request } from 'node:https';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type LocalModel, startModel } from '../../servers/model/server.ts';
import { ask, chat, events, KEY, schemaOf, textOf } from './model-client.ts';

let model: LocalModel;
beforeEach(async () => {
  model = await startModel({ tls: false, paceMs: 0 });
});
afterEach(() => model.close());

it('lists models with their last day', async () => {
  const response = await fetch(`http://127.0.0.1:${model.port}/v1/models`, {
    headers: { authorization: `Bearer ${KEY}` },
  });
  const { object, data } = (await response.json()) as { object: string; data: { id: string }[] };
  expect(object).toBe('list');
  expect(data).toContainEqual(expect.objectContaining({ id: 'gpt-4o-mini', shutdown_date: '2027-01-14' }));
  expect(data.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['demo', 'gpt-6-luna', 'gpt-6.1-sol', 'gpt-6.1-terra']),
  );
});

it('streams JSON in the order of the schema, then the usage, then the end', async () => {
  const format = schemaOf('reason', 'reply');
  const body = await (
    await chat(model, ask({ response_format: format, stream_options: { include_usage: true } }))
  ).text();
  const chunks = events(body);
  const answer = JSON.parse(textOf(chunks));
  expect(Object.keys(answer)).toEqual(['reason', 'reply']);
  expect(answer.reply).toMatch(/^Hi Maria,[\s\S]+error 809[\s\S]+\n3\. /);
  expect(answer.reason).toContain('demo model');
  expect(chunks[0]?.choices[0]?.delta).toMatchObject({ role: 'assistant' });
  expect(chunks.at(-2)?.choices[0]?.finish_reason).toBe('stop');
  expect(chunks.at(-1)).toMatchObject({ choices: [], usage: { total_tokens: expect.any(Number) } });
  expect(body.endsWith('data: [DONE]\n\n')).toBe(true);
});

it('sends no usage unless asked, and all at once without stream', async () => {
  expect(events(await (await chat(model, ask())).text()).every((chunk) => !('usage' in chunk))).toBe(true);
  const whole = (await (await chat(model, ask({ stream: false }))).json()) as {
    choices: { message: { content: string } }[];
  };
  expect(whole.choices[0]?.message.content).toContain('Maria');
});

it.each([
  [{ model: 'gpt-6-luna', max_tokens: 9 }, 400, 'unsupported_parameter', 'max_tokens'],
  [{ model: 'gpt-6.1-sol', temperature: 0.2 }, 400, 'unsupported_value', 'temperature'],
  [{ model: 'gpt-6.1-sol', reasoning_effort: 'none' }, 400, 'unsupported_value', 'reasoning_effort'],
  [{ model: 'gpt-99' }, 404, 'model_not_found', null],
  [{ model: 'o1' }, 404, 'model_not_found', null],
])('refuses %j', async (extra, status, code, param) => {
  const response = await chat(model, ask(extra));
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ error: { code, param, type: 'invalid_request_error' } });
});

it('refuses wrong keys and records only the end of a key', async () => {
  expect((await chat(model, ask(), { key: 'sk-wrong-9999' })).status).toBe(401);
  expect((await chat(model, ask(), { key: 'nokey' })).status).toBe(401);
  expect(model.requests[0]?.headers.authorization).toBe('Bearer …9999');
});

it('spends a small budget on reasoning: an empty text that ends by length', async () => {
  const chunks = events(await (await chat(model, ask({ model: 'gpt-6-luna', max_completion_tokens: 50 }))).text());
  expect(textOf(chunks)).toBe('');
  expect(chunks.at(-1)?.choices[0]?.finish_reason).toBe('length');
});

it('speaks HTTP/2, and HTTP/1.1 to those who ask for it', async () => {
  const secure = await startModel({ paceMs: 0 });
  const headers = { authorization: `Bearer ${KEY}` };
  const session = connect(`https://localhost:${secure.port}`, { rejectUnauthorized: false });
  const stream = session.request({ ':path': '/v1/models', ...headers });
  const h2 = await new Promise((resolve) => stream.once('response', (answer) => resolve(answer[':status'])));
  const options = { port: secure.port, path: '/v1/models', headers, rejectUnauthorized: false };
  const h1 = await new Promise((resolve) => request(options, (answer) => resolve(answer.statusCode)).end());
  expect([h2, h1]).toEqual([200, 200]);
  session.destroy();
  await secure.close();
});
