/** Below this, milliseconds, a function is quick whatever it grows with: nobody waits for it, and rubbish decides. */
const QUICK = 60;
/** At these sizes nothing may take so long; it also keeps what explodes from being tried with more. */
const SMALL = [100, 1000, 4000];
const SMALL_LIMIT = 60;
/** Twice as much may cost so many times as much; from the other on it is measured with care. */
const DOUBLE = 3;
const SUSPECT = 2.5;
const EXPLODES = 250;
const SIZES = [20_000, 40_000, 80_000] as const;

/** Prepares work on so much, and gives it back: only the second step is measured. */
type Work = (size: number) => () => void;

/** Milliseconds of this process alone, so that a busy machine does not matter. */
function cost(work: Work, size: number): number {
  const run = work(size);
  const before = process.cpuUsage();
  run();
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
  const first = cost(work, small);
  // Sixteen times this, for a square, is still quick.
  if (first < QUICK / 16) return null;
  if (first > EXPLODES && best(work, small) > EXPLODES) return `${small / 1000} kB: ${shown([best(work, small)])}`;
  const second = cost(work, middle);
  // A square that begins to count at these sizes has made more of a difference already.
  if (second < QUICK / 4 || second < SUSPECT * first) return null;
  if (second > 2 * EXPLODES) return `20 and 40 kB: ${shown([small, middle].map((size) => best(work, size)))}`;
  const times = [small, middle, large].map((size) => best(work, size));
  const [, half = 0, whole = 0] = times;
  if (whole < QUICK || whole <= DOUBLE * half) return null;
  return `20, 40 and 80 kB: ${shown(times)}`;
}
