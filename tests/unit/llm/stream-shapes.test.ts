import { describe, expect, test } from 'vitest';
import { chunk, clientWith, collect, ENDPOINT, memoryOf, REQUEST, streamed } from './helpers';

const play = (
  pieces: string[],
  options?: Parameters<typeof streamed>[1],
  client: Parameters<typeof clientWith>[1] = {},
) => {
  const soon = (ms: number, run: () => void) => {
    if (ms <= 1000) queueMicrotask(run);
    return () => {};
  };
  return collect(clientWith(async () => streamed(pieces, options), { after: soon, ...client }).stream(REQUEST));
};
const event = (value: unknown, name?: string) => `${name ? `event: ${name}\n` : ''}data: ${JSON.stringify(value)}\n\n`;
const DONE = 'data: [DONE]\n\n';

describe('an error inside a 200', () => {
  test.each([
    ['plain', event({ error: { message: 'Oops', type: 'weird' } }), 'model-error', 'Oops'],
    [
      'overloaded',
      event({ error: { message: 'Busy', type: 'server_error', code: null } }),
      'model-unavailable',
      'Busy',
    ],
    ['a text', event({ error: 'Something broke' }), 'model-error', 'Something broke'],
    ['memory', event({ error: 'Out of memory' }), 'model-no-memory', 'Out of memory'],
    ['numeric code', event({ error: { code: 429, message: 'Slow down' } }), 'model-rate-limited', 'Slow down'],
    ['in an array', event([{ error: { code: 503, message: 'Later' } }]), 'model-unavailable', 'Later'],
    ['event: error', event({ message: 'Failed to call', code: 'x' }, 'error'), 'model-error', 'Failed to call'],
    ['event: error, not JSON', 'event: error\ndata: upstream gone\n\n', 'model-error', 'upstream gone'],
    ['quota', event({ error: { code: 'insufficient_quota', message: 'No money' } }), 'model-quota', 'No money'],
    ['too long', event({ error: { code: 'context_length_exceeded', message: 'Long' } }), 'model-too-long', 'Long'],
    [
      'Anthropic',
      event({ type: 'error', error: { type: 'overloaded_error', message: 'Ov' } }),
      'model-unavailable',
      'Ov',
    ],
    ['Mistral', event({ object: 'error', message: 'Bad', type: 'invalid_request_error' }), 'model-bad-request', 'Bad'],
  ])('%s', async (_name, sent, kind, detail) => {
    for (const end of ['', DONE]) {
      const got = await play([chunk({ content: 'Hel' }), sent, chunk({ content: 'lo' }, 'stop'), end]);
      expect(got.failure).toMatchObject({ kind, detail });
      expect(got.text).toBe('Hel');
      expect(got.end).toBeNull();
    }
  });

  test('progress in words is none', async () => {
    const progress = event({ status: 'processing', message: 'The model is loading' });
    const got = await play([progress, event({ code: 0, msg: 'success' }), chunk({ content: 'Hi' }, 'stop'), DONE]);
    expect(got).toMatchObject({ text: 'Hi', failure: null });
  });

  test('beside choices: their text is kept', async () => {
    const choices = [{ index: 0, delta: { content: 'lo' }, finish_reason: 'error' }];
    const got = await play([
      chunk({ content: 'Hel' }),
      event({ choices, error: { code: 502, message: 'Gone' } }),
      DONE,
    ]);
    expect(got.text).toBe('Hello');
    expect(got.failure).toMatchObject({ kind: 'model-unavailable', status: 502 });
  });

  test('finish_reason error without an error', async () => {
    expect((await play([chunk({ content: 'a' }, 'error'), DONE])).failure?.kind).toBe('model-error');
  });

  test('as the whole JSON body', async () => {
    const body = JSON.stringify({ error: { message: 'No', code: 'model_not_found' } });
    expect((await play([body], { type: 'application/json' })).failure?.kind).toBe('model-not-found');
    expect((await play([`[${body}]`], { type: 'application/json' })).failure?.kind).toBe('model-not-found');
  });
});

