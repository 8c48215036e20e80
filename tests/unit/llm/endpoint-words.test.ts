import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { failureOfResponse } from '@/lib/llm/errors';
import { growth, LINEAR } from '../growth';
import { ENDPOINT } from './helpers';
import { ask } from './rule-endpoint';

type Row = [who: string, status: number, body: unknown];
type Words = {
  quota: Row[];
  length: Row[];
  rate: Row[];
  waits: [...Row, says: string, headers?: Record<string, string>][];
  reasons: [...Row, kind: string, says: string][];
  policy: Row[];
  memory: Row[];
};

const file = new URL('../../fixtures/cases/endpoint-words.json', import.meta.url);
const WORDS: Words = JSON.parse(readFileSync(file, 'utf8'));

test.each(WORDS.quota)('no credit is left, told so and not tried again: %s', async (_who, status, body) => {
  const got = await ask([{ status, body }]);
  expect(got).toMatchObject({ kind: 'model-quota', retries: 0 });
  expect(got.bodies).toHaveLength(1);
  expect(got.sentence).toMatch(/no credit left/);
});

test.each(WORDS.length)('too long, never tried again as it is: %s', async (_who, status, body) => {
  expect(await ask([{ status, body }])).toMatchObject({ kind: 'model-too-long', retries: 0 });
});

test.each(WORDS.rate)('a limit is no matter of length or credit: %s', async (_who, status, body) => {
  expect((await ask([{ status, body }])).kind).toBe('model-rate-limited');
});

test.each(WORDS.reasons)('the reason is passed on: %s', async (_who, status, body, kind, says) => {
  const got = await ask([{ status, body }]);
  expect(got.kind).toBe(kind);
  expect(got.retries).toBe(kind === 'model-unavailable' ? 1 : 0);
  expect(got.sentence).toMatch(new RegExp(says));
});

test.each(WORDS.policy)('a data policy keeps away who runs the model: %s', async (_who, status, body) => {
  const got = await ask([{ status, body }]);
  expect(got).toMatchObject({ kind: 'model-data-policy', retries: 0 });
  expect(got.sentence).toMatch(/privacy settings \(data policy\)/);
});

test.each(WORDS.memory)('memory: %s', async (_who, status, body) => {
  const got = await ask([{ status, body }]);
  expect(got).toMatchObject({ kind: 'model-no-memory', retries: 0 });
  expect(got.sentence).toMatch(/has not enough memory/);
});

describe('a wait', () => {
  test.each(WORDS.waits)('that is long is told, not sat through: %s', async (_who, status, body, says, headers) => {
    const got = await ask([{ status, body, ...(headers ? { headers } : {}) }]);
    expect(got).toMatchObject({ kind: 'model-rate-limited', retries: 0 });
    expect(got.sentence).toMatch(new RegExp(says));
    expect(got.sentence).not.toMatch(/asks to wait \d{4,} s/);
  });

  test.each([
    ['seconds', 'Rate limit reached. Please try again in 4.2s.', 4.2],
    ['milliseconds', 'Rate limit reached. Please try again in 120ms.', 0.12],
    ['words', 'Rate limit exceeded. Please retry after 22 seconds.', 22],
    ['no unit', 'Too many requests. Retry after 7', 7],
  ])('that is short is kept: %s', async (_unit, message, seconds) => {
    const got = await ask([{ status: 429, body: { error: { message } } }]);
    expect(got.failure?.retryAfterSeconds).toBe(seconds);
    expect(got.retries).toBe(2);
  });
});

test.each(['tokens ', 'exceeded your input ', '1 ', 'a', '{"error":', '[', '超', 'try again in ', '\\"'])(
  'whatever an endpoint says, time grows no faster than its length: %j',
  (word) => {
    const read = (body: string) => failureOfResponse({ status: 400, body, headers: new Headers() }, ENDPOINT, 0);
    const work = (size: number) => {
      const said = word.repeat(size / word.length);
      read(JSON.stringify({ error: { message: said, type: said, code: said } }));
      read(said);
      read(JSON.stringify({ detail: [{ loc: [said], msg: said }] }));
    };
    expect(growth(work, 160_000)).toBeLessThan(LINEAR);
  },
);
