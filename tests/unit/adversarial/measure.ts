/** Below this, milliseconds, a function is quick whatever it grows with: nobody waits for it, and rubbish decides. */
const QUICK = 60;
/** At these sizes nothing may take so long; it also keeps what explodes from being tried with more. */
const SMALL = [100, 1000, 4000];
const SMALL_LIMIT = 150;
/** Twice as much may cost so many times as much; from the other on it is measured with care. */
const DOUBLE = 3;
/** And so many milliseconds more, for a collection of garbage that falls into the one and not into the other. */
const GARBAGE = 20;
const SUSPECT = 2.5;
/** At the first size nothing linear takes so long; from the other on, twice as much would take too long to try. */
const EXPLODES = 1000;
const LONG = 400;
/** What still looks slow is measured so many times more: on a machine under load garbage is collected at any moment. */
const ROUNDS = 5;
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

/** The best of three; `first` is one that was measured already. */
const best = (work: Work, size: number, first = cost(work, size)) =>
  Math.min(first, cost(work, size), cost(work, size));

const shown = (times: number[]) => times.map((time) => `${Math.round(time)} ms`).join(', ');

/**
 * What is wrong with work that grows faster than its input; null when nothing is. What looks slow at the first try is
 * measured again, three times each size, before it counts.
 */
export function tooSlow(work: Work): string | null {
  for (const size of SMALL) {
    const first = cost(work, size);
    const least = first > SMALL_LIMIT ? best(work, size, first) : 0;
    if (least > SMALL_LIMIT) return `${size / 1000} kB: ${shown([least])}`;
  }
  const [small, middle, large] = SIZES;
  const first = cost(work, small);
  // Sixteen times this, for a square, is still quick.
  if (first < QUICK / 16) return null;
  const least = first > EXPLODES ? best(work, small, first) : 0;
  if (least > EXPLODES) return `${small / 1000} kB: ${shown([least])}`;
  const second = cost(work, middle);
  // A square that begins to count at these sizes has made more of a difference already.
  if (second < QUICK / 4 || second < SUSPECT * first) return null;
  const [half, whole] = second > LONG ? [small, middle] : [middle, large];
  const measured = new Map<number, number>([
    [small, first],
    [middle, second],
  ]);
  const isLinear = ([before = 0, after = 0]: number[]) => after < QUICK || after <= DOUBLE * before + GARBAGE;
  let times = [half, whole].map((size) => best(work, size, measured.get(size)));
  for (let round = 0; round < ROUNDS && !isLinear(times); round++) {
    times = [half, whole].map((size, index) => best(work, size, times[index]));
  }
  return isLinear(times) ? null : `${half / 1000} and ${whole / 1000} kB: ${shown(times)}`;
}