describe('what is no chat stream', () => {
  test.each([
    ['page', '<!doctype html><title>Log in to Hotel Wi-Fi</title>', 'text/html', 'model-not-a-stream'],
    ['page called a stream', '<html><title>Proxy</title></html>', 'text/event-stream', 'model-not-a-stream'],
    ['nothing', '', 'application/json', 'model-not-a-stream'],
    ['plain words', 'It works!', 'text/plain', 'model-not-a-stream'],
    ['Responses body', '{"object":"response","output":[]}', 'application/json', 'model-wrong-dialect'],
    ['Anthropic body', '{"type":"message","content":[]}', 'application/json', 'model-wrong-dialect'],
    ['Gemini array', '[{"candidates":[]},{"candidates":[]}]', 'application/json', 'model-wrong-dialect'],
    [
      'Ollama lines',
      '{"message":{},"done":false}\n{"message":{},"done":true}\n',
      'application/x-ndjson',
      'model-wrong-dialect',
    ],
    [
      'completions',
      event({ object: 'text_completion', choices: [{ text: 'a' }] }),
      'text/event-stream',
      'model-wrong-dialect',
    ],
    ['unknown JSON', '{"hello":"world"}', 'application/json', 'model-wrong-dialect'],
    ['cut JSON', '{"choices":[{"message":{"content":"Hel', 'application/json', 'answer-cut'],
    [
      'broken piece',
      `${chunk({ content: 'a' })}data: {"choi\n\n${chunk({}, 'stop')}`,
      'text/event-stream',
      'model-error',
    ],
    ['one piece of five megabytes', `data: ${'x'.repeat(5e6)}`, 'text/event-stream', 'model-error'],
    ['unknown content', chunk({ content: { value: 'a' } }, 'stop'), 'text/event-stream', 'model-error'],
  ])('%s', async (_name, body, type, kind) => {
    const got = await play([body], { type });
    expect(got.failure?.kind).toBe(kind);
    expect(got.end).toBeNull();
  });

  test('names the page', async () => {
    expect((await play(['<html><title>Log in</title>'], { type: 'text/html' })).failure?.detail).toBe('Log in');
  });
});

describe('thoughts printed into the answer', () => {
  const said = async (...contents: string[]) => {
    const { text, reasoning, end } = await play([...contents.map((content) => chunk({ content })), chunk({}, 'stop')]);
    return { text, reasoning, failure: end?.failure?.kind ?? null };
  };

  test.each([
    ['before the text', '<think>Be kind.</think>\n\nHello', 'Hello', 'Be kind.'],
    ['the longer mark, after a blank line', '\n<thinking>a < b</thinking>Hello', 'Hello', 'a < b'],
    ['none', 'Hello <b>', 'Hello <b>', ''],
    ['empty, as Qwen3 prints when told not to think', '<think>\n\n</think>\n\nHello', 'Hello', '\n\n'],
    ['a mark later on is text', 'Type <think> here </think>', 'Type <think> here </think>', ''],
    ['another mark in the thoughts', '<think>a </b> c</think>d', 'd', 'a </b> c'],
    ['a word that begins alike', '<thinker>', '<thinker>', ''],
    ['a lone beginning', '<thi', '<thi', ''],
  ])('%s', async (_name, content, text, reasoning) => {
    for (const pieces of [[content], [...content], content.split(/(?<=[<>/])/)]) {
      expect(await said(...pieces)).toEqual({ text, reasoning, failure: null });
    }
  });

  test('nothing but thoughts is an empty answer', async () => {
    expect(await said('<think>hm</think>', ' \n')).toEqual({ text: '', reasoning: 'hm', failure: 'answer-empty' });
    expect(await said('<think>', 'hm')).toEqual({ text: '', reasoning: 'hm', failure: 'answer-empty' });
  });

  test('what is held back comes with [DONE] and in a whole body', async () => {
    expect((await play([chunk({ content: '<t' }), DONE])).text).toBe('<t');
    const body = JSON.stringify({ choices: [{ message: { content: '<think>x</think>y' }, finish_reason: 'stop' }] });
    expect(await play([body], { type: 'application/json' })).toMatchObject({ text: 'y', reasoning: 'x' });
  });

  test('a stream that breaks inside them shows no text', async () => {
    const got = await play([chunk({ content: '<think>Say {"reply": "no"}' })], { ending: 'break' });
    expect(got).toMatchObject({ text: '', failure: { kind: 'answer-cut' } });
  });
});

