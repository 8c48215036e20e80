import { describe, expect, test } from 'vitest';
import { AppError } from '@/lib/errors';
import { normaliseBaseUrl, operationUrl, originPattern } from '@/lib/model/base-url';

test.each([
  ['https://api.openai.com/v1', 'https://api.openai.com/v1'],
  ['  api.openai.com/v1/ ', 'https://api.openai.com/v1'],
  ['API.OpenAI.com', 'https://api.openai.com/v1'],
  ['https://api.openai.com/v1/chat/completions', 'https://api.openai.com/v1'],
  ['https://api.openai.com/v1/chat/completions/', 'https://api.openai.com/v1'],
  ['https://api.openai.com/v1/responses', 'https://api.openai.com/v1'],
  ['https://api.openai.com/v1//', 'https://api.openai.com/v1'],
  ['openrouter.ai', 'https://openrouter.ai/api/v1'],
  ['api.groq.com', 'https://api.groq.com/openai/v1'],
  ['generativelanguage.googleapis.com', 'https://generativelanguage.googleapis.com/v1beta/openai'],
  ['https://me.openai.azure.com/', 'https://me.openai.azure.com/openai/v1'],
  [
    'https://me.openai.azure.com/openai/v1/?api-version=preview',
    'https://me.openai.azure.com/openai/v1?api-version=preview',
  ],
  ['localhost:11434', 'http://localhost:11434/v1'],
  ['127.0.0.1:1234/v1/', 'http://127.0.0.1:1234/v1'],
  ['https://llm.example.com', 'https://llm.example.com'],
  ['llm.example.com:8443/api', 'https://llm.example.com:8443/api'],
  ['https://api.openai.com/v1#x', 'https://api.openai.com/v1'],
])('%s', (typed, expected) => {
  expect(normaliseBaseUrl(typed)).toBe(expected);
  expect(normaliseBaseUrl(expected)).toBe(expected);
});

describe('refused', () => {
  test.each([
    '',
    '   ',
    'not an address',
    'https://',
    'http://api.openai.com/v1',
    'http://8.8.8.8/v1',
    'http://172.32.0.1:8080/v1',
    'http://[2001:db8::1]:8080/v1',
    'http://localhost.evil.com/v1',
    'http://127.0.0.1.evil.com/v1',
    'ftp://api.openai.com',
    'javascript://x/%0aalert(1)',
    'https://key:secret@api.openai.com/v1',
  ])('%s', (typed) => {
    expect(() => normaliseBaseUrl(typed)).toThrow(AppError);
    expect(() => normaliseBaseUrl(typed)).toThrow('settings-invalid');
  });
});

test('an operation keeps the query', () => {
  expect(operationUrl('https://a.test/v1?api-version=1', 'models')).toBe('https://a.test/v1/models?api-version=1');
});

test.each([
  ['https://api.openai.com/v1', 'https://api.openai.com/*'],
  ['http://localhost:11434/v1', 'http://localhost/*'],
  ['llm.example.com:8443', 'https://llm.example.com/*'],
])('permission for %s', (baseUrl, pattern) => {
  expect(originPattern(baseUrl)).toBe(pattern);
});
