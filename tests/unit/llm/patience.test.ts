import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPatience } from '@/lib/llm/patience';
import { LATE, realClock } from '@/lib/time';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const in_ = (ms: number) => new Promise<string>((resolve) => setTimeout(() => resolve('here'), ms));
const never = () => new Promise<string>(() => {});

/** What each wait gave, and when. */
async function waits(of: [work: () => Promise<string>, atMost: number][], clock = realClock) {
  const patience = createPatience(clock);
  const got: [unknown, number][] = [];
  const begun = Date.now();
  const done = (async () => {
    for (const [work, atMost] of of) got.push([await patience.wait(work(), atMost), Date.now() - begun]);
    patience.end();
  })();
  await vi.runAllTimersAsync();
  await done;
  return got;
}

test.each([
  ['what comes in time', [[() => in_(5), 100]], [['here', 5]]],
  ['what never comes', [[never, 100]], [[LATE, 100]]],
  [
    'each wait has its whole time, whatever went before',
    [
      [() => in_(60), 100],
      [() => in_(60), 100],
      [never, 100],
    ],
    [
      ['here', 60],
      ['here', 120],
      [LATE, 220],
    ],
  ],
  [
    'a shorter wait after a longer one',
    [
      [() => in_(10), 100],
      [never, 20],
    ],
    [
      ['here', 10],
      [LATE, 30],
    ],
  ],
  [
    'a longer wait after a shorter one',
    [
      [() => in_(10), 20],
      [never, 100],
    ],
    [
      ['here', 10],
      [LATE, 110],
    ],
  ],
  [
    'late twice',
    [
      [never, 50],
      [never, 50],
    ],
    [
      [LATE, 50],
      [LATE, 100],
    ],
  ],
] as [string, [() => Promise<string>, number][], [unknown, number][]][])('%s', async (_name, of, want) => {
  expect(await waits(of)).toEqual(want);
});

test('a clock that stands still or is set back is late all the same', async () => {
  let now = 1_000_000;
  const clock = { now: () => (now -= 500), after: realClock.after };
  const got = await waits(
    [
      [() => in_(10), 100],
      [never, 100],
    ],
    clock,
  );
  expect(got.map(([value]) => value)).toEqual(['here', LATE]);
  expect(got[1]?.[1]).toBeLessThanOrEqual(200);
});

test('a stop ends the wait, and every later one; no timer and no listener stays', async () => {
  const controller = new AbortController();
  const patience = createPatience(realClock, controller.signal);
  const waited = patience.wait(never(), 100);
  controller.abort();
  await expect(waited).rejects.toMatchObject({ failure: { kind: 'stopped' } });
  await expect(patience.wait(never(), 100)).rejects.toMatchObject({ failure: { kind: 'stopped' } });
  patience.end();
  expect(vi.getTimerCount()).toBe(0);
});

test('what the work throws is thrown', async () => {
  const patience = createPatience(realClock);
  await expect(patience.wait(Promise.reject(new Error('broken')), 100)).rejects.toThrow('broken');
  patience.end();
});
