import type { SpendingRow } from '@/lib/domain/spending';
import { daysIn } from '@/lib/text/dates';
import type { Nano } from './dollars';

type Sum = Omit<SpendingRow, 'day' | 'host' | 'model'>;

export type DaySum = Sum & { day: string };
export type ModelSum = Sum & { host: string; model: string };
export type MonthSum = Sum & {
  month: string;
  /** Every day of the month, also those without a request. */
  days: DaySum[];
  /** Dearest first. */
  models: ModelSum[];
};

const EMPTY: Sum = {
  requests: 0,
  refused: 0,
  estimated: 0,
  unpriced: 0,
  input: 0,
  cached: 0,
  output: 0,
  cost: 0,
  estimatedCost: 0,
};

function sumOf(rows: readonly SpendingRow[]): Sum {
  const names = Object.keys(EMPTY) as (keyof Sum)[];
  const sum = (name: keyof Sum) => rows.reduce((all, row) => all + row[name], 0);
  return Object.fromEntries(names.map((name) => [name, sum(name)])) as Sum;
}

/** @param rows of one month. */
export function summarise(rows: readonly SpendingRow[], month: string): MonthSum {
  const models = new Map<string, SpendingRow[]>();
  for (const row of rows) {
    const key = `${row.host} ${row.model}`;
    models.set(key, [...(models.get(key) ?? []), row]);
  }
  return {
    ...sumOf(rows),
    month,
    days: daysIn(month).map((day) => ({ day, ...sumOf(rows.filter((row) => row.day === day)) })),
    models: [...models.values()]
      .map((of) => ({ host: of[0]?.host ?? '', model: of[0]?.model ?? '', ...sumOf(of) }))
      .sort((a, b) => b.cost - a.cost || b.requests - a.requests),
  };
}

/** The top of a chart: the next 1, 2 or 5 of a power of ten. */
export function roundUp(most: Nano): Nano {
  if (most <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  return power * ([1, 2, 5, 10].find((step) => step * power >= most) ?? 10);
}
