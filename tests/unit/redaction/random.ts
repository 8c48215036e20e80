/** The same row of numbers for the same seed (mulberry32). */
export function createRandom(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number) => Math.floor(next() * most);
  return {
    below,
    pick: <T>(list: readonly T[]): T => list[below(list.length)] as T,
    digits: (count: number, first = '0123456789') =>
      Array.from({ length: count }, (_, at) => (at === 0 ? first[below(first.length)] : below(10))).join(''),
    letters: (count: number, of = 'abcdefghijklmnopqrstuvwxyz') =>
      Array.from({ length: count }, () => of[below(of.length)]).join(''),
  };
}
export type Random = ReturnType<typeof createRandom>;
