import { seeded } from '../unit/assistant/facts.ts';

const DRAWS = 2000;

export type Difference = { mean: number; low: number; high: number; of: number };

/**
 * How much better the second of two runs is on the same tickets, with an interval of 95 % (paired bootstrap). Null where they
 * have no ticket in common. The same numbers give the same interval.
 */
export function difference(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): Difference | null {
  const pairs = [...after].flatMap(([id, value]) => {
    const was = before.get(id);
    return was === undefined ? [] : [value - was];
  });
  if (pairs.length === 0) return null;
  const random = seeded(1);
  const meanOf = (draw: () => number) => {
    let sum = 0;
    for (let count = 0; count < pairs.length; count += 1) sum += draw();
    return sum / pairs.length;
  };
  const means = Array.from({ length: DRAWS }, () => meanOf(() => pairs[Math.floor(random() * pairs.length)] ?? 0));
  means.sort((a, b) => a - b);
  let at = 0;
  return {
    mean: meanOf(() => pairs[at++] ?? 0),
    low: means[Math.floor(DRAWS * 0.025)] ?? 0,
    high: means[Math.ceil(DRAWS * 0.975) - 1] ?? 0,
    of: pairs.length,
  };
}
