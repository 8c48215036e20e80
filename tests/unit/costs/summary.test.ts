import { describe, expect, test } from 'vitest';
import { nano } from '@/lib/costs/dollars';
import { roundUp, summarise } from '@/lib/costs/summary';
import type { SpendingRow } from '@/lib/domain/spending';
import { dayName, dayOf, daysIn, monthAfter, monthName, monthOf } from '@/lib/text/dates';

const row = (day: string, model: string, patch: Partial<SpendingRow> = {}): SpendingRow => ({
  day,
  host: 'api.openai.com',
  model,
  requests: 1,
  refused: 0,
  estimated: 0,
  unpriced: 0,
  input: 100,
  cached: 0,
  output: 10,
  cost: 5,
  estimatedCost: 0,
  ...patch,
});

test('a month: in all, by day with its empty days, by model with the dearest first', () => {
  const sum = summarise(
    [
      row('2026-11-02', 'a'),
      row('2026-11-02', 'b', { cost: 70, estimated: 1, estimatedCost: 70 }),
      row('2026-11-30', 'a', { requests: 3, cost: 15 }),
      row('2026-11-30', 'a', { host: 'llm.acme.example', cost: 0, unpriced: 1 }),
    ],
    '2026-11',
  );
  expect(sum).toMatchObject({ requests: 6, cost: 90, estimated: 1, estimatedCost: 70, unpriced: 1, input: 400 });
  expect(sum.days).toHaveLength(30);
  expect(sum.days.filter((day) => day.requests > 0)).toMatchObject([
    { day: '2026-11-02', requests: 2, cost: 75 },
    { day: '2026-11-30', requests: 4, cost: 15, unpriced: 1 },
  ]);
  expect(sum.models).toMatchObject([
    { model: 'b', cost: 70 },
    { model: 'a', host: 'api.openai.com', requests: 4, cost: 20 },
    { model: 'a', host: 'llm.acme.example', cost: 0 },
  ]);
  expect(summarise([], '2026-02')).toMatchObject({ requests: 0, cost: 0, models: [] });
});

test.each([
  [0, 1],
  [1, 1],
  [nano(0.0123), nano(0.02)],
  [nano(0.05), nano(0.05)],
  [nano(0.0501), nano(0.1)],
  [nano(7), nano(10)],
])('a chart for %i goes up to %i', (most, top) => {
  expect(roundUp(most)).toBe(top);
});

describe('days where the person is', () => {
  test.each([
    [new Date(2026, 0, 1, 0, 0), '2026-01-01'],
    [new Date(2026, 10, 30, 23, 59), '2026-11-30'],
    [new Date(2028, 1, 29, 12), '2028-02-29'],
  ])('%s is %s', (date, day) => {
    expect([dayOf(date.getTime()), monthOf(date.getTime())]).toEqual([day, day.slice(0, 7)]);
  });

  test.each([
    ['2026-02', 28],
    ['2028-02', 29],
    ['2026-12', 31],
  ])('%s has %i', (month, count) => {
    expect(daysIn(month)).toHaveLength(count);
    expect(daysIn(month).at(-1)).toBe(`${month}-${count}`);
  });

  test.each([
    ['2026-11', 1, '2026-12'],
    ['2026-12', 1, '2027-01'],
    ['2027-01', -1, '2026-12'],
  ])('%s and %i', (month, by, then) => {
    expect(monthAfter(month, by)).toBe(then);
  });

  test('have names', () => {
    expect([monthName('2026-11'), dayName('2026-11-07'), dayName('2026-11')]).toEqual([
      'November 2026',
      '7 November 2026',
      'November 2026',
    ]);
  });
});
