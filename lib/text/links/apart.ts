import type { Place } from './address';

/** In the order of the text; of places that overlap, the one that begins first, and of those the longest. */
export function apart<One extends Place>(places: readonly One[]): One[] {
  let end = 0;
  return [...places]
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      if (from < end) return false;
      end = to;
      return true;
    });
}
