import type { Plan } from '../../servers/freshdesk/plans.ts';
import type { RateLimit } from '../../servers/freshdesk/switches.ts';
import { createAccount, type Tally } from './account.ts';
import { ACTION_CREDITS, createAgent, type Tallies } from './agent.ts';
import { STRATEGIES, type StrategyName } from './strategies.ts';
import { createWorld, seeded, type World } from './world.ts';

export type Scenario = {
  plan: Plan;
  window: RateLimit['window'];
  agents: number;
  /** Minutes between checks, as set. */
  pollingInterval: number;
  seed?: number;
  /** Hours that are looked at, after the first ones in which the fleet finds its pace. */
  hours?: number;
  settling?: number;
};

export type Outcome = {
  /** Shares of calls that were refused. */
  polls: number;
  actions: number;
  /** The same of polls while the fleet settled. */
  pollsAtFirst: number;
  /** Seconds: how old an agent's tickets are, 95 % of the time. */
  ageP95: number;
  /** Seconds: the shortest period that the account can give every agent, or the setting if that is longer. */
  bound: number;
  /** Checks wanted a minute, as a share of the whole ticket-list limit. */
  load: number;
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Other apps of the account use this share of every limit. */
const OTHERS = 0.3;
/** People open tickets twice a minute at most, and together take no more than this share: else no limit could hold. */
const PEOPLE = 0.2;
const START = Date.parse('2026-03-02T08:00:00Z');

const share = ({ calls, refused }: Tally) => (calls === 0 ? 0 : refused / calls);
const fresh = (): Tallies => ({ polls: { calls: 0, refused: 0 }, actions: { calls: 0, refused: 0 } });

/** Calls of other apps, at random moments. */
function startOthers(world: World, random: () => number, perMinute: number, call: () => void): void {
  const next = () =>
    world.at(world.now() - (Math.log(1 - random()) / perMinute) * MINUTE, () => {
      try {
        call();
      } catch {
        // Their trouble.
      }
      next();
    });
  next();
}

/** A working day of one company, in seconds of real time. The same numbers for the same seed. */
export async function simulate(scenario: Scenario, strategy: StrategyName): Promise<Outcome> {
  const { plan, window, agents: count, pollingInterval, seed = 1, hours = 6, settling = 2 } = scenario;
  const world = createWorld(START);
  const account = createAccount(world, plan, window);
  const { perMinute, listPerMinute } = account.limits;
  const random = seeded(seed);
  let tallies = fresh();
  const none: Tally = { calls: 0, refused: 0 };
  startOthers(world, random, listPerMinute * OTHERS, () => account.call('list', 1, none));
  startOthers(world, random, (perMinute - listPerMinute) * OTHERS, () => account.call('other', 1, none));

  const actionsPerMinute = Math.min(0.5, (PEOPLE * perMinute) / (count * ACTION_CREDITS));
  const agents = Array.from({ length: count }, () => {
    const own = seeded(random() * 2 ** 32);
    const agent = createAgent({
      world,
      account,
      random: own,
      strategy: STRATEGIES[strategy],
      pollingInterval,
      actionsPerMinute,
      tallies: () => tallies,
    });
    // People come to work within half an hour.
    world.at(START + own() * 30 * MINUTE, agent.begin);
    return agent;
  });

  await world.run(START + settling * HOUR);
  const pollsAtFirst = share(tallies.polls);
  tallies = fresh();
  const ages: number[] = [];
  for (let minute = 0; minute < hours * 60; minute++) {
    await world.run(START + settling * HOUR + minute * MINUTE + 30_500);
    for (const agent of agents) ages.push(agent.age() / 1000);
  }
  ages.sort((a, b) => a - b);
  const perAgent = (60 * count) / (listPerMinute * (1 - OTHERS));
  return {
    polls: share(tallies.polls),
    actions: share(tallies.actions),
    pollsAtFirst,
    ageP95: ages[Math.floor(ages.length * 0.95)] ?? 0,
    bound: Math.max(perAgent, pollingInterval * 60),
    load: count / pollingInterval / listPerMinute,
  };
}
