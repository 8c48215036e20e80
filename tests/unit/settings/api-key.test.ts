import { describe, expect, test } from 'vitest';
import { apiKeyProblem, readApiKey } from '@/lib/settings/api-key';
import { inWords } from './in-words';

describe('a key, whatever was copied with it', () => {
  test.each([
    ['sk-abc', 'sk-abc'],
    ['  sk-abc\n', 'sk-abc'],
    ['"sk-abc"', 'sk-abc'],
    ["'sk-abc'", 'sk-abc'],
    ['`sk-abc`', 'sk-abc'],
    ['“sk-abc”', 'sk-abc'],
    ['<sk-abc>', 'sk-abc'],
    ['(sk-abc)', 'sk-abc'],
    ['sk-abc,', 'sk-abc'],
    ['sk-abc;', 'sk-abc'],
    ['sk-abc.', 'sk-abc'],
    ['"sk-abc",', 'sk-abc'],
    ['sk-abc\u200b', 'sk-abc'],
    ['\ufeffsk-abc', 'sk-abc'],
    ['sk-a\u00adbc', 'sk-abc'],
    ['ｓｋ－ａｂｃ', 'sk-abc'],
    ['Bearer sk-abc', 'sk-abc'],
    ['bearer  sk-abc', 'sk-abc'],
    ['Authorization: Bearer sk-abc', 'sk-abc'],
    ['-H "Authorization: Bearer sk-abc"', 'sk-abc'],
    ['"Authorization": "Bearer sk-abc",', 'sk-abc'],
    ['x-api-key: sk-abc', 'sk-abc'],
    ['api-key:sk-abc', 'sk-abc'],
    ['OPENAI_API_KEY=sk-abc', 'sk-abc'],
    ['export OPENAI_API_KEY="sk-abc"', 'sk-abc'],
    ['set OPENAI_API_KEY=sk-abc', 'sk-abc'],
    ['$env:OPENAI_API_KEY = "sk-abc"', 'sk-abc'],
    ['- api_key: sk-abc', 'sk-abc'],
    ['  "apiKey": "sk-abc",', 'sk-abc'],
    ['{"api_key":"sk-abc"}', 'sk-abc'],
    ['const token = "sk-abc";', 'sk-abc'],
    // Freshdesk's own examples show it so.
    ['Abcdefghij0123456789:X', 'Abcdefghij0123456789'],
    // What belongs to a key.
    ['c2VjcmV0a2V5PQ==', 'c2VjcmV0a2V5PQ=='],
    ['id.secret', 'id.secret'],
    ['eyJhbGciOi.J9_x-y', 'eyJhbGciOi.J9_x-y'],
    ['sk-or-v1-0123', 'sk-or-v1-0123'],
    ['', ''],
    ['   ', ''],
  ])('%j', (typed, key) => {
    expect(readApiKey(typed)).toEqual({ key });
  });

  test.each([
    ['sk-ab c', /space/],
    ['sk-abc\nsk-def', /space/],
    ['curl -H "Authorization: Bearer sk-abc" https://x', /space/],
    ['ключ', /character that no API key has/],
    ['sk-****abcd', /part of it hidden/],
    ['sk-…abcd', /part of it hidden/],
    ['sk-...abcd', /part of it hidden/],
    ['sk-••••abcd', /part of it hidden/],
    ['sk-xxxxxxxxxxxxxxxx', /part of it hidden/],
    ['https://platform.openai.com/api-keys', /web address/],
    ['OPENAI_API_KEY=', /Only the name/],
    ['k'.repeat(501), /too long/],
  ])('%j is explained', (typed, says) => {
    expect(inWords(readApiKey(typed))).toEqual({ problem: expect.stringMatching(says) });
  });

  test('a key that still has signs around it is none', () => {
    for (const raw of ['"sk-abc"', 'sk-abc,', '`sk-abc`', '<sk-abc>']) expect(apiKeyProblem(raw)).not.toBeNull();
  });
});
