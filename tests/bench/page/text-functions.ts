/** Runs in an extension page of the bench: every text function of the product on texts made to be slow to read. */
import type { Exported } from '../../unit/adversarial/exported';
import { registered, type TextWork, worksOf } from '../../unit/adversarial/works';

const MODULES = import.meta.glob<Record<string, unknown>>(
  ['../../../lib/**/*.ts', '!**/*.d.ts', '!**/messages/send.ts'],
  {
    eager: true,
  },
);

const works: TextWork[] = [];

/** @param exported what the product's files export. @returns how many ways of calling them there are. */
export function gather(exported: Exported[]): number {
  const found = exported.flatMap((one) => worksOf(one, MODULES[`../../../${one.file}`] ?? {}));
  works.push(...found, ...registered());
  return works.length;
}

export type Slowest = { name: string; input: string; ms: number };

/** The text on which the work of that number is slowest, of so many characters. Each is tried twice where it took long. */
export function slowest(index: number, size: number): Slowest {
  const work = works[index];
  let worst: Slowest = { name: work?.name ?? '', input: '', ms: 0 };
  for (const { name: input, text } of work?.inputs ?? []) {
    const run = work?.prepare(text(size));
    const first = timed(run);
    if (first <= worst.ms) continue;
    const ms = Math.min(first, timed(run), timed(run));
    if (ms > worst.ms) worst = { name: worst.name, input, ms };
  }
  return worst;
}

function timed(run: (() => unknown) | undefined): number {
  const started = performance.now();
  try {
    const result = run?.();
    if (result instanceof Promise) result.catch(() => undefined);
  } catch {
    // Refused on purpose; how long that took counts, too.
  }
  return performance.now() - started;
}
