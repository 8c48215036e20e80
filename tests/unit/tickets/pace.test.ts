import { describe, expect, it } from 'vitest';
import type { Failure } from '@/lib/failures/app-error';
import { fairPeriod, nextPace, patience, slowerThanSet } from '@/lib/tickets/pace';

const MINUTE = 60_000;
const settings = { polling_interval: 5 };
const refused = (retryAfterSeconds?: number): Failure => ({
  kind: 'freshdesk-rate-limited',
  status: 429,
  retryAfterSeconds,
});

const paced = (
  periodMs: number | null,
  failure: Failure | null,
  total: number | null,
  { agents = null, fairMs = null, clean = 0 }: { agents?: number | null; fairMs?: number | null; clean?: number } = {},
) => nextPace({ periodMs, fairMs, clean, failure, failures: failure ? 1 : 0 }, settings, { total, agents });

describe('the period', () => {
  it.each<[string, number | null, Failure | null, number | null, number]>([
    ['begins at the setting', null, null, null, 5],
    ['never gets shorter than the setting', 5, null, 200, 5],
    ['follows a setting that was raised', 2, null, 200, 5],
    ['grows with a refusal that says little', 10, refused(3), 200, 11],
    ['grows with a refusal that says nothing', 10, refused(), 200, 11],
    ['grows more, the sooner the minute was used up', 10, refused(44), 200, 25],
    ['grows four times at most', 10, refused(59), 200, 40],
    ['is not moved further by an hourly limit', 10, refused(1521), 200, 40],
    ['ends at an hour', 50, refused(59), 200, 60],
    ['is kept when our own limiter held back', 10, { kind: 'freshdesk-rate-limited', retryAfterSeconds: 30 }, 200, 10],
    ['is kept when Freshdesk has trouble', 10, { kind: 'freshdesk-unavailable', status: 503 }, 200, 10],
    ['is ten minutes at least on a trial (F18)', null, null, 50, 10],
  ])('%s', (_, before, failure, total, expected) => {
    const { periodMs } = paced(before === null ? null : before * MINUTE, failure, total);
    expect(periodMs / MINUTE).toBeCloseTo(expected, 6);
  });

  it('grows more with a refusal that follows another', () => {
    const state = { periodMs: 10 * MINUTE, fairMs: null, clean: 0, failure: refused(3), failures: 2 };
    expect(nextPace(state, settings, { total: 200, agents: null }).periodMs).toBe(12.5 * MINUTE);
  });

  const perDay = (period: number) => (24 * 60 * MINUTE) / period;
  const gained = (minutes: number, fairMs: number | null = null, clean = 0) =>
    perDay(paced(minutes * MINUTE, null, 200, { fairMs, clean }).periodMs) - perDay(minutes * MINUTE);

  it('gets shorter by equal steps of checks a day, whoever asks', () => {
    for (const minutes of [10, 20, 39]) expect(gained(minutes)).toBeCloseTo(288 * 0.0004, 6);
  });

  it('gets shorter by smaller steps where it is very long', () => {
    expect(gained(60)).toBeCloseTo((288 * 0.0004 * 40) / 60, 6);
  });

  it.each([
    [50, 1.25],
    [100, 2],
    [300, 10],
  ])('after %i good checks in a row, the steps are %d times as long', (clean, times) => {
    expect(gained(10, null, clean) / gained(10)).toBeCloseTo(times, 6);
  });

  it.each<[string, Failure | null, number]>([
    ['a good check counts', null, 8],
    ['a refusal ends the count', refused(3), 0],
    ['other trouble leaves it', { kind: 'freshdesk-unavailable', status: 503 }, 7],
  ])('%s', (_, failure, clean) => {
    expect(paced(10 * MINUTE, failure, 200, { clean: 7 }).clean).toBe(clean);
  });

  it.each([
    ['a fair share', 20, 1],
    ['half of one', 10, 1 / 4],
    ['twice as long as one', 40, 4],
    ['longer than that', 50, 4],
  ])('at %s, the steps are %d times as long', (_, minutes, times) => {
    expect(gained(minutes, 20 * MINUTE) / gained(minutes)).toBeCloseTo(times, 6);
  });
});

describe('a fair share', () => {
  it.each([
    [200, 1, 5.002],
    [200, 40, 7.162],
    [200, 400, 51.525],
    [400, 40, 5.104],
    [400, 400, 11.41],
    [700, 400, 7.162],
    [5000, 400, 5.619],
    [50, 10, 7.162],
    [null, 40, null],
    [200, null, null],
    [200, 0, null],
  ])('of %j calls a minute for %j agents who want a check every 5 minutes: every %j', (total, agents, minutes) => {
    const period = fairPeriod({ total, agents }, 5 * MINUTE);
    if (minutes === null) expect(period).toBeNull();
    else expect((period ?? 0) / MINUTE).toBeCloseTo(minutes, 2);
  });

  const at = (agents: number) => fairPeriod({ total: 200, agents }, 5 * MINUTE);

  it.each<[string, number | null, number | null, number | null, number]>([
    ['is where the period begins, once the agents are known', null, null, 40, 7.162],
    ['is where it goes on, if it ran without', 5, null, 40, 7.162],
    ['is where it begins again when the company has doubled', 5.5, at(20), 40, 7.162],
    ['and when it has shrunk', 20, at(100), 40, 7.162],
    ['does not move with one new colleague', 6, at(40), 41, 5.998],
    ['is kept while the list of agents cannot be read', 6, at(40), null, 5.998],
    ['is an hour at most', null, null, 1000, 60],
  ])('%s', (_, before, fairMs, agents, expected) => {
    const { periodMs } = paced(before === null ? null : before * MINUTE, null, 200, { agents, fairMs });
    expect(periodMs / MINUTE).toBeCloseTo(expected, 2);
  });

  it('is remembered', () => {
    expect(paced(null, null, 200, { agents: 40 }).fairMs).toBe(at(40));
    expect(paced(7 * MINUTE, null, 200, { agents: 41, fairMs: at(40) }).fairMs).toBe(at(40));
  });
});

it.each([
  [7, 200, null],
  [8, 200, 'crowded'],
  [10, 50, 'trial'],
] as const)('a period of %i minutes with %i calls a minute is slower for a reason: %s', (minutes, total, reason) =>
  expect(slowerThanSet(minutes * MINUTE, settings, total)).toBe(reason),
);

it.each([
  ['visible', false, 1],
  ['open', false, 1],
  ['none', false, 2],
  ['visible', true, 4],
  ['none', true, 4],
] as const)('with a Freshdesk page %s, idle %s, a check may wait %i periods', (presence, idle, times) =>
  expect(patience(presence, idle)).toBe(times),
);
