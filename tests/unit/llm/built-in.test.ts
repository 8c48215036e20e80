import { describe, expect, test } from 'vitest';
import { findBuiltIn } from '@/lib/llm/built-in/api';
import { BUILT_IN_MODEL, createBuiltInClient } from '@/lib/llm/built-in/client';
import { builtInState, downloadBuiltIn } from '@/lib/llm/built-in/state';
import type { ChatRequest } from '@/lib/llm/types';
import { t as stateText } from '@/lib/words/built-in';
import { fakeLanguageModel, named } from './built-in.ts';
import { collect } from './helpers.ts';

const REQUEST: ChatRequest = {
  messages: [
    { role: 'system', content: 'Rules' },
    { role: 'user', content: 'Ticket' },
  ],
  maxAnswerTokens: 100,
  schema: { name: 'reply', schema: { type: 'object' } },
};
const ask = (given: Parameters<typeof fakeLanguageModel>[0], signal?: AbortSignal) => {
  const fake = fakeLanguageModel(given);
  return collect(createBuiltInClient(fake.api).stream(REQUEST, signal)).then((got) => ({ ...got, ...fake }));
};

describe('where it is', () => {
  const { api } = fakeLanguageModel();
  test.each([
    ['its place since Chrome 138', { LanguageModel: api }, true],
    ['its place before', { ai: { languageModel: api } }, true],
    ['none', {}, false],
    ['something else of that name', { LanguageModel: { create() {} } }, false],
  ])('%s', (_name, scope, found) => expect(findBuiltIn(scope) === api).toBe(found));

  test.each([
    ['available', 'available'],
    ['downloadable', 'downloadable'],
    ['downloading', 'downloading'],
    ['unavailable', 'unavailable'],
    ['after-download', 'unavailable'],
  ])('says %s', async (state, expected) => {
    expect(await builtInState(fakeLanguageModel({ state }).api)).toBe(expected);
  });

  test('a browser without it says why', async () => {
    expect(stateText(await builtInState(null))).toMatch(/^This browser has no built-in model\. Chrome 138/);
  });
});

describe('an answer', () => {
  test('comes in pieces, with the system text first and the shape as a constraint', async () => {
    const got = await ask({ pieces: ['{"reply":', ' "Hi"}'] });
    expect(got).toMatchObject({ text: '{"reply": "Hi"}', failure: null });
    expect(got.end).toMatchObject({ complete: true, finish: 'stop', usage: null, model: BUILT_IN_MODEL });
    expect(got.calls()).toEqual(['availability', 'create', 'measure', 'prompt', 'destroy']);
    expect(got.log[1]?.options).toMatchObject({ initialPrompts: [{ role: 'system', content: 'Rules' }] });
    expect(got.log[3]).toMatchObject({
      input: [{ role: 'user', content: 'Ticket' }],
      options: { responseConstraint: { type: 'object' }, omitResponseConstraintInput: true },
    });
    // Asked alike, or the first answer says nothing about the second.
    expect(got.log[1]?.options).toMatchObject(got.log[0]?.options as object);
  });

  test('without the constraint where the browser does not know it', async () => {
    const got = await ask({ pieces: ['Hi'], noConstraint: true });
    expect(got.text).toBe('Hi');
    expect(got.log.filter(({ call }) => call === 'prompt').map(({ options }) => options)).toEqual([
      expect.objectContaining({ responseConstraint: expect.anything() }),
      {},
    ]);
  });

  test.each([
    ['missing API', null, 'built-in-unavailable'],
    ['unavailable', 'unavailable', 'built-in-unavailable'],
    ['not downloaded', 'downloadable', 'built-in-not-downloaded'],
    ['being downloaded', 'downloading', 'built-in-not-downloaded'],
  ])('%s: nothing is asked', async (_name, state, kind) => {
    const fake = fakeLanguageModel({ state: state ?? '' });
    const got = await collect(createBuiltInClient(state === null ? null : fake.api).stream(REQUEST));
    expect(got.failure?.kind).toBe(kind);
    expect(fake.calls()).not.toContain('create');
  });

  test.each([
    ['new names', 'new' as const],
    ['old names', 'old' as const],
  ])('too long for its context, %s: told before it is asked', async (_name, names) => {
    expect((await ask({ names, window: 2000, needs: 1500 })).failure).toEqual({
      kind: 'model-too-long',
      subject: BUILT_IN_MODEL,
    });
    expect((await ask({ names, window: 2000, needs: 1400 })).failure).toBeNull();
  });

  test('a browser that does not tell its context is asked all the same', async () => {
    expect((await ask({ names: 'none' })).text).toBe('OK');
  });

  test.each([
    ['QuotaExceededError', 'model-too-long'],
    ['SyntaxError', 'answer-malformed'],
    ['NotAllowedError', 'built-in-not-downloaded'],
    ['OperationError', 'model-error'],
  ])('%s', async (name, kind) => {
    const got = await ask({ fails: named(name, 'It broke') });
    expect(got.failure?.kind).toBe(kind);
    expect(got.end).toBeNull();
    expect(got.calls().at(-1)).toBe('destroy');
    expect((await ask({ createFails: named(name) })).failure?.kind).toBe(kind);
  });

  test('text that came before an error is kept as a part, and nothing is asked again', async () => {
    const fake = fakeLanguageModel();
    const session = await fake.api.create({});
    fake.api.create = async () => ({
      ...session,
      promptStreaming: () => {
        let turn = 0;
        return new ReadableStream({
          pull(controller) {
            turn += 1;
            if (turn === 1) controller.enqueue('Hi');
            else controller.error(named('NotSupportedError'));
          },
        });
      },
    });
    const got = await collect(createBuiltInClient(fake.api).stream(REQUEST));
    expect(got).toMatchObject({ text: 'Hi', end: null, failure: { kind: 'model-error' } });
  });

  test('nothing said is an empty answer', async () => {
    expect((await ask({ pieces: [' \n'] })).end).toMatchObject({ complete: false, failure: { kind: 'answer-empty' } });
  });

  test('Stop', async () => {
    const abort = new AbortController();
    abort.abort();
    expect((await ask({}, abort.signal)).failure?.kind).toBe('stopped');
  });
});

describe('its download', () => {
  test.each([
    ['fractions', [{ loaded: 0 }, { loaded: 0.5 }, { loaded: 1 }]],
    [
      'bytes',
      [
        { loaded: 0, total: 400 },
        { loaded: 200, total: 400 },
        { loaded: 400, total: 400 },
      ],
    ],
  ])('tells its progress, given as %s', async (_name, progress) => {
    const seen: number[] = [];
    const { api, calls } = fakeLanguageModel({ state: 'downloadable', progress });
    await downloadBuiltIn(api, (fraction) => seen.push(fraction));
    expect(seen).toEqual([0, 0.5, 1]);
    expect(calls()).toEqual(['create', 'destroy']);
  });

  test('one that fails says what the browser said', async () => {
    const { api } = fakeLanguageModel({ createFails: named('NetworkError', 'Not enough space') });
    await expect(downloadBuiltIn(api, () => {})).rejects.toMatchObject({
      failure: { kind: 'built-in-unavailable', detail: 'Not enough space' },
    });
  });
});
