import { expect, test } from 'vitest';
import { meter } from '@/lib/costs/meter';
import { rateOf } from '@/lib/costs/prices';
import { createModelClient } from '@/lib/llm/client';
import type { Price } from '@/lib/settings/price';
import { cases } from '../cases';
import { memoryOf, streamed } from '../llm/helpers';
import { options, REQUEST, setUp } from './set-up';

type Money = { host: string; model: string; own_prices: Price[]; body: string };

/** Nano-dollars booked for a stream, and whether anything of it is a guess. */
async function bookedFor({ host: baseUrl, model, own_prices, body }: Money) {
  const { db, ledger } = setUp();
  const { host } = new URL(baseUrl);
  const client = createModelClient({
    endpoint: { baseUrl, apiKey: 'k', model },
    memory: memoryOf(),
    fetch: async () => streamed([body]),
  });
  const metered = meter(
    client,
    ledger(),
    options({ host, model, draft: null, rate: (name) => rateOf(own_prices, host, name) }),
  );
  for await (const _ of metered.stream(REQUEST));
  const [row] = await db.spending.toArray();
  return row;
}

test.each(cases<Money, { cost_usd: number }>('money'))('%s', async (_id, input, { cost_usd }) => {
  const row = await bookedFor(input);
  expect(row?.unpriced).toBe(0);
  expect(row?.estimated).toBe(0);
  expect(Math.abs((row?.cost ?? 0) / 1e9 - cost_usd)).toBeLessThanOrEqual(cost_usd / 1000);
});
