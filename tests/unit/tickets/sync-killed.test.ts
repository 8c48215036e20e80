import { expect, it } from 'vitest';
import { ME } from './model-desk';
import { createWorld, type World } from './sync-world';

function firstDay({ desk }: World) {
  for (let id = 1; id <= 3; id++) {
    desk.change(id, { agent: id % 2 ? ME : null });
    desk.pass(40);
  }
  // A bulk update: more in one second than a page holds.
  for (let id = 4; id <= 7; id++) desk.change(id, { status: 3 });
  desk.write(2, 'customer');
}

async function laterDay(world: World) {
  const { desk } = world;
  firstDay(world);
  await world.settle();
  desk.pass(4000);
  desk.change(4, { place: 'deleted' });
  desk.change(5, {});
  desk.change(6, { text: 'edited' });
  desk.write(2, 'customer');
  desk.write(3, 'agent', { status: 4 });
  desk.pass(30);
  desk.change(8, { subject: 'new' });
  world.skew(31 * 60_000);
}

const quietDay = async (world: World) => {
  firstDay(world);
  await world.settle();
  world.desk.pass(4000);
  world.desk.write(2, 'customer');
};

const ONCE = 60_000;

it.each([
  ['the first poll', firstDay],
  ['a poll that finds much', laterDay],
  ['a poll that finds one message', quietDay],
])(
  'W7 %s, killed before each of its steps: no gap, nothing twice, no row behind the cursor is missing',
  async (_, history) => {
    const alive = createWorld();
    await history(alive);
    expect(await alive.poll()).toMatchObject({ more: false });
    const steps = alive.life.taken;
    expect(steps).toBeGreaterThan(10);
    for (let dies = 0; dies < steps; dies++) {
      const world = createWorld();
      await history(world);
      expect(await world.poll(dies), `killed after ${dies} steps`).toBeNull();
      await world.assertNothingPassed();
      // The next worker sees what the dead one would have seen.
      expect((await world.poll())?.more).toBe(false);
      await world.assertNothingPassed();
      await world.settle();
      await world.assertEqual();
      world.cache.close();
    }
  },
  ONCE,
);
