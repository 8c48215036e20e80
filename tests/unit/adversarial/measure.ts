/** Below this, milliseconds, a function is quick whatever it grows with: nobody waits for it, and rubbish decides. */
const QUICK = 30;
/** At these sizes nothing may take so long; it also keeps what explodes from being tried with more. */
const SMALL = [500, 1000, 4000];
const SMALL_LIMIT = 60;
/** Twice as much may cost so many times as much. */
const DOUBLE = 3;
export const SIZES = [20_000, 40_000, 80_000] as const;

type Work = (size: number) => void;

/** Milliseconds of this process alone, so that a busy machine does not matter. */
function cost(work: Work, size: number): number {
  const before = process.cpuUsage();
  work(size);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const best = (work: Work, size: number) => Math.min(cost(work, size), cost(work, size), cost(work, size));

const shown = (times: number[]) => times.map((time) => `${Math.round(time)} ms`).join(', ');

/**
 * What is wrong with work that grows faster than its input; null when nothing is. What looks slow at the first try is
 * measured again, three times each size, before it counts.
 */
export function tooSlow(work: Work): string | null {
  for (const size of SMALL) {
    if (cost(work, size) > SMALL_LIMIT && best(work, size) > SMALL_LIMIT) {
      return `${size / 1000} kB: ${shown([best(work, size)])}`;
    }
  }
  const [small, middle, large] = SIZES;
  // Sixteen times this, for a square, is still quick.
  if (cost(work, small) < QUICK / 16) return null;
  if (best(work, small) > 1000) return `${small / 1000} kB: ${shown([best(work, small)])}`;
  const once = [cost(work, middle), cost(work, large)] as const;
  if (once[1] < QUICK || once[1] < DOUBLE * 0.85 * once[0]) return null;
  const times = [small, middle, large].map((size) => best(work, size));
  const [first = 0, second = 0, third = 0] = times.map((time) => Math.max(time, 1));
  if (third < QUICK || (third <= DOUBLE * second && third <= DOUBLE * DOUBLE * Math.max(first, QUICK / 8))) return null;
  return `20, 40 and 80 kB: ${shown(times)}`;
}
