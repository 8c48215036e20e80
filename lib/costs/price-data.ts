import type { Rate } from '@/lib/domain/spending';
import { KEYED_HOSTS } from '@/lib/llm/provider-hosts-data';
import type { Price } from '@/lib/settings/price';

/** The host whose prices these are. The same name elsewhere has that host's price, which nobody here knows. */
export const PRICED_HOST = 'api.openai.com';

/**
 * Its regional names (eu.api.openai.com) have the same price list. Newer models cost a tenth more there, by reports of 2026
 * that nobody here has checked: the sum is nearer than none.
 */
export const isPriced = (host: string): boolean => KEYED_HOSTS.openai.test(host);

const READ = { as_of: '2026-11', source: "Third-party reading of OpenAI's price page" };

/** To be edited: prices change. Everyone may put their own in Settings, which go before these. Dollars per million tokens. */
export const SHIPPED_PRICES: readonly Price[] = [
  { model: 'gpt-6-luna', input: 0.1, cached: 0.01, output: 0.5, ...READ },
  { model: 'gpt-6.1-terra', input: 1, cached: 0.05, output: 5, ...READ },
  { model: 'gpt-6.1-sol', input: 2, cached: 0.1, output: 10, ...READ },
  { model: 'gpt-6-astra', input: 10, cached: 1, output: 50, ...READ },
  { model: 'gpt-5.6-luna', input: 0.2, cached: 0.02, output: 1.2, ...READ },
  { model: 'gpt-4o-mini', input: 0.15, cached: 0.075, output: 0.6, ...READ },
];

/** Of the models above, at their own host. Source: OpenAI pricing as read in November 2026. */
export const LONG_INPUT: NonNullable<Rate['long']> = { above: 272_000, input: 2, output: 1.5 };

/**
 * Writing into the cache costs this many times the input price (same reading). Endpoints do not tell those tokens in
 * a chat completion, so they are billed to the ledger as plain input; a reservation takes them for possible.
 */
export const CACHE_WRITE = 1.25;
