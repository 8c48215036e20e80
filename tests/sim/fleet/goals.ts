import { planLimits } from '../../servers/freshdesk/plans.ts';
import { OTHERS, type Outcome, type Scenario, simulate } from './fleet.ts';
import type { StrategyName } from './strategies.ts';

/** The seeds that constants were tuned on, and others that they never saw. */
export const TUNED = [1, 2, 3, 4];
export const HELD_OUT = [101, 102, 103, 104];

const PLANS = ['growth', 'pro'] as const;
const WINDOWS = ['fixed', 'sliding'] as const;
const SIZES = [1, 10, 40, 100, 400];
const INTERVALS = [1, 5];

const listLimit = ({ plan }: Pick<Scenario, 'plan'>) => planLimits(plan).listPerMinute;

/** Checks wanted a minute, as a share of the whole ticket-list limit. */
export const load = (scenario: Scenario) => scenario.agents / scenario.pollingInterval / listLimit(scenario);

/** Every size under every plan and window, and those that want exactly half and exactly twice the list limit. */
export const SCENARIOS: Scenario[] = WINDOWS.flatMap((window) =>
  PLANS.flatMap((plan) =>
    INTERVALS.flatMap((pollingInterval) => {
      const exact = [0.5, 2]
        .map((share) => share * pollingInterval * listLimit({ plan }))
        .filter((size) => size <= 400);
      const sizes = [...new Set([...SIZES, ...exact])].sort((a, b) => a - b);
      return sizes.map((agents) => ({ plan, window, agents, pollingInterval }));
    }),
  ),
);

/** Seconds: the shortest period that the account can give every agent, or the setting if that is longer. */
export const capacityBound = (scenario: Scenario) =>
  60 * Math.max(scenario.pollingInterval, scenario.agents / (listLimit(scenario) * (1 - OTHERS)));

/** The most that is allowed. Refused checks: 1 % while they want half of the list limit or less, 5 % above. */
export const goals = (scenario: Scenario) => ({ polls: load(scenario) <= 0.5 ? 0.01 : 0.05, actions: 0.001, age: 2 });

/** `age`: of the data, as a multiple of the capacity bound. */
export type Measured = Pick<Outcome, 'polls' | 'actions' | 'pollsAtFirst' | 'others'> & { age: number };
const MEASURES = ['polls', 'actions', 'pollsAtFirst', 'others', 'age'] as const;

/** The same company on several days: the mean of them, and the worst. */
export function measure(
  scenario: Scenario,
  strategy: StrategyName,
  seeds: readonly number[],
): { mean: Measured; worst: Measured } {
  const days = seeds.map((seed): Measured => {
    const { ageP95, ...outcome } = simulate({ ...scenario, seed }, strategy);
    return { ...outcome, age: ageP95 / capacityBound(scenario) };
  });
  const over = (combine: (values: number[]) => number) =>
    Object.fromEntries(MEASURES.map((name) => [name, combine(days.map((day) => day[name]))])) as Measured;
  return {
    mean: over((values) => values.reduce((sum, value) => sum + value, 0) / values.length),
    worst: over((values) => Math.max(...values)),
  };
}

/**
 * Erlang's loss formula: the share of calls refused by a window that slides and takes `limit` calls, when `wanted` come in
 * each of its lengths at random moments.
 */
export function erlangLoss(limit: number, wanted: number): number {
  let loss = 1;
  for (let taken = 1; taken <= limit; taken++) loss = (wanted * loss) / (taken + wanted * loss);
  return loss;
}
