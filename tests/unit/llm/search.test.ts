import { expect, test } from 'vitest';
import { matchingModels } from '@/lib/llm/search';

const MODELS = ['anthropic/claude-haiku-4.5', 'openai/gpt-6-luna', 'openai/gpt-6.1-terra'].map((id) => ({ id }));

test.each([
  ['', [0, 1, 2]],
  ['  ', [0, 1, 2]],
  ['GPT', [1, 2]],
  ['terra openai', [2]],
  ['gpt-6.1', [2]],
  ['gpt claude', []],
])('“%s”', (typed, found) => {
  expect(matchingModels(MODELS, typed)).toEqual(found.map((index) => MODELS[index]));
});
