export type CatalogueEntry = {
  model: string;
  /** US dollars per million tokens; null where no price is known. */
  price: { input: number; cached: number; output: number } | null;
  /** ISO date on which OpenAI switches it off. */
  shutdown: string | null;
  successor: string | null;
  /** When price and dates were read. */
  asOf: string;
};

const SMALL = 'gpt-6-luna';
const LARGE = 'gpt-6.1-terra';

/** Name, price, end, successor, reading. Only gpt-4o-mini has a successor that OpenAI names; Guess: the others, by size. */
const ROWS: [string, [number, number, number] | null, string | null, string | null, string][] = [
  ['gpt-6-luna', [0.1, 0.01, 0.5], null, null, '2026-11'],
  ['gpt-6.1-terra', [1, 0.05, 5], null, null, '2026-11'],
  ['gpt-6.1-sol', [2, 0.1, 10], null, null, '2026-11'],
  ['gpt-6-astra', [10, 1, 50], null, null, '2026-11'],
  ['gpt-5.6-luna', [0.2, 0.02, 1.2], null, null, '2026-11'],
  ['gpt-4o-mini', [0.15, 0.075, 0.6], '2027-01-14', SMALL, '2026-11'],
  ['gpt-4o', null, '2027-01-14', LARGE, '2026-11'],
  ['gpt-4.1', null, '2027-01-14', LARGE, '2026-11'],
  ['gpt-4.1-mini', null, '2027-01-14', SMALL, '2026-11'],
  ['gpt-5.1', null, '2027-04-01', LARGE, '2026-11'],
  ['gpt-5', null, '2026-12-11', LARGE, '2026-11'],
  ['gpt-5-mini', null, '2026-12-11', SMALL, '2026-11'],
  ['gpt-5-nano', null, '2026-12-11', SMALL, '2026-11'],
  ['o3', null, '2026-12-11', LARGE, '2026-11'],
  ['gpt-3.5-turbo', null, '2026-10-23', SMALL, '2026-11'],
  ['gpt-4', null, '2026-10-23', LARGE, '2026-11'],
  ['gpt-4-turbo', null, '2026-10-23', LARGE, '2026-11'],
  ['gpt-4.1-nano', null, '2026-10-23', SMALL, '2026-11'],
  ['o1', null, '2026-10-23', LARGE, '2026-11'],
  ['o3-mini', null, '2026-10-23', SMALL, '2026-11'],
  ['o4-mini', null, '2026-10-23', SMALL, '2026-11'],
];

/** Models of api.openai.com. Source: third-party readings of OpenAI's pricing and deprecation pages; dated, to be edited. */
export const CATALOGUE: readonly CatalogueEntry[] = ROWS.map(([model, price, shutdown, successor, asOf]) => ({
  model,
  price: price && { input: price[0], cached: price[1], output: price[2] },
  shutdown,
  successor,
  asOf,
}));

/** For a new installation, in order of preference. */
export const PREFERRED = ['gpt-4o-mini', SMALL, 'gpt-5.6-luna', LARGE] as const;
