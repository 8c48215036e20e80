export type CatalogueEntry = {
  model: string;
  /** ISO date on which OpenAI switches it off. */
  shutdown: string | null;
  successor: string | null;
  /** When that was read. */
  asOf: string;
};

const SMALL = 'gpt-6-luna';
const LARGE = 'gpt-6.1-terra';

/** Name, end, successor, reading. Only gpt-4o-mini has a successor that OpenAI names; Guess: the others, by size. */
const ROWS: [string, string | null, string | null, string][] = [
  ['gpt-6-luna', null, null, '2026-11'],
  ['gpt-6.1-terra', null, null, '2026-11'],
  ['gpt-6.1-sol', null, null, '2026-11'],
  ['gpt-6-astra', null, null, '2026-11'],
  ['gpt-5.6-luna', null, null, '2026-11'],
  ['gpt-4o-mini', '2027-01-14', SMALL, '2026-11'],
  ['gpt-4o', '2027-01-14', LARGE, '2026-11'],
  ['gpt-4.1', '2027-01-14', LARGE, '2026-11'],
  ['gpt-4.1-mini', '2027-01-14', SMALL, '2026-11'],
  ['gpt-5.1', '2027-04-01', LARGE, '2026-11'],
  ['gpt-5', '2026-12-11', LARGE, '2026-11'],
  ['gpt-5-mini', '2026-12-11', SMALL, '2026-11'],
  ['gpt-5-nano', '2026-12-11', SMALL, '2026-11'],
  ['o3', '2026-12-11', LARGE, '2026-11'],
  ['gpt-3.5-turbo', '2026-10-23', SMALL, '2026-11'],
  ['gpt-4', '2026-10-23', LARGE, '2026-11'],
  ['gpt-4-turbo', '2026-10-23', LARGE, '2026-11'],
  ['gpt-4.1-nano', '2026-10-23', SMALL, '2026-11'],
  ['o1', '2026-10-23', LARGE, '2026-11'],
  ['o3-mini', '2026-10-23', SMALL, '2026-11'],
  ['o4-mini', '2026-10-23', SMALL, '2026-11'],
];

/** Models of api.openai.com. Source: third-party readings of OpenAI's deprecation page; dated, to be edited. */
export const CATALOGUE: readonly CatalogueEntry[] = ROWS.map(([model, shutdown, successor, asOf]) => ({
  model,
  shutdown,
  successor,
  asOf,
}));

/** For a new installation, in order of preference. */
export const PREFERRED = ['gpt-4o-mini', SMALL, 'gpt-5.6-luna', LARGE] as const;
