import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** What one test took, in milliseconds. */
export type TestTime = { file: string; title: string; ms: number };

type VitestReport = {
  testResults: { name: string; assertionResults: { fullName: string; duration?: number | null }[] }[];
};

/** From vitest's JSON report; empty without one. */
export function unitTimes(report: string): TestTime[] {
  if (!existsSync(report)) return [];
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({
      file: relative(process.cwd(), name),
      title: fullName,
      ms: duration ?? 0,
    })),
  );
}

type Suite = {
  file: string;
  specs?: { title: string; tests: { results: { duration: number }[] }[] }[];
  suites?: Suite[];
};

/** From Playwright's JSON report; retries count. Empty without one. */
export function browserTimes(report: string): TestTime[] {
  if (!existsSync(report)) return [];
  const { suites } = JSON.parse(readFileSync(report, 'utf8')) as { suites: Suite[] };
  const timesOf = (suite: Suite): TestTime[] => [
    ...(suite.specs ?? []).map(({ title, tests }) => ({
      file: suite.file,
      title,
      ms: tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration, 0),
    })),
    ...(suite.suites ?? []).flatMap(timesOf),
  ];
  return suites.flatMap(timesOf);
}

const SHOWN = 20;
const seconds = (ms: number) => `${(ms / 1000).toFixed(1).padStart(7)} s`;

/** The slowest tests and files: where a suite that has become long can be shortened. */
export function printTimes(name: string, times: TestTime[]): void {
  if (times.length === 0) return;
  const files = new Map<string, number>();
  for (const { file, ms } of times) files.set(file, (files.get(file) ?? 0) + ms);
  console.log(`\n── ${name}: the slowest tests`);
  for (const { file, title, ms } of times.toSorted((a, b) => b.ms - a.ms).slice(0, SHOWN)) {
    console.log(`${seconds(ms)}  ${file}  ${title.slice(0, 100)}`);
  }
  console.log(`── ${name}: the slowest files`);
  for (const [file, ms] of [...files].toSorted((a, b) => b[1] - a[1]).slice(0, SHOWN)) {
    console.log(`${seconds(ms)}  ${file}`);
  }
}
