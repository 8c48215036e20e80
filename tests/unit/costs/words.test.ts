import { expect, test } from 'vitest';
import { costWords } from '@/lib/costs/words';

const cost = { generationId: 'g', host: 'api.openai.com', model: 'gpt-4o-mini', input: 1240, output: 310 };

test.each([
  [{ cost: 372_000, estimated: false }, '1,240 tokens in, 310 out · $0.0004 · gpt-4o-mini'],
  [{ cost: 372_000, estimated: true }, 'about 1,240 tokens in, 310 out · about $0.0004 (estimated) · gpt-4o-mini'],
  [{ cost: null, estimated: false }, '1,240 tokens in, 310 out · price unknown · gpt-4o-mini'],
  [{ cost: null, estimated: true }, 'about 1,240 tokens in, 310 out · price unknown (estimated) · gpt-4o-mini'],
  [{ cost: 0, estimated: false }, '1,240 tokens in, 310 out · $0.00 · gpt-4o-mini'],
])('%j', (money, words) => {
  expect(costWords({ ...cost, ...money })).toBe(words);
});
