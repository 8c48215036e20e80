import { describe, expect, test } from 'vitest';
import { kept } from './kept.ts';
import { runSchedule } from './run.ts';

/** `npm test` asks for more than a quick look at one's own change does. */
const SCHEDULES = Number(process.env['SIM_SCHEDULES'] ?? 100);
const BLOCK = 100;

async function brokenIn(seeds: number[]): Promise<Record<number, string[]>> {
  const broken: Record<number, string[]> = {};
  for (const seed of seeds) {
    const { problems } = await runSchedule(seed);
    if (problems.length > 0) broken[seed] = problems;
  }
  return broken;
}

const seeds = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);

describe('every promise of sending holds under every fault', () => {
  const blocks = Array.from({ length: Math.ceil(SCHEDULES / BLOCK) }, (_, index) => 1 + index * BLOCK);
  test.each(blocks)(
    'in a hundred schedules from seed %i',
    async (from) => {
      expect(await brokenIn(seeds(from, BLOCK))).toEqual({});
    },
    300_000,
  );

  test('in every schedule that ever broke one', async () => {
    for (const { seed, plan } of kept()) expect((await runSchedule(seed, { plan })).problems).toEqual([]);
  }, 300_000);

  test('the same seed is the same run', async () => {
    const [first, second] = [await runSchedule(4711), await runSchedule(4711)];
    expect(second).toEqual(first);
  });
});
