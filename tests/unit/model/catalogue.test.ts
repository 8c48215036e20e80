import { describe, expect, test } from 'vitest';
import { defaultModel, lifeOf } from '@/lib/model/catalogue';

const on = (date: string) => Date.parse(`${date}T12:00:00Z`);

describe('how long a model lives', () => {
  test.each([
    ['gpt-4o-mini', '2026-09-01', 'alive', 135],
    ['gpt-4o-mini', '2026-11-14', 'alive', 61],
    ['gpt-4o-mini', '2026-11-15', 'ending', 60],
    ['gpt-4o-mini', '2027-01-13', 'ending', 1],
    ['gpt-4o-mini', '2027-01-14', 'off', 0],
    ['gpt-4o-mini-2024-07-18', '2027-01-14', 'off', 0],
    ['gpt-3.5-turbo-0125', '2026-11-25', 'off', 0],
    ['gpt-4-0613', '2026-11-25', 'off', 0],
    ['gpt-5', '2026-11-25', 'ending', 16],
    ['gpt-5.1', '2026-11-25', 'alive', 127],
    ['gpt-6-luna', '2030-01-01', 'alive', undefined],
    ['llama-9', '2026-11-25', 'unknown', undefined],
  ])('%s on %s: %s', (model, date, state, daysLeft) => {
    const life = lifeOf(model, on(date));
    expect([life.state, life.daysLeft]).toEqual([state, daysLeft]);
  });

  test('names the successor', () => {
    expect(lifeOf('gpt-4o-mini', on('2026-11-25'))).toEqual({
      state: 'ending',
      shutdown: '2027-01-14',
      successor: 'gpt-6-luna',
      daysLeft: 50,
    });
  });

  test('believes the endpoint before the catalogue', () => {
    expect(lifeOf('gpt-4o-mini', on('2026-11-25'), '2027-06-01')).toMatchObject({
      state: 'alive',
      shutdown: '2027-06-01',
    });
    expect(lifeOf('llama-9', on('2026-11-25'), '2026-12-01').state).toBe('ending');
  });
});

test.each([
  ['2026-10-01', 'gpt-4o-mini'],
  ['2027-01-13', 'gpt-4o-mini'],
  ['2027-01-14', 'gpt-6-luna'],
  ['2027-02-01', 'gpt-6-luna'],
])('a new installation on %s starts with %s', (date, model) => {
  expect(defaultModel(on(date))).toBe(model);
});
