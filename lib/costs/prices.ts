import type { Rate } from '@/lib/domain/spending';
import { baseModel } from '@/lib/llm/families';
import type { Price } from '@/lib/settings/price';
import type { Nano } from './dollars';
import { CACHE_WRITE, isPriced, LONG_INPUT, SHIPPED_PRICES } from './price-data';

/** Tokens of a request. `input` includes cached ones, `output` includes reasoning. */
export type Tokens = { input: number; cached: number; output: number };

const named = (prices: readonly Price[], model: string) =>
  prices.find((price) => price.model === model) ?? prices.find((price) => price.model === baseModel(model));

/**
 * What a model costs at a host; null where nobody has said. The person's own prices go first and count at every host.
 * @param own see `settings.costs.prices`.
 */
export function rateOf(own: readonly Price[], host: string, model: string): Rate | null {
  const shipped = isPriced(host) ? named(SHIPPED_PRICES, model) : undefined;
  const price = named(own, model) ?? shipped;
  if (!price) return null;
  return {
    input: Math.round(price.input * 1_000_000),
    cached: Math.round(price.cached * 1_000_000),
    output: Math.round(price.output * 1_000_000),
    long: shipped ? LONG_INPUT : null,
  };
}

/** Exact to the nano-dollar: tokens times micro-dollars per million are whole pico-dollars before the one rounding. */
export function costOf(rate: Rate, tokens: Tokens): Nano {
  const factor = rate.long && tokens.input > rate.long.above ? rate.long : { input: 1, output: 1 };
  const cached = Math.min(tokens.cached, tokens.input);
  const input = (tokens.input - cached) * rate.input + cached * rate.cached;
  return Math.round((input * factor.input + tokens.output * rate.output * factor.output) / 1000);
}

/** What a request costs at most: nothing cached, all of it written into the cache, the whole room for the answer used. */
export function worstCost(rate: Rate, tokens: { input: number; output: number }): Nano {
  const written = { ...rate, input: rate.input * CACHE_WRITE };
  return costOf(written, { input: tokens.input, cached: 0, output: tokens.output });
}
