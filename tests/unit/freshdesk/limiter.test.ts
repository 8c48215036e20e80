import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError, type FailureKind } from '@/lib/failures/app-error';
import { createLimiter, type Lane } from '@/lib/freshdesk/limiter';
import type { LimiterState } from '@/lib/freshdesk/limiter-state';
import { memory } from './desk';

const headers = (remaining: string, total = '50.0') =>
  new Headers({ 'x-ratelimit-total': total, 'x-ratelimit-remaining': remaining });

const START = Date.parse('2026-08-01T10:00:00Z');
const at = () => Date.now() - START;

function limiterWith({ random = 0, delay = 3, retries = 5, state = memory() } = {}) {
  const limiter = createLimiter({
    settings: { rate_limit_delay: delay, retry_delay: 5, max_retries: retries },
    state,
    random: () => random,
  });
  const starts: [string, number][] = [];
  const get = (lane: Lane, name: string = lane, seen = headers('45.0')) =>
    limiter.get(lane, async (observe) => {
      starts.push([name, at()]);
      observe(seen);
    });
  const failing = (lane: Lane, kind: FailureKind, retryAfterSeconds?: number) =>
    limiter
      .get(lane, async () => {
        starts.push([kind, at()]);
        throw new AppError({ kind, retryAfterSeconds });
      })
      .catch((error: AppError) => error.failure);
  return { limiter, starts, get, failing, state };
}

beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('lanes', () => {
  it('spaces background requests, polls first, and never lets a click or a send wait', async () => {
    const { get, starts } = limiterWith();
    const all = [
      get('prefetch', 'p1'),
      get('knowledge', 'plast'),
      get('prefetch', 'p2'),
      get('poll', 'poll'),
      get('click'),
      get('send'),
      get('check'),
    ];
    await vi.runAllTimersAsync();
    await Promise.all(all);
    const people = starts.filter(([name]) => !name.startsWith('p'));
    expect(people.map(([, time]) => time)).toEqual([0, 0, 0]);
    expect(starts.filter(([name]) => name.startsWith('p'))).toEqual([
      ['p1', 0],
      ['poll', 3000],
      ['p2', 6000],
      ['plast', 9000],
    ]);
  });

  it('keeps a distance that is longer than a worker may only wait, and keeps the worker meanwhile', async () => {
    const state = memory();
    const asked: number[] = [];
    const load = () => {
      asked.push(at());
      return state.load();
    };
    const { get, starts } = limiterWith({ delay: 60, state: { ...state, load } });
    const both = [get('poll'), get('prefetch')];
    await vi.runAllTimersAsync();
    await Promise.all(both);
    expect(starts).toEqual([
      ['poll', 0],
      ['prefetch', 60_000],
    ]);
    expect(asked).toEqual(expect.arrayContaining([20_000, 40_000]));
  });

  it('a successor keeps the distance', async () => {
    const state = memory();
    await limiterWith({ state }).get('poll');
    await vi.advanceTimersByTimeAsync(1000);
    const { get, starts } = limiterWith({ state });
    const done = get('poll');
    await vi.runAllTimersAsync();
    await done;
    expect(starts).toEqual([['poll', 3000]]);
  });
});

