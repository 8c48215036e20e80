import { describe, expect, test } from 'vitest';
import { PLANTS } from './plants.ts';
import { runSchedule } from './run.ts';

/** Each planted fault must be found within this many schedules. */
const PATIENCE = 400;

describe('the simulator finds a fault that is planted', () => {
  test.each(Object.entries(PLANTS))(
    '%s',
    async (_, { plant, breaks }) => {
      for (let seed = 1; seed <= PATIENCE; seed += 1) {
        const { problems } = await runSchedule(seed, { plant: plant() });
        if (problems.some((problem) => problem.startsWith(`${breaks}:`))) return;
      }
      expect.unreachable(`${PATIENCE} schedules did not show it`);
    },
    300_000,
  );
});
