import { describe, expect, it } from 'vitest';
import type { Plan } from '../../servers/freshdesk/plans';
import { simulate } from '../../sim/fleet/fleet';

const HALF = 0.01;
const TWICE = 0.05;
type Case = [plan: Plan, window: 'fixed' | 'sliding', agents: number, pollingInterval: number, refused: number];

/** Others use 30 % of every limit, the ticket list's too. All of `npm run sim:fleet` is longer. */
describe('many agents, one account', { timeout: 60_000 }, () => {
  it.each<Case>([
    ['growth', 'fixed', 10, 1, HALF],
    ['growth', 'sliding', 10, 1, HALF],
    ['growth', 'fixed', 40, 1, TWICE],
    ['growth', 'sliding', 40, 1, TWICE],
    ['growth', 'fixed', 100, 5, TWICE],
  ])('%s, %s window, %i agents every %i min', async (plan, window, agents, pollingInterval, refused) => {
    const scenario = { plan, window, agents, pollingInterval, hours: 2, settling: 5 };
    const { polls, actions, ageP95, bound } = await simulate(scenario, 'ours');
    expect(polls).toBeLessThanOrEqual(refused);
    expect(actions).toBeLessThanOrEqual(0.001);
    // A window that slides refuses at random, and chance is not fair: there a little more.
    expect(ageP95 / bound).toBeLessThanOrEqual(window === 'fixed' ? 2 : 2.5);
  });

  const crowd = { plan: 'growth', agents: 400, pollingInterval: 5 } as const;

  it('400 agents where twenty would do leave people alone', async () => {
    const { actions } = await simulate({ ...crowd, window: 'sliding', hours: 1, settling: 1.5 }, 'ours');
    expect(actions).toBeLessThanOrEqual(0.001);
  });

  it('and would not, if they all asked on the minute', async () => {
    const herd = await simulate({ ...crowd, window: 'fixed', hours: 0.5, settling: 0.5 }, 'aligned');
    expect(herd.actions).toBeGreaterThan(0.03);
    expect(herd.polls).toBeGreaterThan(0.5);
  });

  it('the same seed gives the same day', async () => {
    const scenario = {
      plan: 'growth',
      window: 'fixed',
      agents: 10,
      pollingInterval: 1,
      hours: 1,
      settling: 1,
    } as const;
    expect(await simulate(scenario, 'ours')).toEqual(await simulate(scenario, 'ours'));
  });
});