describe('the account', () => {
  it.each([
    ['25.0', '50.0', 'goes on'],
    // A list with texts costs five, and then less than 40 % would be left.
    ['24.0', '50.0', 'stops'],
    ['5.0', '5.0', 'goes on'],
    ['4.0', '5.0', 'stops'],
  ])('with %s of %s left, the background %s', async (remaining, total, what) => {
    const { get, starts } = limiterWith({ delay: 0 });
    await get('click', 'first', headers(remaining, total));
    await vi.advanceTimersByTimeAsync(10_000);
    const outcome = await get('poll').catch((error: AppError) => error.failure);
    await get('click');
    if (what === 'stops') {
      expect(outcome).toEqual({ kind: 'freshdesk-rate-limited', retryAfterSeconds: 50 });
      await get('check', 'now');
      expect(starts.at(-1)?.[0]).toBe('now');
      await vi.advanceTimersByTimeAsync(50_000);
    }
    await get('poll', 'later');
    expect(starts.map(([name]) => name)).toContain('later');
  });

  it('F16 headers that cannot be right are ignored', async () => {
    const { get, state } = limiterWith({ delay: 0 });
    for (const [remaining, total] of [
      ['x', '50'],
      ['-1', '50'],
      ['60', '50'],
      ['-1', '0'],
      ['1', '1e9'],
      ['', ''],
    ]) {
      await get('click', 'click', headers(remaining ?? '', total));
    }
    expect(await state.load()).toMatchObject({ total: null, remaining: null });
  });

  it('F2 a 429 stops the background for as long as it says, and a click only itself', async () => {
    const { get, failing, starts } = limiterWith({ delay: 0 });
    expect(await failing('poll', 'freshdesk-rate-limited', 34)).toMatchObject({ retryAfterSeconds: 34 });
    await expect(get('prefetch')).rejects.toMatchObject({ failure: { retryAfterSeconds: 34 } });
    await expect(get('check')).rejects.toMatchObject({ failure: { retryAfterSeconds: 34 } });
    await get('click');
    await vi.advanceTimersByTimeAsync(34_000);
    await get('poll', 'again');
    expect(starts.map(([name]) => name)).toEqual(['freshdesk-rate-limited', 'click', 'again']);
  });

  it.each([
    [0, 34],
    [0.5, 64],
    [1, 94],
  ])('the background comes back spread over a minute (chance %d: %i s)', async (random, seconds) => {
    const { failing, get, starts } = limiterWith({ delay: 0, random });
    await failing('click', 'freshdesk-rate-limited', 34);
    await vi.advanceTimersByTimeAsync((seconds - 25) * 1000);
    const early = await get('poll').catch((error: AppError) => error.failure);
    expect(early).toEqual({ kind: 'freshdesk-rate-limited', retryAfterSeconds: 25 });
    await vi.advanceTimersByTimeAsync(25_000);
    await get('poll', 'again');
    expect(starts.at(-1)).toEqual(['again', seconds * 1000]);
  });

  it("a click's short refusal does not end the background's long one", async () => {
    const { get, failing } = limiterWith({ delay: 0 });
    await failing('poll', 'freshdesk-rate-limited', 1521);
    await failing('click', 'freshdesk-rate-limited', 30);
    await vi.advanceTimersByTimeAsync(31_000);
    await expect(get('poll')).rejects.toMatchObject({ failure: { retryAfterSeconds: 1490 } });
  });

  it('the background never knocks twice, a person does', async () => {
    const { failing, starts } = limiterWith({ delay: 0 });
    for (const lane of ['poll', 'prefetch', 'check', 'click', 'send'] as const) {
      await vi.advanceTimersByTimeAsync(120_000);
      starts.length = 0;
      const done = failing(lane, 'freshdesk-rate-limited', 1);
      await vi.runAllTimersAsync();
      await done;
      expect([lane, starts.length]).toEqual([lane, lane === 'click' || lane === 'send' ? 3 : 1]);
    }
  });

  it('a clock that is set back a day ends every wait', async () => {
    const { get, failing } = limiterWith();
    await failing('poll', 'freshdesk-rate-limited', 3600);
    vi.setSystemTime(START - 86_400_000);
    await expect(get('poll')).resolves.toBeUndefined();
  });

  it('state that cannot be read or written stops nothing', async () => {
    const broken = { load: () => Promise.reject(new Error('gone')), save: () => Promise.reject(new Error('full')) };
    await expect(limiterWith({ state: broken as never }).get('poll')).resolves.toBeUndefined();
    const nonsense = memory({ total: 'x' } as unknown as LimiterState);
    await expect(limiterWith({ state: nonsense }).get('poll')).resolves.toBeUndefined();
  });
});

