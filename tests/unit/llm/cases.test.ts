import { describe, expect, test } from 'vitest';
import { AppError } from '@/lib/failures/app-error';
import { explain } from '@/lib/failures/explain';
import { normaliseBaseUrl, operationUrl, originPattern } from '@/lib/llm/base-url';
import { headersFor } from '@/lib/llm/headers';
import { readApiKey } from '@/lib/settings/api-key';
import { caseFiles, cases } from '../cases';
import { type Answering, ask } from './rule-endpoint';

/** Kinds of cases that a test runs: here, in tests/unit/money/cases and in tests/e2e. */
const RUN = {
  stream: 'tests/unit/llm/stream-cases',
  json: 'tests/unit/assistant/answer-cases',
  http: 'here',
  url: 'here',
  key: 'here',
  money: 'tests/unit/money',
  mv3: 'tests/e2e',
};

test('no case file is left unread', () => {
  const unread = caseFiles().filter((name) => !Object.hasOwn(RUN, name.split('-')[0] ?? ''));
  expect(unread).toEqual([]);
});

type Http = { rules: Answering[]; model: string; base_url: string };
type Want = { kind?: string; retries?: number; mentions?: string };

describe('what an endpoint answers', () => {
  test.each(cases<Http, Want>('http'))('%s', async (_id, { rules, model, base_url }, expected) => {
    const got = await ask(rules, { model, baseUrl: base_url });
    const { kind, retries, mentions } = expected;
    expect({ kind: kind && got.kind, retries: retries === undefined ? undefined : got.retries }).toEqual({
      kind,
      retries,
    });
    if (kind === 'OK') expect(got.text).toBe('OK');
    if (kind === 'model-too-long') expect(got.retries).toBe(0);
    if (mentions) expect(got.sentence).toMatch(new RegExp(mentions));
  });
});

type Either = { request?: string; refused?: string };
type Pasted = Either & { either?: Either[]; headers_include_one_of?: string[] };

describe('what is pasted as an address', () => {
  test.each(cases<{ typed: string }, Pasted>('url'))('%s', (_id, { typed }, expected) => {
    let base: string | null = null;
    try {
      base = normaliseBaseUrl(typed);
    } catch (error) {
      expect(error).toBeInstanceOf(AppError);
      expect(explain((error as AppError).failure).text).toMatch(/address/);
    }
    const allowed = expected.either ?? [expected];
    if (base === null) return expect(allowed.some(({ refused }) => refused)).toBe(true);
    const url = operationUrl(base, 'chat/completions');
    const wanted = allowed.flatMap(({ request }) => request ?? []);
    if (wanted.length > 0) expect(wanted).toContain(url);
    expect(originPattern(base)).not.toBe('https://https/*');
    const headers = Object.keys(headersFor({ baseUrl: base, apiKey: 'k', model: 'm' }, url));
    const names = expected.headers_include_one_of;
    if (names) expect(headers.filter((name) => names.includes(name))).not.toEqual([]);
  });
});

describe('what is pasted as a key', () => {
  test.each(cases<{ typed: string }, { either: { key?: string; refused?: string }[] }>('key'))(
    '%s',
    (_id, { typed }, { either }) => {
      const read = readApiKey(typed);
      if ('key' in read) expect(either.map(({ key }) => key)).toContain(read.key);
      else expect(either.some(({ refused }) => refused)).toBe(true);
    },
  );
});
