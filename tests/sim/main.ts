/**
 * `npm run sim -- --schedules 100000 [--from 1] [--seed 17]`: looks for a schedule that breaks a promise of sending.
 * `npm run sim -- --histories 100000 [--seed 17]`: looks for a history of changes after which the local copy is not the help desk.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { keep, shrink } from './kept.ts';
import { type Outcome, runSchedule } from './run.ts';

const { values } = parseArgs({
  options: {
    schedules: { type: 'string', default: '2000' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
    histories: { type: 'string' },
  },
});

function show({ plan, exchanges, ends }: Outcome): void {
  console.log(JSON.stringify(plan, null, 1));
  for (const { answer, payload, ...rest } of exchanges)
    console.log({ ...rest, payload, status: answer?.status, at: answer?.at });
  console.log(ends);
}

if (values.histories) {
  const env = { ...process.env, HISTORIES: values.histories, SEED: values.seed ?? '1' };
  const { status } = spawnSync('npx', ['vitest', 'run', 'sync-history'], { stdio: 'inherit', env });
  process.exitCode = status ?? 1;
} else if (values.seed) {
  const outcome = await runSchedule(Number(values.seed));
  show(outcome);
  console.log(outcome.problems.length === 0 ? 'Every promise held.' : outcome.problems);
} else {
  const from = Number(values.from);
  const wanted = Number(values.schedules);
  const started = Date.now();
  const ends = new Map<string, number>();
  const windows: number[] = [];
  let broken = 0;
  let unsettled = 0;
  let effects = 0;
  for (let seed = from; seed < from + wanted; seed += 1) {
    const outcome = await runSchedule(seed);
    unsettled += outcome.unsettled;
    effects += outcome.effects;
    windows.push(...outcome.windows);
    for (const end of outcome.ends) ends.set(end, (ends.get(end) ?? 0) + 1);
    if (outcome.problems.length > 0) {
      broken += 1;
      keep(await shrink(outcome));
      console.log(`seed ${seed}:`, outcome.problems);
    }
    const done = seed - from + 1;
    if (done % 5000 === 0) console.log(`${done} schedules, ${((Date.now() - started) / done).toFixed(1)} ms each`);
  }
  windows.sort((a, b) => a - b);
  const rows = [...ends].sort((a, b) => b[1] - a[1]);
  for (const [end, count] of rows) console.log(String(count).padStart(8), end);
  console.log(`${effects} writes arrived; ${unsettled} of them are left to a person to confirm.`);
  console.log(
    `From the last look to the POST: p95 ${windows[Math.floor(windows.length * 0.95)] ?? 0} ms of virtual time.`,
  );
  console.log(`${wanted} schedules in ${((Date.now() - started) / 1000).toFixed(1)} s, ${broken} broken.`);
  process.exitCode = broken === 0 ? 0 : 1;
}
