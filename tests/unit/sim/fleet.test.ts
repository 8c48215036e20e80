import { describe, expect, it } from 'vitest';
import { type Scenario, simulate, simulateThrough } from '../../sim/fleet/fleet';
import { erlangLoss, goals, HELD_OUT, load, measure, SCENARIOS } from '../../sim/fleet/goals';
import { productLanes } from '../../sim/fleet/lanes';

const name = ({ plan, window, agents, pollingInterval }: Scenario) =>
  `${plan}, ${window} window, ${agents} agents every ${pollingInterval} min`;

/** Others use 30 % of every limit, the ticket list's too. The seeds are not those that the constants were tuned on. */
describe('many agents, one account', { timeout: 60_000 }, () => {
  it.each(SCENARIOS.map((scenario) => [name(scenario), scenario] as const))('%s', (_, scenario) => {
    const most = goals(scenario);
    const { mean } = measure({ ...scenario, settling: 6, hours: 4 }, 'ours', HELD_OUT.slice(0, 2));
    expect(mean.polls).toBeLessThanOrEqual(most.polls);
    expect(mean.actions).toBeLessThanOrEqual(most.actions);
    expect(mean.age).toBeLessThanOrEqual(most.age);
  });

  it('the scenarios are all that were asked for, and some want exactly half and twice the list limit', () => {
    const exact = SCENARIOS.filter((scenario) => [0.5, 2].includes(load(scenario))).map(name);
    expect(exact).toHaveLength(2 * 7);
    expect(new Set(SCENARIOS.map(({ agents }) => agents))).toEqual(new Set([1, 10, 40, 50, 100, 200, 250, 400]));
  });

  const crowd: Scenario = {
    plan: 'growth',
    window: 'fixed',
    agents: 400,
    pollingInterval: 5,
    hours: 0.5,
    settling: 0.5,
  };

  it('on the minute they would take all of it from people', () => {
    const herd = simulate(crowd, 'aligned');
    expect(herd.actions).toBeGreaterThan(0.03);
    expect(herd.polls).toBeGreaterThan(0.5);
  });

  it.each(['fixed', 'sliding'] as const)('after all installed at once, %s window, few checks are refused', (window) => {
    const { pollsAtFirst } = simulate({ ...crowd, window, agents: 200, settling: 2 }, 'ours');
    expect(pollsAtFirst).toBeLessThan(0.05);
    expect(simulate({ ...crowd, window, agents: 200, settling: 2 }, 'additive rate').pollsAtFirst).toBeGreaterThan(0.3);
  });
});

describe('the simulation', () => {
  const some: Scenario = { plan: 'growth', window: 'sliding', agents: 40, pollingInterval: 1, hours: 1, settling: 1 };

  it('gives the same day for the same seed', () => expect(simulate(some, 'ours')).toEqual(simulate(some, 'ours')));

  it.each([
    ['ours', { ...some }],
    // Here people are refused, too, and try again.
    ['aligned', { ...some, window: 'fixed', agents: 400, hours: 0.25, settling: 0.5 }],
  ] as const)("gives the same day through the product's limiter: %s", async (strategy, scenario) => {
    expect(simulate(scenario, strategy)).toEqual(await simulateThrough(productLanes, scenario, strategy));
  });

  it.each([
    [1, 1, 0.5],
    [20, 16, 0.0644],
    [20, 20, 0.1589],
  ])("Erlang's loss of %i places for %d calls", (limit, wanted, loss) =>
    expect(erlangLoss(limit, wanted)).toBeCloseTo(loss, 4),
  );
});
