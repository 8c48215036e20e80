import { printColumns } from '../bench/table.ts';
import type { Language } from './cases.ts';
import { type Difference, difference } from './compare.ts';
import type { Judged } from './judge.ts';

export type Result = Judged & {
  id: string;
  language: Language;
  kind: string;
  of: string | null;
  failure: string | null;
  first: number | null;
  took: number;
};

export type Run = { model: string; host: string; at: string; spent: number; results: Result[] };

const percent = (part: number, all: number) => (all === 0 ? '–' : `${Math.round((100 * part) / all)} %`);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function line(name: string, results: readonly Result[]): string[] {
  const gates = results.flatMap((one) => one.gates);
  const worst = [...new Set(gates)].map((gate) => `${gate} ${gates.filter((one) => one === gate).length}`).join(', ');
  const firsts = results.flatMap(({ first }) => (first === null ? [] : [first]));
  return [
    name,
    String(results.length),
    percent(results.filter(({ passed }) => passed).length, results.length),
    mean(results.map(({ points }) => points)).toFixed(1),
    percent(results.filter(({ statusRight }) => statusRight).length, results.length),
    firsts.length === 0 ? '–' : `${(mean(firsts) / 1000).toFixed(1)} s`,
    worst,
  ];
}

const groups = (results: readonly Result[], key: (one: Result) => string) =>
  [...new Set(results.map(key))].map((name) =>
    line(
      name,
      results.filter((one) => key(one) === name),
    ),
  );

const said = (name: string, { mean: by, low, high, of }: Difference) =>
  `${name}: ${by >= 0 ? '+' : ''}${by.toFixed(1)} (95 %: ${low.toFixed(1)} to ${high.toFixed(1)}) on ${of} tickets`;

/** Never one number alone: by language, by kind, translations apart, and against the run before. */
export function printRun({ results }: Run, before: Run | null): void {
  const head = ['', 'n', 'passed', 'points', 'status', 'first', 'gates'];
  const native = results.filter(({ of }) => of === null);
  printColumns(head, [
    line('all', results),
    ...groups(native, ({ language }) => language),
    ...groups(
      results.filter(({ of }) => of !== null),
      ({ language }) => `${language}, translated`,
    ),
    ...groups(native, ({ kind }) => kind),
  ]);
  const values = (run: Run, value: (one: Result) => number) => new Map(run.results.map((one) => [one.id, value(one)]));
  if (!before) return;
  console.log(`\nAgainst ${before.model} of ${before.at}:`);
  for (const [name, value] of [
    ['points', (one: Result) => one.points],
    ['passed, in %', (one: Result) => (one.passed ? 100 : 0)],
  ] as const) {
    const change = difference(values(before, value), values({ ...before, results }, value));
    console.log(change ? `  ${said(name, change)}` : `  ${name}: no ticket in common`);
  }
}
