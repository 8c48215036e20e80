import { expect, test } from 'vitest';
import { normaliseBaseUrl } from '@/lib/llm/base-url';
import { needsKey } from '@/lib/llm/provider-hosts';
import { needsNoKey, presetProblem, providerById, providerOf } from '@/lib/llm/providers';
import { OTHER, PROVIDERS } from '@/lib/llm/providers-data';
import { textOf } from '@/lib/settings/message-text';
import { needsOf } from '@/lib/words/providers';

test.each(PROVIDERS.map((provider) => [provider.name, provider] as const))('%s', (_name, provider) => {
  expect(providerOf(provider.baseUrl)).toBe(provider);
  expect(providerById(provider.id)).toBe(provider);
  // What a preset fills in is stored as it stands.
  expect(normaliseBaseUrl(provider.baseUrl)).toBe(new URL(provider.baseUrl).href);
  expect(needsOf(provider.id).length).toBeGreaterThan(0);
  for (const url of [provider.keyUrl, provider.billingUrl]) if (url) expect(new URL(url).protocol).toBe('https:');
});

test.each([
  ['', 'openai'],
  ['https://me.services.ai.azure.com/openai/v1', 'azure'],
  ['http://127.0.0.1:11434/v1', 'ollama'],
  ['http://localhost:9999/v1', 'other'],
  ['https://api.openai.com.example.com/v1', 'other'],
  ['https://gateway.example.com/v1', 'other'],
  ['https://', 'other'],
  ['local', 'other'],
])('whose address is %s', (baseUrl, id) => expect(providerOf(baseUrl).id).toBe(id));

test.each([
  ['', true],
  ['https://api.openai.com/v1', true],
  ['api.openai.com', true],
  ['https://me.openai.azure.com/openai/v1', true],
  ['https://openrouter.ai/api/v1', true],
  ['https://api.groq.com/openai/v1', true],
  ['https://api.mistral.ai/v1', true],
  ['https://api.deepseek.com/v1', true],
  ['https://generativelanguage.googleapis.com/v1beta/openai', true],
  ['https://api.anthropic.com/v1', true],
  ['http://localhost:11434/v1', false],
  ['http://localhost:1234/v1', false],
  ['https://llm.example.com/v1', false],
  ['https://vllm.example.com:8000/v1', false],
  ['https://api.openai.com.example.com/v1', false],
])('a key is needed at “%s”: %s', (baseUrl, needed) => {
  expect(needsKey(baseUrl)).toBe(needed);
  expect(needsNoKey({ provider: 'endpoint', base_url: baseUrl })).toBe(!needed);
  expect(needsNoKey({ provider: 'built-in', base_url: baseUrl })).toBe(true);
});

test('an address that is still a pattern is not stored', () => {
  expect(textOf(presetProblem(providerById('azure').baseUrl) ?? '')).toMatch(/YOUR-RESOURCE/);
  expect(presetProblem('https://acme.openai.azure.com/openai/v1')).toBeNull();
});

test('an unknown choice is any other address', () => expect(providerById('nobody')).toBe(OTHER));