describe('retries', () => {
  it.each([
    // A third 5xx would make Chrome hold the next ones back.
    ['poll', 'freshdesk-unavailable', 5, [0, 2500]],
    ['click', 'freshdesk-unavailable', 5, [0, 500]],
    ['click', 'freshdesk-unreachable', 5, [0, 500, 1500]],
    ['click', 'freshdesk-unavailable', 1, [0, 500]],
    ['click', 'freshdesk-unavailable', 0, [0]],
    ['click', 'freshdesk-timeout', 5, [0]],
    ['poll', 'freshdesk-timeout', 5, [0, 2500, 7500]],
    ['click', 'freshdesk-not-found', 5, [0]],
    ['click', 'freshdesk-key-rejected', 5, [0]],
    ['click', 'freshdesk-not-json', 5, [0]],
  ] as const)('%s, %s, %i retries allowed: tries at %j', async (lane, kind, retries, times) => {
    const { failing, starts } = limiterWith({ random: 0.5, delay: 0, retries });
    const done = failing(lane, kind);
    await vi.runAllTimersAsync();
    await done;
    expect(starts.map(([, time]) => time)).toEqual(times);
  });

  it('waits as told up to 20 seconds, and leaves longer waits to an alarm', async () => {
    const { failing, starts } = limiterWith({ random: 0.5 });
    const short = failing('click', 'freshdesk-rate-limited', 4);
    await vi.runAllTimersAsync();
    await short;
    expect(starts.map(([, time]) => time)).toEqual([0, 4500, 9500]);
    starts.length = 0;
    expect(await failing('click', 'freshdesk-rate-limited', 34)).toMatchObject({ retryAfterSeconds: 34 });
    expect(starts).toHaveLength(1);
  });

  it('a change is tried once, whatever happens', async () => {
    const { limiter, get } = limiterWith();
    const attempt = vi.fn(() => Promise.reject(new AppError('freshdesk-unavailable')));
    for (let n = 0; n < 6; n++) await expect(limiter.change(attempt)).rejects.toThrow();
    expect(attempt).toHaveBeenCalledTimes(6);
    // And says nothing about reading.
    await expect(get('poll')).resolves.toBeUndefined();
  });
});

describe("Chrome's own pause after 5xx", () => {
  it.each([
    ['freshdesk-unavailable', 0, 'freshdesk-unavailable'],
    ['freshdesk-unavailable', 299_000, 'freshdesk-unavailable'],
    ['freshdesk-unavailable', 300_000, 'freshdesk-unreachable'],
    ['freshdesk-timeout', 0, 'freshdesk-unreachable'],
    ['freshdesk-not-found', 0, 'freshdesk-unreachable'],
  ] as const)('%s, and %i ms later no answer at all: %s', async (first, later, told) => {
    const { failing } = limiterWith({ retries: 0, delay: 0 });
    await failing('click', first);
    await vi.advanceTimersByTimeAsync(later);
    expect(await failing('click', 'freshdesk-unreachable')).toMatchObject({ kind: told });
  });

  it('ends with the first good answer', async () => {
    const { failing, get } = limiterWith({ retries: 0, delay: 0 });
    await failing('click', 'freshdesk-unavailable');
    await get('click');
    expect(await failing('click', 'freshdesk-unreachable')).toMatchObject({ kind: 'freshdesk-unreachable' });
  });
});

describe('the circuit', () => {
  async function opened() {
    const it = limiterWith({ retries: 0, delay: 0 });
    for (let n = 0; n < 5; n++) await it.failing('click', n % 2 ? 'freshdesk-timeout' : 'freshdesk-unavailable');
    it.starts.length = 0;
    return it;
  }

  it('F20 opens after five failures in a row: the background stops for a minute, a click and a send try', async () => {
    const { get, failing, starts } = await opened();
    await expect(get('poll')).rejects.toMatchObject({
      failure: { kind: 'freshdesk-unavailable', retryAfterSeconds: 60 },
    });
    await failing('click', 'freshdesk-unavailable');
    await failing('send', 'freshdesk-unavailable');
    expect(starts).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(60_000);
    await get('poll');
    expect(starts).toHaveLength(3);
  });

  it('lets one click through at a time, and a success closes it', async () => {
    const { get, limiter } = await opened();
    let answer = () => {};
    const probe = limiter.get(
      'click',
      () =>
        new Promise<void>((resolve) => {
          answer = resolve;
        }),
    );
    await vi.advanceTimersByTimeAsync(0);
    await expect(get('click')).rejects.toMatchObject({ failure: { kind: 'freshdesk-unavailable' } });
    answer();
    await probe;
    await expect(get('poll')).resolves.toBeUndefined();
  });

  it('an answer in between starts the count again', async () => {
    const { get, failing } = limiterWith({ retries: 0, delay: 0 });
    for (let n = 0; n < 4; n++) await failing('click', 'freshdesk-unavailable');
    await failing('click', 'freshdesk-not-found');
    await failing('click', 'freshdesk-unavailable');
    await expect(get('poll')).resolves.toBeUndefined();
  });
});

it('a storage that does not answer holds nothing up for long', async () => {
  const silent = () => new Promise<never>(() => undefined);
  const { limiter } = limiterWith({ state: { load: silent, save: silent } });
  const change = limiter.change(async () => 'posted');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await change).toBe('posted');
});
