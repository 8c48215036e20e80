/**
 * `npm run sim:fleet`: what a company's agents do to their account, for several ways to plan checks. Takes some minutes;
 * `--quick` looks at ours alone, `--tuned` at the seeds that its constants were found with.
 */
import { printColumns } from '../../bench/table.ts';
import { planLimits } from '../../servers/freshdesk/plans.ts';
import { createRandom } from '../random.ts';
import { OTHERS, type Scenario } from './fleet.ts';
import { capacityBound, erlangLoss, goals, HELD_OUT, load, type Measured, measure, SCENARIOS, TUNED } from './goals.ts';
import { COMPANIES, knowledgeShare, walkCredits } from './knowledge.ts';
import { STRATEGIES, type StrategyName } from './strategies.ts';

const HEAD = [
  'company',
  'strategy',
  'checks refused',
  'goal',
  'actions refused',
  'goal',
  'age / bound',
  'goal',
  'first two hours',
  'others refused',
  '',
];

const percent = (value: number) => `${(value * 100).toFixed(value < 0.001 && value > 0 ? 3 : 1)} %`;
const times = (value: number) => value.toFixed(2);

function row(scenario: Scenario, strategy: StrategyName, seeds: readonly number[], note = '') {
  const { plan, window, agents, pollingInterval } = scenario;
  const { mean, worst } = measure(scenario, strategy, seeds);
  const most = goals(scenario);
  const cell = (name: keyof Measured, show: (value: number) => string) => `${show(mean[name])} (${show(worst[name])})`;
  const met = mean.polls <= most.polls && mean.actions <= most.actions && mean.age <= most.age;
  const cells = [
    `${plan}, ${window}, ${agents} agents every ${pollingInterval} min (${load(scenario).toFixed(2)} x the list limit, bound ${Math.round(capacityBound(scenario))} s)${note}`,
    strategy,
    cell('polls', percent),
    `≤ ${percent(most.polls)}`,
    cell('actions', percent),
    `≤ ${percent(most.actions)}`,
    cell('age', times),
    `≤ ${times(most.age)}`,
    cell('pollsAtFirst', percent),
    cell('others', percent),
    met ? 'met' : 'not met',
  ];
  return { strategy, met, cells };
}

const names = Object.keys(STRATEGIES) as StrategyName[];
const quick = process.argv.includes('--quick');
const seeds = process.argv.includes('--tuned') ? TUNED : HELD_OUT;
const day = { settling: 10, hours: 6 };

console.log(
  `Other apps take ${percent(OTHERS)} of every limit; people open tickets (3 credits) twice a minute, or as often as a fifth of the account allows.`,
  `\nTen hours to settle, then six hours measured. Each figure: the mean of the days with seeds ${seeds.join(', ')} (the worst of them).`,
  '\nAge: of the data, 95 % of the time, against the period that the account can give to each agent.',
);

console.log('\nHow a crowd does, for each way to plan checks:\n');
const crowded = SCENARIOS.filter((scenario) => load(scenario) >= 0.4 && scenario.agents < 400);
const compared = quick
  ? []
  : crowded.flatMap((scenario) => names.map((name) => row({ ...scenario, ...day }, name, seeds.slice(0, 2)).cells));
printColumns(HEAD, compared);

console.log('\nOurs, for every company:\n');
const ours = SCENARIOS.map((scenario) => row({ ...scenario, ...day }, 'ours', seeds));
printColumns(
  HEAD,
  ours.map(({ cells }) => cells),
);
console.log(`\nours: ${ours.filter(({ met }) => met).length} of ${ours.length} meet all three goals.`);

console.log('\nWhere the list of agents is not what it seems:\n');
const wrong = crowded.filter(({ plan, agents }) => plan === 'growth' && [40, 50].includes(agents));
printColumns(
  HEAD,
  wrong.flatMap((scenario) => [
    row({ ...scenario, ...day, listed: null }, 'ours', seeds, ', list not readable').cells,
    row({ ...scenario, ...day, listed: 2 * scenario.agents }, 'ours', seeds, ', half of those listed are at work')
      .cells,
    row(
      { ...scenario, settling: 58, hours: 6, listed: 2 * scenario.agents },
      'ours',
      seeds,
      ', the same after two days',
    ).cells,
  ]),
);

console.log('\nWhat no plan can change: all install within half an hour, and each checks at once.');
for (const agents of [100, 400]) {
  for (const plan of ['growth', 'pro'] as const) {
    const { listPerMinute } = planLimits(plan);
    const loss = erlangLoss(listPerMinute, OTHERS * listPerMinute + agents / 30);
    console.log(`${agents} first checks on ${plan}: ${percent(loss)} of them are refused (Erlang's loss formula).`);
  }
}

console.log(
  '\nThe copy of the knowledge base, of all calls that an account may make in a day (84 days, the first apart):\n',
);
printColumns(
  ['company', 'a walk costs', 'longest walk', 'mean', 'worst day', 'goal'],
  COMPANIES.map((company) => {
    const { mean, worst, longestDays } = knowledgeShare(company, createRandom(101));
    const name = `${company.agents} agents on ${company.plan}, ${company.articles} articles`;
    const cost = `${walkCredits(company.articles)}`;
    const days = `${longestDays.toFixed(1)} days`;
    return [name, cost, days, percent(mean), percent(worst), worst <= 0.02 ? 'met' : 'not met'];
  }),
);
