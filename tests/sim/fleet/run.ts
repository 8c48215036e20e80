/** `npm run sim:fleet`: what a company's agents do to their account, for several ways to plan checks. Takes some minutes. */
import { printTable, type Row } from '../../bench/table.ts';
import type { Plan } from '../../servers/freshdesk/plans.ts';
import { type Outcome, type Scenario, simulate } from './fleet.ts';
import { STRATEGIES, type StrategyName } from './strategies.ts';

const percent = (value: number) => `${(value * 100).toFixed(value < 0.001 && value > 0 ? 3 : 1)} %`;

/** Refused checks allowed: 1 % while checks want half of the list limit, 5 % while they want twice as much. */
const allowed = (load: number) => (load <= 0.5 ? 0.01 : load <= 2 ? 0.05 : null);

function row(scenario: Scenario, name: StrategyName, outcome: Outcome): Row {
  const { plan, window, agents, pollingInterval } = scenario;
  const most = allowed(outcome.load);
  const ratio = outcome.ageP95 / outcome.bound;
  const meets = most === null ? {} : { meets: outcome.polls <= most && outcome.actions <= 0.001 && ratio <= 2 };
  return {
    measure: `${plan}, ${window}, ${agents} agents every ${pollingInterval} min (${outcome.load.toFixed(2)} x the list limit): ${name}`,
    value: `checks ${percent(outcome.polls)} (first hours ${percent(outcome.pollsAtFirst)}), actions ${percent(outcome.actions)}`,
    baseline: `age ${Math.round(outcome.ageP95)} s of ${Math.round(outcome.bound)} s`,
    ratio,
    goal: most === null ? 'actions ≤ 0.1 %' : `checks ≤ ${percent(most)}, actions ≤ 0.1 %, age ≤ 2x`,
    ...(most === null ? { meets: outcome.actions <= 0.001 } : meets),
  };
}

const SIZES: [Plan, number, number[]][] = [
  ['growth', 1, [1, 10, 40, 100, 400]],
  ['growth', 5, [1, 10, 40, 50, 100, 200, 400]],
  ['pro', 1, [1, 10, 40, 50, 100, 200, 400]],
  ['pro', 5, [1, 10, 40, 100, 400]],
];

const names = Object.keys(STRATEGIES) as StrategyName[];
const quick = process.argv.includes('--quick');
const rows: Row[] = [];
for (const window of ['fixed', 'sliding'] as const) {
  for (const [plan, pollingInterval, sizes] of SIZES) {
    for (const agents of sizes) {
      if (quick && agents !== 40) continue;
      const scenario = { plan, window, agents, pollingInterval, settling: 10 };
      for (const name of names) rows.push(row(scenario, name, await simulate(scenario, name)));
    }
  }
}
console.log(
  'Other apps take 30 % of every limit; people open tickets (3 credits) twice a minute, or as often as a fifth of the account allows.',
  '\nTen hours to settle, then six hours measured; age: 95 % of the time, against the period that the account can give to each.\n',
);
printTable(rows);
const ours = rows.filter((each) => each.measure.endsWith(': ours'));
console.log(`\nours: ${ours.filter((each) => each.meets).length} of ${ours.length} goals met.`);
