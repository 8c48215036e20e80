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
  // Some hundred lives: a busy machine takes its time.
  300_000,
);

/** Three quiet days later, when only a day is kept: what was not touched has to go. */
async function daysLater() {
  const world = createWorld({ keepDays: 1 });
  firstDay(world);
  await world.settle();
  world.desk.pass(3 * 86_400);
  world.desk.write(2, 'customer');
  world.desk.change(8, { subject: 'new' });
  world.desk.change(3, { place: 'deleted' });
  world.desk.pass(400);
  world.show([1]);
  return world;
}

/** Everything that a check leaves behind, but for the times at which it did. */
async function left({ cache, meta }: World) {
  const threads = await cache.threads.toArray();
  return {
    tickets: await cache.tickets.toArray(),
    threads: threads.map(({ ticketId, conversations }) => [ticketId, conversations.map(({ id }) => id)]),
    cursor: (await meta<{ through: string }>('cursor:all'))?.through,
    lease: await meta('pollLease'),
  };
}

it('a whole check with lease, plan and pruning, killed before each of its steps: the next one ends as if nothing had been', async () => {
  const alive = await daysLater();
  expect(await alive.check()).toMatchObject({ running: false, failure: null });
  const steps = alive.life.taken;
  const expected = await left(alive);
  expect(expected).toMatchObject({ tickets: [{ id: 1 }, { id: 2 }, { id: 3, deleted: true }, { id: 8 }] });
  for (let dies = 0; dies < steps; dies++) {
    const world = await daysLater();
    expect(await world.check(dies), `killed after ${dies} steps`).toBeNull();
    const state = await world.check();
    expect(state).toMatchObject({ running: false, failure: null, nextAt: expect.any(Number) });
    expect(await left(world), `killed after ${dies} steps`).toEqual(expected);
    world.cache.close();
  }
}, 300_000);
