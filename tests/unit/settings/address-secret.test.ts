import { describe, expect, test } from 'vitest';
import { exportableAddress, secretProblem, shownAddress } from '@/lib/settings/address-secret';
import { inWords } from './in-words';

const GOOGLE = 'AIzaSyD-9tSrke72PouQMnMX-a7eZSW0jkFMBWY';
const BASE = 'https://gateway.example.com/openai';

describe('an address with a key in it', () => {
  test.each([
    `${BASE}?key=${GOOGLE}`,
    `${BASE}?key=short`,
    `${BASE}?api_key=abc`,
    `${BASE}?API-KEY=abc`,
    `${BASE}?apikey=abc`,
    `${BASE}?subscription-key=1f0c`,
    `${BASE}?access_token=abc`,
    `${BASE}?api-version=2024-10-21&code=Zm9v`,
    `${BASE}?sv=2022&sig=abc%2B`,
    `${BASE}?X-Amz-Signature=abc`,
    `${BASE}?password=abc`,
    `${BASE}?x=${GOOGLE}`,
    `${BASE}?${GOOGLE}`,
    `${BASE}?sk-proj-1234567890abcdef`,
    `${BASE}?t=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2ln`,
    `${BASE}?api-version=${GOOGLE}`,
    `${BASE}?%6Bey=abc`,
    `${BASE}?session=1a2b`,
    'https://gateway.example.com/sk-ant-api03-1234567890/v1',
    'https://gateway.example.com/v1;token=abc/chat',
    'https://gateway.example.com/hf_1234567890abcdef/v1',
  ])('is refused, without repeating it: %s', (address) => {
    const problem = inWords(secretProblem(address));
    expect(problem).toMatch(/looks like a key/);
    for (const secret of [GOOGLE, 'sk-', 'hf_1', 'eyJ', 'abc', 'Zm9v', '1f0c']) expect(problem).not.toContain(secret);
    // What earlier builds stored is neither shown nor exported.
    for (const text of [shownAddress(address), exportableAddress(address) ?? '']) {
      expect(text).not.toMatch(/AIza|sk-|eyJ|hf_|abc|Zm9v|1f0c|short|1a2b/);
    }
  });

  test('the parameters that an endpoint needs stay', () => {
    expect(shownAddress(`${BASE}?api-version=2024-10-21&key=${GOOGLE}`)).toBe(`${BASE}?api-version=2024-10-21`);
  });
});

describe('an address without one', () => {
  test.each([
    'https://api.openai.com/v1',
    'http://localhost:11434/v1',
    'https://my-company.openai.azure.com/openai/deployments/gpt-4o-mini-2024-07-18?api-version=2024-10-21',
    'https://my-company.openai.azure.com/openai/v1?api-version=2025-04-01-preview',
    'https://generativelanguage.googleapis.com/v1beta/openai?alt=sse',
    'https://company.azure-api.net/api-management-v2/hf-inference-v2x/openai',
    'https://eu.gateway.example.com/team-support/openai-compatible/v1',
  ])('is taken and exported as it is: %s', (address) => {
    expect(secretProblem(address)).toBeNull();
    expect(shownAddress(address)).toBe(address);
    expect(exportableAddress(address)).toBe(address);
  });

  test.each([
    // A parameter that nobody knows.
    { address: `${BASE}?tenant=emea`, exported: BASE },
    { address: `${BASE}?api-version=2024-10-21&team=7`, exported: `${BASE}?api-version=2024-10-21` },
    // An account's number in the path, which may be a secret as well.
    { address: 'https://gateway.ai.cloudflare.com/v1/0123456789abcdef0123456789abcdef/support/openai', exported: null },
    { address: 'https://proxy.example.com/6f1c1f0e-8f1d-4f5e-9d55-3d7f0a1b2c3d/v1', exported: null },
  ])('may be used, and what might be secret is not passed on: $address', ({ address, exported }) => {
    expect(secretProblem(address)).toBeNull();
    expect(exportableAddress(address)).toBe(exported);
  });

  test.each(['', 'not an address', 'https://'])('what is none is left alone: %j', (text) => {
    expect(secretProblem(text)).toBeNull();
    expect(shownAddress(text)).toBe(text);
    expect(exportableAddress(text)).toBeNull();
  });
});

test('a long address takes no long time', () => {
  const started = performance.now();
  for (const letter of ['a', 'a1', '%41', 'key=a&', 'a-', '/a1;b=']) {
    const address = `${BASE}?x=${letter.repeat(80_000 / letter.length)}`;
    secretProblem(address);
    exportableAddress(address);
  }
  expect(performance.now() - started).toBeLessThan(1500);
});
