/**
 * @property size what it wants in all.
 * @property shares what it may have after the first, the second … round; after these all that it wants.
 */
export type Wish = { size: number; shares: readonly number[] };

/**
 * Shares out room in rounds, each in the order of the wishes, so that nobody is left with nothing by one that wants a lot,
 * and nothing is cut while room is free. The grants never sum up to more than the room. Pure and linear.
 */
export function allot(wishes: readonly Wish[], room: number): number[] {
  let left = Math.max(0, room);
  const rounds = Math.max(0, ...wishes.map(({ shares }) => shares.length)) + 1;
  const grants = wishes.map(() => 0);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { size, shares }] of wishes.entries()) {
      const had = grants[index] ?? 0;
      const more = Math.min(left, Math.max(0, Math.min(size, shares[round] ?? size) - had));
      grants[index] = had + more;
      left -= more;
    }
  }
  return grants;
}
