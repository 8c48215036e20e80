/** Work that takes less is measured as this much, microseconds: below it a collection of garbage decides. */
const LEAST = 3000;

/**
 * How many times longer sixteen times as much takes: about 16 for work that grows with its input, 256 where it grows with
 * the square. Counts the time of this process alone, so that a busy machine does not matter.
 */
export function growth(work: (size: number) => void, size: number): number {
  const cost = (part: number) => {
    const before = process.cpuUsage();
    work(part);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  const small = Math.max(LEAST, Math.min(cost(size / 16), cost(size / 16), cost(size / 16)));
  // The best of three decides, but no more is measured than has to be: the best of them is no worse than the first.
  let whole = cost(size);
  for (let more = 0; more < 2 && whole >= LINEAR * small; more += 1) whole = Math.min(whole, cost(size));
  return Math.max(LEAST, whole) / small;
}

/** Halfway, in orders of magnitude, between growing with the input and with its square. */
export const LINEAR = 64;
