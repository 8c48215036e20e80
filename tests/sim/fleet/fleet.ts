import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import type { Plan } from '../../servers/freshdesk/plans.ts';
import type { RateLimit } from '../../servers/freshdesk/switches.ts';
import { createAccount, freshTally, type Tally } from './account.ts';
import { ACTION_CREDITS, createAgent, type Tallies } from './agent.ts';
import { type LanePorts, type Lanes, quickLanes } from './lanes.ts';
import { STRATEGIES, type StrategyName } from './strategies.ts';
import { createWorld, seeded, type World } from './world.ts';

export type Scenario = {
  plan: Plan;
  window: RateLimit['window'];
  /** Agents at work, all with the extension. */
  agents: number;
  /** Minutes between checks, as set. */
  pollingInterval: number;
  /** Agents that the help desk's list names; null where it cannot be read. As many as are at work, if not given. */
  listed?: number | null;
  seed?: number;
  /** Hours that are looked at, after the first ones in which the fleet finds its pace. */
  hours?: number;
  settling?: number;
};

export type Outcome = {
  /** Shares of calls that were refused. */
  polls: number;
  actions: number;
  /** The same of polls in the two hours after everybody installed at once. */
  pollsAtFirst: number;
  /** The same of other apps' ticket lists: what our checks cost others. */
  others: number;
  /** Seconds: how old an agent's tickets are, 95 % of the time. */
  ageP95: number;
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const FIRST = 2 * HOUR;
/** Other apps of the account use this share of every limit. */
export const OTHERS = 0.3;
/** People open tickets twice a minute at most, and together take no more than this share: else no limit could hold. */
const PEOPLE = 0.2;
const START = Date.parse('2026-03-02T08:00:00Z');

const share = ({ calls, refused }: Tally) => (calls === 0 ? 0 : refused / calls);
const freshTallies = (): Tallies => ({ polls: freshTally(), actions: freshTally() });

/** Calls of other apps, at random moments. */
function startOthers(world: World, random: () => number, perMinute: number, call: () => void): void {
  const again = () => {
    call();
    next();
  };
  const next = () => world.at(world.now() - (Math.log(1 - random()) / perMinute) * MINUTE, again);
  next();
}

/** A company's day up to some moment, and what is asked of it there. */
function createDay(scenario: Scenario, strategy: StrategyName, lanesOf: (ports: LanePorts) => Lanes) {
  const { plan, window, agents: count, pollingInterval, listed = count, seed = 1, hours = 6, settling = 2 } = scenario;
  const world = createWorld(START);
  const account = createAccount(world, plan, window);
  const { perMinute, listPerMinute } = account.limits;
  const random = seeded(seed);
  const settings = { ...DEFAULT_SETTINGS.freshdesk, polling_interval: pollingInterval };
  let tallies = freshTallies();
  let lists = freshTally();
  const rest = freshTally();
  startOthers(world, random, listPerMinute * OTHERS, () => account.call({ kind: 'list', credits: 1, tally: lists }));
  startOthers(world, random, (perMinute - listPerMinute) * OTHERS, () =>
    account.call({ kind: 'other', credits: 1, tally: rest }),
  );

  const actionsPerMinute = Math.min(0.5, (PEOPLE * perMinute) / (count * ACTION_CREDITS));
  const agents = Array.from({ length: count }, () => {
    const own = seeded(random() * 2 ** 32);
    const agent = createAgent({
      world,
      lanes: lanesOf({ world, account, random: own, settings }),
      random: own,
      strategy: STRATEGIES[strategy],
      settings,
      agents: listed,
      actionsPerMinute,
      tallies: () => tallies,
    });
    // People come to work within half an hour.
    world.at(START + own() * 30 * MINUTE, agent.begin);
    return agent;
  });

  const begin = START + settling * HOUR;
  const minutes = Math.round(hours * 60);
  const ages = new Float64Array(minutes * count);
  let aged = 0;
  let pollsAtFirst = 0;

  function look(): void {
    for (const agent of agents) ages[aged++] = (world.now() - agent.freshAt()) / 1000;
    if (aged < ages.length) world.at(world.now() + MINUTE, look);
  }
  world.at(START + FIRST, () => {
    pollsAtFirst = share(tallies.polls);
  });
  world.at(begin, () => {
    tallies = freshTallies();
    lists = freshTally();
    world.at(begin + 30_500, look);
  });

  return {
    world,
    end: begin + minutes * MINUTE,
    outcome: (): Outcome => ({
      polls: share(tallies.polls),
      actions: share(tallies.actions),
      pollsAtFirst,
      others: share(lists),
      ageP95: ages.sort()[Math.floor(ages.length * 0.95)] ?? 0,
    }),
  };
}

/** A working day of one company. The same numbers for the same seed. */
export function simulate(scenario: Scenario, strategy: StrategyName): Outcome {
  const { world, end, outcome } = createDay(scenario, strategy, quickLanes);
  world.run(end);
  return outcome();
}

/** The same day with other lanes, which may work with promises. */
export async function simulateThrough(
  lanesOf: (ports: LanePorts) => Lanes,
  scenario: Scenario,
  strategy: StrategyName,
): Promise<Outcome> {
  const { world, end, outcome } = createDay(scenario, strategy, lanesOf);
  await world.settle(end);
  return outcome();
}
