import { describe, expect, test } from 'vitest';
import { PRESS_COUNTS_KEY } from '@/lib/messages/page-press';
import { PLACEMENT_KEY } from '@/lib/messages/placement';
import { atMostEvery } from '@/lib/worker/at-most-every';
import { createPlacement } from '@/lib/worker/placement';
import { createPressCounts } from '@/lib/worker/press-counts';

/** Time that only moves when it is told to. */
function handmade() {
  let at = 0;
  let timers: { at: number; then: () => void }[] = [];
  return {
    beat: { now: () => at, after: (ms: number, then: () => void) => void timers.push({ at: at + ms, then }) },
    async pass(ms: number) {
      at += ms;
      const due = timers.filter((timer) => timer.at <= at);
      timers = timers.filter((timer) => timer.at > at);
      for (const { then } of due) then();
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
  };
}

function memory() {
  const items: Record<string, unknown> = {};
  const writes: unknown[] = [];
  return {
    items,
    writes,
    area: {
      get: async () => structuredClone(items),
      async set(next: Record<string, unknown>) {
        writes.push(next);
        Object.assign(items, structuredClone(next));
      },
    },
  };
}

test('the first at once, all others of that second together at its end', async () => {
  const { beat, pass } = handmade();
  let done = 0;
  const work = async () => {
    done += 1;
  };
  const ask = atMostEvery(1000, work, beat);
  for (let count = 0; count < 300; count++) await ask();
  expect(done).toBe(1);
  await pass(999);
  expect(done).toBe(1);
  await pass(1);
  expect(done).toBe(2);
  await pass(5000);
  expect(done).toBe(2);
  await ask();
  expect(done).toBe(3);
});

test('work that fails is told to whoever it was done for, and does not stop the next', async () => {
  const { beat, pass } = handmade();
  let done = 0;
  const ask = atMostEvery(
    1000,
    async () => {
      done += 1;
      throw new Error('disk');
    },
    beat,
  );
  await expect(ask()).rejects.toThrow('disk');
  await ask();
  await pass(1000);
  expect(done).toBe(2);
  await pass(1000);
  await expect(ask()).rejects.toThrow('disk');
});

describe('where the buttons are', () => {
  test('300 times in half a second: two writes, the last word stands, and is known before it is written', async () => {
    const { beat, pass } = handmade();
    const { area, items, writes } = memory();
    const placement = createPlacement({ area, now: () => 7, beat });
    for (let count = 0; count < 300; count++) {
      await placement.save({ bar: count % 2 === 0, spot: { right: count, bottom: 1 } });
    }
    expect(writes).toHaveLength(1);
    expect(await placement.load()).toMatchObject({ bar: false, spot: { right: 299, bottom: 1 } });
    await pass(1000);
    expect(writes).toHaveLength(2);
    expect(items[PLACEMENT_KEY]).toEqual({ bar: false, at: 7, spot: { right: 299, bottom: 1 } });
  });

  test('written only when it says something new; a page that was not moved keeps the place of one that was', async () => {
    const { beat, pass } = handmade();
    const { area, items, writes } = memory();
    const placement = createPlacement({ area, now: () => 7, beat });
    await placement.save({ bar: false, spot: { right: 5, bottom: 6 } });
    for (const said of [{ bar: false }, { bar: false, spot: { right: 5, bottom: 6 } }, { bar: false }]) {
      await pass(2000);
      await placement.save(said);
    }
    expect(writes).toHaveLength(1);
    await pass(2000);
    await placement.save({ bar: true });
    expect(items[PLACEMENT_KEY]).toEqual({ bar: true, at: 7, spot: { right: 5, bottom: 6 } });
  });

  test('a move and, in the same second, a page that says only where it is', async () => {
    const { beat, pass } = handmade();
    const { area, items } = memory();
    const placement = createPlacement({ area, now: () => 7, beat });
    await placement.save({ bar: true });
    await placement.save({ bar: false, spot: { right: 5, bottom: 6 } });
    await placement.save({ bar: true });
    await pass(1000);
    expect(items[PLACEMENT_KEY]).toMatchObject({ bar: true, spot: { right: 5, bottom: 6 } });
  });
});

describe('what is counted of presses', () => {
  const DAY = new Date(2026, 11, 1, 12).getTime();

  test('P14 300 refusals in one second are 300, in two writes; the next day begins anew', async () => {
    const { beat, pass } = handmade();
    const { area, items, writes } = memory();
    let now = DAY;
    const count = createPressCounts({ area, now: () => now, beat });
    count('started');
    for (let refused = 0; refused < 300; refused++) count('refused');
    await pass(1000);
    expect(writes).toHaveLength(2);
    expect(items[PRESS_COUNTS_KEY]).toEqual({ '2026-12-01': { started: 1, refused: 300 } });
    now += 24 * 3_600_000;
    await pass(1000);
    count('started');
    await pass(0);
    expect(items[PRESS_COUNTS_KEY]).toMatchObject({ '2026-12-02': { started: 1, refused: 0 } });
  });

  test('storage that fails keeps nothing from going on', async () => {
    const { beat, pass } = handmade();
    const area = { get: async () => Promise.reject(new Error('disk')), set: async () => undefined };
    const count = createPressCounts({ area, now: () => DAY, beat });
    expect(() => count('refused')).not.toThrow();
    await pass(1000);
  });
});
