/**
 * `npm run test:mutants [part of a file's name or a row]`: takes each defence out of a copy of the sources and says which of
 * the named test files notice. Fails for one that nobody misses, and for one that is not where the list says.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix, resolve } from 'node:path';
import type { Mutant } from './mutant.ts';
import { MUTANTS } from './mutants.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const COPIED = ['lib', 'components', 'entrypoints', 'tests', 'public', 'package.json', 'package-lock.json'];
const CONFIGS = ['tsconfig.json', 'vitest.config.ts', 'wxt.config.ts', '.npmrc', 'README.md', 'CONTRIBUTING.md'];

const wanted = process.argv.slice(2);
const chosen = MUTANTS.filter(
  ({ row, file }) => wanted.length === 0 || wanted.some((one) => row === one || file.includes(one)),
);

const copy = mkdtempSync(join(tmpdir(), 'mutants-'));
for (const name of [...COPIED, ...CONFIGS]) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
for (const name of ['node_modules', '.wxt']) symlinkSync(join(ROOT, name), join(copy, name));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));

/** @returns names of the tests that fail; empty where all pass. */
function failing(tests: readonly string[]): string[] {
  const files = tests.map((name) => posix.join('tests/unit', name));
  const { status, stdout } = spawnSync('npx', ['vitest', 'run', '--bail', '1', '--reporter', 'json', ...files], {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: 1e9,
    timeout: 300_000,
  });
  if (status === 0) return [];
  try {
    const report = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
      testResults: { name: string; assertionResults: { status: string; fullName: string }[] }[];
    };
    const names = report.testResults.flatMap(({ name, assertionResults }) => {
      const failed = assertionResults.filter((one) => one.status === 'failed');
      return failed.map((one) => `${name.slice(copy.length + 1)}: ${one.fullName}`);
    });
    return names.length > 0 ? names : ['(a file that does not load)'];
  } catch {
    return [status === null ? '(does not end)' : '(no report)'];
  }
}

function without({ file, take, put, first }: Mutant, work: () => string[]): string[] {
  const path = join(copy, file);
  const source = readFileSync(path, 'utf8');
  if (!first && source.split(take).length !== 2) throw new Error(`${file} does not hold, once: ${take}`);
  writeFileSync(
    path,
    source.replace(take, () => put),
  );
  try {
    return work();
  } finally {
    writeFileSync(path, source);
  }
}

// A patch that no longer applies is told before an hour of work.
for (const mutant of chosen) without(mutant, () => []);

let survivors = 0;
for (const mutant of chosen) {
  const killers = without(mutant, () => failing(mutant.tests));
  if (killers.length === 0) survivors += 1;
  const verdict = killers.length > 0 ? `killed by ${killers[0]?.slice(0, 140)}` : 'SURVIVES';
  console.log(`${mutant.row.padEnd(4)} ${mutant.what} (${mutant.file}): ${verdict}`);
}
console.log(`${chosen.length - survivors} of ${chosen.length} defences are missed when they are gone.`);
process.exit(survivors > 0 ? 1 : 0);
