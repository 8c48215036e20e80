import { describe, expect, it } from 'vitest';
import type { Failure } from '@/lib/errors';
import { nextPeriod, patience } from '@/lib/tickets/pace';

const MINUTE = 60_000;
const settings = { polling_interval: 5 };
const refused = (retryAfterSeconds?: number): Failure => ({
  kind: 'freshdesk-rate-limited',
  status: 429,
  retryAfterSeconds,
});

describe('the period', () => {
  it.each<[string, number | null, Failure | null, number | null, number]>([
    ['begins at the setting', null, null, null, 5],
    ['never gets shorter than the setting', 5, null, 200, 5],
    ['follows a setting that was raised', 2, null, 200, 5],
    ['grows with a refusal that says little', 10, refused(3), 200, 11.5],
    ['grows with a refusal that says nothing', 10, refused(), 200, 11.5],
    ['grows more, the sooner the minute was used up', 10, refused(44), 200, 25],
    ['grows four times at most', 10, refused(59), 200, 40],
    ['is not moved further by an hourly limit', 10, refused(1521), 200, 40],
    ['ends at an hour', 50, refused(59), 200, 60],
    ['is kept when our own limiter held back', 10, { kind: 'freshdesk-rate-limited', retryAfterSeconds: 30 }, 200, 10],
    ['is kept when Freshdesk has trouble', 10, { kind: 'freshdesk-unavailable', status: 503 }, 200, 10],
    ['is ten minutes at least on a trial (F18)', null, null, 50, 10],
  ])('%s', (_, before, failure, total, after) => {
    const periodMs = before === null ? null : before * MINUTE;
    const period = nextPeriod({ periodMs, failure, failures: failure ? 1 : 0 }, settings, total);
    expect(period / MINUTE).toBeCloseTo(after, 6);
  });

  it('grows more with a refusal that follows another', () => {
    const again = { periodMs: 10 * MINUTE, failure: refused(3), failures: 2 };
    expect(nextPeriod(again, settings, 200)).toBe(12.5 * MINUTE);
  });

  it('gets shorter by equal steps of checks a day, whoever asks', () => {
    const perDay = (period: number) => (24 * 60 * MINUTE) / period;
    const steps = [10, 20, 55].map((minutes) => {
      const periodMs = minutes * MINUTE;
      return perDay(nextPeriod({ periodMs, failure: null, failures: 0 }, settings, 200)) - perDay(periodMs);
    });
    for (const step of steps) expect(step).toBeCloseTo(288 * 0.0012, 6);
  });
});

it.each([
  ['visible', false, 1],
  ['open', false, 1],
  ['none', false, 2],
  ['visible', true, 4],
  ['none', true, 4],
] as const)('with a Freshdesk page %s, idle %s, a check may wait %i periods', (presence, idle, times) =>
  expect(patience(presence, idle)).toBe(times),
);
