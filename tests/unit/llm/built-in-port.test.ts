import { expect, test } from 'vitest';
import { createBuiltInClient } from '@/lib/llm/built-in/client';
import { askOverPort, type Port, serveBuiltIn } from '@/lib/llm/built-in/port';
import type { ModelClient } from '@/lib/llm/client';
import type { ChatRequest } from '@/lib/llm/types';
import { fakeLanguageModel } from './built-in.ts';
import { collect } from './helpers.ts';

const REQUEST: ChatRequest = { messages: [{ role: 'user', content: 'Hi' }], maxAnswerTokens: 9 };

type End = { hear: ((message: unknown) => void)[]; gone: (() => void)[] };

/** A call to any number of pages, as Chrome connects them: what the caller says reaches all, each answers the caller. */
function call(pages: number) {
  const caller: End = { hear: [], gone: [] };
  const others = Array.from({ length: pages }, (): End => ({ hear: [], gone: [] }));
  let open = true;
  const tell = (ends: End[]) => {
    setTimeout(() => {
      for (const { gone } of ends) for (const listener of gone) listener();
    });
  };
  const close = (from: End) => {
    if (open) tell([caller, ...others].filter((end) => end !== from));
    open = false;
  };
  const port = (own: End, to: End[]): Port => ({
    postMessage(message) {
      if (!open) throw new Error('Attempting to use a disconnected port object');
      const copy = structuredClone(message);
      setTimeout(() => {
        for (const { hear } of to) for (const listener of hear) listener(copy);
      });
    },
    disconnect: () => close(own),
    onMessage: { addListener: (listener) => void own.hear.push(listener) },
    onDisconnect: { addListener: (listener) => void own.gone.push(listener) },
  });
  if (pages === 0) tell([caller]);
  return {
    worker: port(caller, others),
    pages: others.map((end) => port(end, [caller])),
    closePage: () => tell([caller]),
  };
}

const client = (given: Parameters<typeof fakeLanguageModel>[0] = {}) =>
  createBuiltInClient(fakeLanguageModel(given).api);

/** A client that yields a piece and then waits until it is stopped. */
function hanging() {
  const state = { stopped: false };
  const never: ModelClient = {
    async *stream(_request, signal) {
      yield { type: 'text', delta: 'Hi' };
      await new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve()));
      state.stopped = true;
    },
  };
  return { never, state };
}

test('a page answers for the worker', async () => {
  const { worker, pages } = call(1);
  const done = collect(askOverPort(worker, REQUEST));
  serveBuiltIn(pages[0] as Port, client({ pieces: ['a', 'b'] }), 'p1');
  expect(await done).toMatchObject({ text: 'ab', failure: null, end: { complete: true } });
});

test('of several pages one answers', async () => {
  const { worker, pages } = call(3);
  const fakes = pages.map(() => fakeLanguageModel());
  const done = collect(askOverPort(worker, REQUEST));
  for (const [index, page] of pages.entries()) {
    serveBuiltIn(page, createBuiltInClient(fakes[index]?.api ?? null), `p${index}`);
  }
  expect((await done).text).toBe('OK');
  expect(fakes.filter(({ calls }) => calls().includes('prompt'))).toHaveLength(1);
});

test('no page is open', async () => {
  expect((await collect(askOverPort(call(0).worker, REQUEST))).failure?.kind).toBe('built-in-no-page');
});

test('a page that is closed in the middle cuts the answer, text kept', async () => {
  const { worker, pages, closePage } = call(1);
  const done = collect(askOverPort(worker, REQUEST));
  serveBuiltIn(pages[0] as Port, hanging().never, 'p1');
  setTimeout(closePage, 50);
  expect(await done).toMatchObject({ text: 'Hi', end: null, failure: { kind: 'answer-cut' } });
});

test('Stop reaches the page at once', async () => {
  const { worker, pages } = call(1);
  const abort = new AbortController();
  const { never, state } = hanging();
  const done = collect(askOverPort(worker, REQUEST, abort.signal));
  serveBuiltIn(pages[0] as Port, never, 'p1');
  setTimeout(() => abort.abort(), 50);
  expect(await done).toMatchObject({ text: 'Hi', failure: { kind: 'stopped' } });
  await expect.poll(() => state.stopped).toBe(true);
});

test.each([
  ['a failure', { state: 'downloadable' }, 'built-in-not-downloaded'],
  ['a full context', { window: 100, needs: 99 }, 'model-too-long'],
])('%s comes through by its kind', async (_name, given, kind) => {
  const { worker, pages } = call(1);
  const done = collect(askOverPort(worker, REQUEST));
  serveBuiltIn(pages[0] as Port, client(given), 'p1');
  expect((await done).failure?.kind).toBe(kind);
});

test('an empty answer is no complete one', async () => {
  const { worker, pages } = call(1);
  const done = collect(askOverPort(worker, REQUEST));
  serveBuiltIn(pages[0] as Port, client({ pieces: [''] }), 'p1');
  expect((await done).end).toMatchObject({ complete: false, failure: { kind: 'answer-empty' } });
});
