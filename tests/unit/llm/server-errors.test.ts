import { describe, expect, test } from 'vitest';
import { explain } from '@/lib/failures/explain';
import { listModels } from '@/lib/llm/models';
import { heldBackFor, inMemory, type ServerErrorMemory } from '@/lib/llm/server-errors';
import type { Fetch } from '@/lib/llm/types';
import { chunk, clientWith, collect, ENDPOINT, REQUEST, streamed } from './helpers';

const START = Date.parse('2026-11-25T10:00:00Z');

/** Chromium's own measure (tried in 156): from the third 5xx of an address on, nothing gets through for a while. */
function throttlingBrowser() {
  const time = { now: START };
  const serverErrors = inMemory();
  let failures = 0;
  let until = 0;
  let status = 500;
  const reached: number[] = [];
  const fetch: Fetch = async () => {
    if (time.now < until) throw new TypeError('Failed to fetch');
    reached.push(time.now);
    if (status === 200) return streamed([chunk({ content: 'OK' }, 'stop'), 'data: [DONE]\n\n']);
    failures += 1;
    if (failures > 2) until = time.now + 700 * 1.4 ** (failures - 3);
    return new Response('{}', { status });
  };
  const press = (memory: ServerErrorMemory = serverErrors) =>
    collect(
      clientWith(fetch, {
        serverErrors: memory,
        clock: { now: () => time.now },
        // Time passes where a pause is asked for; what bounds a request never comes.
        after: (ms, run) => {
          if (ms === 29_500 || ms >= 5000) return () => undefined;
          const handle = setTimeout(() => {
            time.now += ms;
            run();
          }, 0);
          return () => clearTimeout(handle);
        },
      }).stream(REQUEST),
    );
  return { time, reached, press, answerWith: (next: number) => (status = next) };
}

describe("Chrome's own throttling", () => {
  test('one press never brings it about', async () => {
    const { press, reached } = throttlingBrowser();
    expect((await press()).failure?.kind).toBe('model-unavailable');
    expect(reached).toHaveLength(2);
  });

  test('a press after an earlier one tries a single time', async () => {
    const { press, reached, time } = throttlingBrowser();
    await press();
    time.now += 5000;
    await press();
    expect(reached).toHaveLength(3);
  });

  test('what it holds back is waited for, told with its time, and sent then', async () => {
    const { press, time, answerWith } = throttlingBrowser();
    await press();
    await press();
    answerWith(200);
    const got = await press();
    expect(got.events[0]).toMatchObject({
      type: 'retrying',
      failure: { kind: 'model-held-back', retryAfterSeconds: 1 },
    });
    expect(got).toMatchObject({ text: 'OK', failure: null });
    expect(time.now).toBeGreaterThan(START);
  });

  test('a long one is told with its time, and as what it is', () => {
    const seconds = heldBackFor({ count: 20, at: START }, START + 1000) ?? undefined;
    const { text } = explain({ kind: 'model-held-back', subject: 'h', retryAfterSeconds: seconds });
    expect(text).toMatch(/^h answered with errors several times, so the browser itself holds back .* in 4 min\.$/);
  });

  test.each([
    ['a network that is gone', [], 'model-unreachable'],
    ['one error before', [500], 'model-unreachable'],
    ['two errors before', [500, 502], 'model-unreachable'],
    ['three', [500, 502, 503], 'model-held-back'],
    ['three, and a good answer after', [500, 502, 503, 200, 200], 'model-unreachable'],
    ['answers that are the other side’s choice', [429, 429, 429, 401], 'model-unreachable'],
  ])('%s: %s', async (_what, before, kind) => {
    const memory = inMemory();
    const statuses = [...before];
    const fetch: Fetch = async () => {
      const status = statuses.shift();
      if (status === undefined) throw new TypeError('Failed to fetch');
      return new Response('{"data":[]}', { status });
    };
    const list = () =>
      listModels(ENDPOINT, fetch, { serverErrors: memory, now: () => START }).then(
        () => 'listed',
        (error) => error.failure.kind as string,
      );
    for (const _ of before) await list();
    expect(await list()).toBe(kind);
  });

  test('it is forgotten, ends with a clock that is set back, and never meant this machine', async () => {
    expect(heldBackFor({ count: 3, at: START }, START + 100)).toBe(1);
    expect(heldBackFor({ count: 3, at: START }, START + 701)).toBeNull();
    expect(heldBackFor({ count: 9, at: START }, START - 1)).toBeNull();
    expect(heldBackFor(null, START)).toBeNull();
    const serverErrors: ServerErrorMemory = {
      load: async () => ({ count: 9, at: START }),
      save: async () => undefined,
    };
    const fetch: Fetch = async () => {
      throw new TypeError('Failed to fetch');
    };
    const kindAt = (baseUrl: string) =>
      listModels({ ...ENDPOINT, baseUrl }, fetch, { serverErrors, now: () => START + 10 }).catch(
        (error) => error.failure.kind,
      );
    expect(await kindAt('http://localhost:8080/v1')).toBe('model-unreachable');
    expect(await kindAt('http://nas.local/v1')).toBe('model-held-back');
  });

  test('a memory that fails costs nothing but the better sentence', async () => {
    const memory = { load: () => Promise.reject(new Error('x')), save: () => Promise.reject(new Error('x')) };
    const { press, answerWith } = throttlingBrowser();
    answerWith(200);
    expect((await press(memory)).text).toBe('OK');
  });
});

describe('a policy of the browser', () => {
  const gone: Fetch = async () => {
    throw new TypeError('Failed to fetch');
  };

  test.each([
    [true, 'host-blocked', 1],
    [false, 'model-unreachable', 3],
  ])('blocks: %s', async (blocked, kind, asked) => {
    const urls: string[] = [];
    const isBlocked = async (url: string) => {
      urls.push(url);
      return blocked;
    };
    const after = (ms: number, run: () => void) => {
      if (ms >= 5000) return () => undefined;
      const handle = setTimeout(run, 0);
      return () => clearTimeout(handle);
    };
    const got = await collect(clientWith(gone, { isBlocked, after }).stream(REQUEST));
    expect(got.failure?.kind).toBe(kind);
    expect(urls).toEqual(Array.from({ length: asked }, () => 'https://api.openai.com/v1/chat/completions'));
    await expect(listModels(ENDPOINT, gone, { isBlocked })).rejects.toMatchObject({ failure: { kind } });
  });
});
