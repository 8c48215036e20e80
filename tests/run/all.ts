/**
 * `npm test`: every check and every test, in the order in which they fail fastest. The last line is `N passed, N failed`.
 * `npm run test:full [-- --schedules 100000 --histories 10000]`: the same the long way. Each browser test has a fresh
 * browser, and runs once more where what nobody knows of Freshdesk is the other way round; `LONG=1`; more of the simulations.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findChromium } from './chromium.ts';
import { browserTimes, printTimes, unitTimes } from './times.ts';

const { values: asked } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    schedules: { type: 'string' },
    histories: { type: 'string' },
  },
});

/** How often the simulations run, and what else the tests are told: enough for each change, or all that is worth a night. */
const unitEnv = {
  SIM_SCHEDULES: asked.schedules ?? (asked.full ? '2000' : '500'),
  HISTORIES: asked.histories ?? (asked.full ? '1000' : '300'),
  ...(asked.full ? { LONG: '1' } : {}),
};
const browserRuns: { name: string; env: NodeJS.ProcessEnv }[] = asked.full
  ? [
      { name: 'browser tests, each in a fresh browser', env: { FRESH: '1', LONG: '1' } },
      { name: 'browser tests, every unknown otherwise', env: { FRESHDESK_UNKNOWN: 'otherwise' } },
    ]
  : [{ name: 'browser tests', env: {} }];

let passed = 0;
let failed = 0;

type Check = { name: string; command: string[]; env?: NodeJS.ProcessEnv };

/** Runs a command; what it prints appears at once, or in one piece at its end beside others. */
function check({ name, command, env = {} }: Check, atOnce = true): Promise<boolean> {
  const started = Date.now();
  const [program = '', ...args] = command;
  if (atOnce) console.log(`\n── ${name}`);
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', atOnce ? 'inherit' : 'pipe', atOnce ? 'inherit' : 'pipe'],
      env: { ...process.env, ...env },
    });
    const output: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => output.push(String(data)));
    child.on('error', (error) => output.push(error.message));
    child.on('close', (code) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      if (!atOnce) process.stdout.write(`\n── ${name}\n${output.join('')}`);
      console.log(`── ${name}: ${code === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
      resolve(code === 0);
    });
  });
}

function count(ok: boolean): boolean {
  if (ok) passed += 1;
  else failed += 1;
  return ok;
}

/** Adds a runner's own numbers; a runner that died without writing them is one failure. */
function addReport(ok: boolean, file: string, read: (report: never) => { passed: number; failed: number }): void {
  try {
    const numbers = read(JSON.parse(readFileSync(file, 'utf8')) as never);
    passed += numbers.passed;
    failed += numbers.failed;
    if (!ok && numbers.failed === 0) failed += 1;
  } catch {
    failed += 1;
  }
}

type VitestReport = { numPassedTests: number; numFailedTests: number };
type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number } };

rmSync('.cache', { recursive: true, force: true });
mkdirSync('.cache', { recursive: true });

count(await check({ name: 'prepare', command: ['npx', 'wxt', 'prepare'] }));
const checks: Check[] = [
  { name: 'build', command: ['npx', 'wxt', 'build'] },
  { name: 'types', command: ['npx', 'tsc', '--noEmit'] },
  { name: 'lint', command: ['npx', 'biome', 'check', '--error-on-warnings'] },
  { name: 'unused code', command: ['npx', 'knip'] },
];
const [built] = (await Promise.all(checks.map((one) => check(one, false)))).map(count);

const unit = await check({
  name: 'unit tests and simulation',
  command: ['npx', 'vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile.json=.cache/unit.json'],
  env: unitEnv,
});
addReport(unit, '.cache/unit.json', (report: VitestReport) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
}));

for (const { name, env } of built ? browserRuns : []) {
  const all = { CHROMIUM_PATH: findChromium(), ...env };
  const browser = await check({ name, command: ['npx', 'playwright', 'test'], env: all });
  addReport(browser, '.cache/e2e.json', (report: PlaywrightReport) => ({
    passed: report.stats.expected + report.stats.flaky,
    failed: report.stats.unexpected,
  }));
}

printTimes('unit tests and simulation', unitTimes('.cache/unit.json'));
printTimes('browser tests', browserTimes('.cache/e2e.json'));
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
