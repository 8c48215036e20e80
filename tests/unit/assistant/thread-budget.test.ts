import { expect, test } from 'vitest';
import { threadBudget } from '@/lib/assistant/prepare/thread-budget';
import { settingsSchema } from '@/lib/settings/schema';

test.each([
  ['a hosted model', 'https://api.openai.com/v1', 'gpt-4o-mini', 48_000],
  ['one behind a gateway of the company', 'http://10.0.0.7:4000/v1', 'gpt-4o', 48_000],
  ['Ollama, which cuts without a word', 'http://localhost:11434/v1', 'llama3.1:8b', 20_000],
  ['Ollama elsewhere in the house', 'http://ollama.lan/v1', 'qwen2.5', 20_000],
  ['a model whose name says 4k', 'http://localhost:1234/v1', 'phi-3-mini-4k-instruct', 8000],
  ['8k', 'https://api.example.com/v1', 'meta-llama-3:8k', 8000],
  ['16k', 'https://api.example.com/v1', 'gpt-3.5-turbo-16k', 20_000],
  ['128k', 'https://api.example.com/v1', 'phi-3-medium-128k-instruct', 48_000],
  ['no address', 'not an address', 'm', 48_000],
])('characters of a ticket for %s', (_, base_url, model, full) => {
  const { openai } = settingsSchema.parse({ openai: { base_url, model } });
  expect(threadBudget(openai, 'full')).toBe(full);
  expect(threadBudget(openai, 'tight')).toBeLessThan(full);
  expect(threadBudget(openai, 'tiny')).toBeLessThan(threadBudget(openai, 'tight'));
  expect(threadBudget({ ...openai, provider: 'built-in' }, 'full')).toBe(8000);
});
