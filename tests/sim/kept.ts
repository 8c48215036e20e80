import { appendFileSync, readFileSync } from 'node:fs';
import type { Plan } from './plan.ts';
import { type Outcome, runSchedule } from './run.ts';

/** A schedule that once broke a promise, as few steps as still do, and which. It is run for ever. */
export type Kept = { seed: number; broke: string[]; plan: Plan };

/** One schedule a line. */
const FILE = new URL('./kept.jsonl', import.meta.url);

export const kept = (): Kept[] =>
  readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Kept);

const promise = (problem: string) => problem.slice(0, problem.indexOf(':'));

/** Leaves out every step that is not needed for the same promise to break. */
export async function shrink({ seed, plan, problems }: Outcome): Promise<Kept> {
  const broke = [...new Set(problems.map(promise))];
  let steps = plan.steps;
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const fewer = steps.filter((_, index) => index !== at);
    const again = await runSchedule(seed, { plan: { ...plan, steps: fewer } });
    if (again.problems.some((problem) => broke.includes(promise(problem)))) steps = fewer;
  }
  return { seed, broke, plan: { ...plan, steps } };
}

export function keep(one: Kept): void {
  if (!kept().some(({ seed }) => seed === one.seed)) appendFileSync(FILE, `${JSON.stringify(one)}\n`);
}
