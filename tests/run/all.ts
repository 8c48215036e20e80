/** `npm test`: every check and every test, in the order in which they fail fastest. The last line is `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findChromium } from './chromium.ts';

let passed = 0;
let failed = 0;

function check(name: string, command: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const ok = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
  console.log(`── ${name}: ${ok ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return ok;
}

function count(ok: boolean): void {
  if (ok) passed += 1;
  else failed += 1;
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

type VitestReport = { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number };
type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number } };

rmSync('.cache', { recursive: true, force: true });
mkdirSync('.cache', { recursive: true });

count(check('prepare', 'npx', ['wxt', 'prepare']));
count(check('lint', 'npx', ['biome', 'check', '--error-on-warnings']));
count(check('types', 'npx', ['tsc', '--noEmit']));
count(check('unused code', 'npx', ['knip']));
const built = check('build', 'npx', ['wxt', 'build']);
count(built);

const unit = check(
  'unit tests and simulation',
  'npx',
  ['vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile.json=.cache/unit.json'],
  { SIM_SCHEDULES: '2000', HISTORIES: '1000' },
);
addReport(unit, '.cache/unit.json', (report: VitestReport) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
}));

if (built) {
  const chromium = findChromium();
  const browser = check('browser tests', 'npx', ['playwright', 'test'], { CHROMIUM_PATH: chromium });
  addReport(browser, '.cache/e2e.json', (report: PlaywrightReport) => ({
    passed: report.stats.expected + report.stats.flaky,
    failed: report.stats.unexpected,
  }));
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