describe('thoughts whose opening mark is in the prompt', () => {
  const R1 = { ...ENDPOINT, model: 'deepseek-r1:14b' };
  const said = async (content: string, endpoint = ENDPOINT, memory = memoryOf()) => {
    const ways = [[content], [...content], content.split(/(?<=[<>/\n{])/)];
    const results = await Promise.all(
      ways.map(async (pieces) => {
        const sent = [...pieces.map((piece) => chunk({ content: piece })), chunk({}, 'stop')];
        const { text, reasoning, end } = await play(sent, {}, { endpoint, memory });
        return { text, reasoning, failure: end?.failure?.kind ?? null };
      }),
    );
    for (const result of results) expect(result).toEqual(results[0]);
    return results[0];
  };

  test.each([
    ['a line of its own', 'Be kind.\n</think>\n\nHello', 'Hello', 'Be kind.\n'],
    ['blanks before it', 'a\n  </think>\nb', 'b', 'a\n  '],
    ['JSON right behind', 'Be kind.</think>{"reply": "x"}', '{"reply": "x"}', 'Be kind.'],
    ['a fence right behind', 'Be kind.</thinking> ```json\n{}\n```', '```json\n{}\n```', 'Be kind.'],
    ['a line end behind', 'Be kind.</think>\r\nHello', 'Hello', 'Be kind.'],
    [
      'JSON among the thoughts',
      'Say {"reply": "no"}?\n</think>\n{"reply": "yes"}',
      '{"reply": "yes"}',
      'Say {"reply": "no"}?\n',
    ],
    ['no thoughts at all', '</think>\n\nHello', 'Hello', ''],
    ['a second one is text', 'a\n</think>\nb\n</think>\nc', 'b\n</think>\nc', 'a\n'],
    ['in a sentence: text', 'Close it with </think> please', 'Close it with </think> please', ''],
    ['at the very end of a sentence: text', 'Close it with </think>', 'Close it with </think>', ''],
    ['in an answer that began as JSON: text', '{"reply": "a\n</think>\nb"}', '{"reply": "a\n</think>\nb"}', ''],
    ['in a fence: text', '```\na\n</think>\nb\n```', '```\na\n</think>\nb\n```', ''],
  ])('%s', async (_name, content, text, reasoning) => {
    expect(await said(content)).toEqual({ text, reasoning, failure: null });
  });

  test('nothing behind them is an empty answer', async () => {
    expect(await said('Be kind.\n</think>')).toMatchObject({ text: '', failure: 'answer-empty' });
    expect(await said('Be kind.\n</think>', R1)).toMatchObject({ text: '', failure: 'answer-empty' });
  });

  test('of a model that is known for it, or was seen doing it, nothing is shown before the mark', async () => {
    const sent = ['Be ', 'kind.\n</th', 'ink>\n\nHel', 'lo'].map((content) => chunk({ content }));
    const types = async (client: object) =>
      (await play([...sent, chunk({}, 'stop')], {}, client)).events.map(({ type }) => type);
    const shown = ['reasoning', 'reasoning', 'text', 'text', 'end'];
    expect(await types({ endpoint: R1 })).toEqual(shown);
    const memory = memoryOf();
    expect(await types({ memory })).toEqual(['text', 'text', 'was-reasoning', 'text', 'text', 'end']);
    expect(await types({ memory })).toEqual(shown);
  });

  test.each(['Hello', 'Hello <b>', 'a </thi', 'Hello\nWorld'])(
    'such a model that just answers: %s',
    async (content) => {
      expect((await said(content, R1))?.text).toBe(content);
    },
  );

  test('and JSON of such a model is shown as it comes', async () => {
    const { events } = await play(
      [chunk({ content: '{"re' }), chunk({ content: 'ply":' }), chunk({}, 'stop')],
      {},
      { endpoint: R1 },
    );
    expect(events.map(({ type }) => type)).toEqual(['text', 'text', 'end']);
  });

  test('nor is anything held where the server keeps thoughts apart itself', async () => {
    const sent = [
      chunk({ reasoning_content: 'hm' }),
      chunk({ content: 'Hel' }),
      chunk({ content: 'lo' }),
      chunk({}, 'stop'),
    ];
    const { events, reasoning } = await play(sent, {}, { endpoint: R1 });
    expect(events.map(({ type }) => type)).toEqual(['reasoning', 'text', 'text', 'end']);
    expect(reasoning).toBe('hm');
  });

  test('a stream of such a model that breaks inside them shows no text', async () => {
    const got = await play([chunk({ content: 'Say {"reply": "no"}' })], { ending: 'break' }, { endpoint: R1 });
    expect(got).toMatchObject({ text: '', failure: { kind: 'answer-cut' } });
  });
});

describe('how an answer ends', () => {
  test.each([
    ['stop', [chunk({ content: 'a' }), chunk({}, 'stop'), DONE], 'stop', null],
    ['another word for stop', [chunk({ content: 'a' }, 'end_turn')], 'stop', null],
    ['only [DONE]', [chunk({ content: 'a' }), DONE], 'unknown', null],
    ['length', [chunk({ content: 'a' }, 'length'), DONE], 'length', 'answer-length'],
    ['length, all of it reasoning', [chunk({ reasoning: 'a' }, 'length'), DONE], 'length', 'answer-length'],
    ['filter', [chunk({ content: 'a' }, 'content_filter'), DONE], 'content_filter', 'answer-filtered'],
    ['refusal', [chunk({ refusal: 'I cannot' }, 'stop'), DONE], 'stop', 'answer-refused'],
    ['nothing said', [chunk({ content: ' \n' }, 'stop'), DONE], 'stop', 'answer-empty'],
    ['tool', [chunk({ content: 'a' }, 'tool_calls'), DONE], 'tool_calls', 'answer-malformed'],
    ['a new word', [chunk({ content: 'a' }, 'bored'), DONE], 'unknown', 'answer-cut'],
  ])('%s', async (_name, pieces, finish, failure) => {
    const { end } = await play(pieces);
    expect(end).toMatchObject({ finish, complete: failure === null });
    expect(end?.failure?.kind ?? null).toBe(failure);
  });

  test('a refusal of "" on every chunk is none', async () => {
    expect((await play([chunk({ content: 'a', refusal: '' }, 'stop')])).end?.complete).toBe(true);
  });

  test('the connection breaks after the end was said: complete', async () => {
    expect((await play([chunk({ content: 'a' }, 'stop')], { ending: 'break' })).end?.complete).toBe(true);
  });

  test('the connection breaks before: cut, text kept', async () => {
    const got = await play([chunk({ content: 'a' })], { ending: 'break' });
    expect(got.failure?.kind).toBe('answer-cut');
    expect(got.text).toBe('a');
  });

  test('a server that leaves the connection open after [DONE] is not waited for', async () => {
    expect((await play([chunk({ content: 'a' }, 'stop'), DONE], { ending: 'open' })).end?.complete).toBe(true);
  });

  test('what comes after [DONE] is not part of the answer', async () => {
    expect((await play([chunk({ content: 'a' }, 'stop') + DONE + chunk({ content: 'b' })])).text).toBe('a');
  });

  test('usage in x_groq, model and request id', async () => {
    const x_groq = { usage: { prompt_tokens: 7, completion_tokens: 3 } };
    const last = event({ id: 'c1', model: 'm-2', choices: [{ index: 0, delta: {}, finish_reason: 'stop' }], x_groq });
    const { end } = await play([chunk({ content: 'a' }), last], { headers: { 'x-request-id': 'req_9' } });
    expect(end).toMatchObject({ model: 'm-2', requestId: 'req_9', usage: { inputTokens: 7, outputTokens: 3 } });
  });
});

test('a last piece that repeats all of the text adds nothing; a short one that says the same does', async () => {
  const [first, then] = ['Hello Ida, please', ' restart the box.'];
  const whole = await play([
    chunk({ content: first }),
    chunk({ content: then }),
    chunk({ content: first + then }, 'stop'),
  ]);
  expect(whole).toMatchObject({ text: first + then, end: { complete: true } });
  const laugh = await play([chunk({ content: 'ha' }), chunk({ content: '!ha' }), chunk({ content: 'ha!ha' }, 'stop')]);
  expect(laugh.text).toBe('ha!haha!ha');
});
