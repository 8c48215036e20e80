import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNano, nano } from '@/lib/costs/dollars';
import { PRICED_HOST, SHIPPED_PRICES } from '@/lib/costs/price-data';
import { costOf, rateOf, worstCost } from '@/lib/costs/prices';
import { priceSchema } from '@/lib/settings/price';

const rate = (model: string, host = PRICED_HOST) => {
  const found = rateOf([], host, model);
  if (!found) throw new Error(`no price of ${model}`);
  return found;
};

describe('cost of a request, in nano-dollars', () => {
  test.each([
    ['gpt-4o-mini', 100_000, 0, 0, 15_000_000],
    ['gpt-4o-mini-2024-07-18', 2000, 0, 500, 600_000],
    ['gpt-6-luna', 10_000, 4000, 1000, 1_140_000],
    ['gpt-6-astra', 1, 0, 1, 60_000],
    ['gpt-6-luna', 1, 1, 0, 10],
    // More cached than there was: the whole input at the lower price, never less.
    ['gpt-6-luna', 10, 99, 0, 100],
    ['gpt-6.1-terra', 272_000, 0, 1000, 277_000_000],
    ['gpt-6.1-terra', 272_001, 0, 1000, 551_502_000],
    ['gpt-6.1-terra', 300_000, 0, 1000, 607_500_000],
  ])('%s: %i in, %i cached, %i out', (model, input, cached, output, cost) => {
    expect(costOf(rate(model), { input, cached, output })).toBe(cost);
  });

  test('is a whole number and never more than the worst case', () => {
    const count = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(count, count, count, fc.constantFrom(...SHIPPED_PRICES), (input, cached, output, { model }) => {
        const cost = costOf(rate(model), { input, cached, output });
        return Number.isSafeInteger(cost) && cost <= worstCost(rate(model), { input, output });
      }),
    );
  });
});

describe('whose price', () => {
  const own = [
    { model: 'gpt-4o-mini', input: 0.3, cached: 0.3, output: 1, as_of: '2026-11-27', source: '' },
    { model: 'my-deployment', input: 0, cached: 0, output: 0, as_of: '2026-11-27', source: '' },
  ];

  test.each([
    ['nobody knows it', [], PRICED_HOST, 'llama-9', null],
    ['no price is published here', [], PRICED_HOST, 'gpt-4o', null],
    ['a gateway has its own prices', [], 'llm.acme.example', 'gpt-4o-mini', null],
    ['shipped', [], PRICED_HOST, 'gpt-4o-mini', 150_000],
    ['shipped, for a region', [], 'eu.api.openai.com', 'gpt-4o-mini', 150_000],
    ['shipped, for another region', [], 'us.api.openai.com', 'gpt-4o-mini-2024-07-18', 150_000],
    ['a stranger who calls himself so', [], 'api.openai.com.example.com', 'gpt-4o-mini', null],
    ['a stranger before it', [], 'evil-api.openai.com', 'gpt-4o-mini', null],
    ['a snapshot costs what its model costs', [], PRICED_HOST, 'gpt-4o-mini-2024-07-18', 150_000],
    ["the person's own goes first", own, PRICED_HOST, 'gpt-4o-mini', 300_000],
    ['and counts everywhere', own, 'llm.acme.example', 'gpt-4o-mini', 300_000],
    ['nothing is a price, too', own, 'localhost:11434', 'my-deployment', 0],
  ])('%s', (_, prices, host, model, input) => {
    expect(rateOf(prices, host, model)?.input ?? null).toBe(input);
  });

  test('a changed price of a listed model still doubles for long input', () => {
    const changed = rateOf(own, PRICED_HOST, 'gpt-4o-mini');
    expect(changed && costOf(changed, { input: 300_000, cached: 0, output: 0 })).toBe(nano(0.18));
  });

  test.each(SHIPPED_PRICES)('the shipped price of $model is one that Settings would take', (price) => {
    expect(priceSchema.parse(price)).toEqual(price);
    expect(price.cached).toBeLessThanOrEqual(price.input);
  });
});

test.each([
  [0, '$0.00'],
  [1, 'less than $0.0001'],
  [nano(0.0004), '$0.0004'],
  [nano(0.00123), '$0.0012'],
  [nano(0.5), '$0.50'],
  [nano(0.421), '$0.421'],
  [nano(0.99999), '$1.00'],
  [nano(1.005), '$1.00'],
  [nano(12.4), '$12.40'],
  [nano(12345.678), '$12,345.68'],
])('%i nano-dollars read %s', (amount, text) => {
  expect(formatNano(amount)).toBe(text);
});
