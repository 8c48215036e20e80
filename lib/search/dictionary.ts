import type { Segment } from './segment';
import { createNumberReader } from './varints';

/** The terms of a segment, by their numbers in its order. */
export interface Dictionary {
  readonly size: number;
  /** Blocks that its lists lie in. */
  readonly blocks: number;
  /** @returns -1 for a term that no text holds. */
  find(term: string): number;
  /** Terms that begin so: from the first to before the last. */
  range(beginning: string): [from: number, to: number];
  /** Terms that hold this anywhere, at most so many. */
  containing(part: string, most: number): number[];
  term(number: number): string;
  /** Texts that hold a term. */
  texts(number: number): number;
  /** Where its list lies. */
  list(number: number): { block: number; from: number };
}

export function openDictionary({
  terms,
  counts,
  blockStarts,
}: Pick<Segment, 'terms' | 'counts' | 'blockStarts'>): Dictionary {
  const joined = new TextDecoder().decode(terms);
  const starts: number[] = [];
  for (let at = joined.length === 0 ? -1 : 0; at >= 0; ) {
    starts.push(at);
    const next = joined.indexOf('\n', at);
    at = next < 0 ? -1 : next + 1;
  }
  const size = starts.length;
  starts.push(joined.length + 1);
  const texts = new Uint32Array(size);
  const froms = new Uint32Array(size);
  const reader = createNumberReader(counts);
  let from = 0;
  for (let number = 0, block = 0; number < size; number++) {
    if (blockStarts[block] === number) {
      block++;
      from = 0;
    }
    texts[number] = reader.next();
    froms[number] = from;
    from += reader.next();
  }

  const term = (number: number) => joined.slice(starts[number], (starts[number + 1] ?? 1) - 1);

  /** The first number for which this holds; it holds for all behind it. */
  function first(count: number, holds: (number: number) => boolean): number {
    let low = 0;
    for (let high = count; low < high; ) {
      const middle = (low + high) >>> 1;
      if (holds(middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
  const lowest = (wanted: string) => first(size, (number) => term(number) >= wanted);

  return {
    size,
    blocks: blockStarts.length,
    find(wanted) {
      const number = lowest(wanted);
      return number < size && term(number) === wanted ? number : -1;
    },
    range(beginning) {
      const low = lowest(beginning);
      let high = low;
      for (let step = 1; high < size && term(high).startsWith(beginning); step *= 2) high = Math.min(high + step, size);
      const passed = first(high - low, (number) => !term(low + number).startsWith(beginning));
      return [low, low + passed];
    },
    containing(part, most) {
      const found: number[] = [];
      for (let at = joined.indexOf(part); at >= 0 && found.length < most; ) {
        const number = first(size, (one) => (starts[one + 1] ?? 0) > at);
        found.push(number);
        at = joined.indexOf(part, starts[number + 1]);
      }
      return found;
    },
    term,
    texts: (number) => texts[number] ?? 0,
    list: (number) => ({
      block: first(blockStarts.length, (one) => (blockStarts[one] ?? 0) > number) - 1,
      from: froms[number] ?? 0,
    }),
  };
}

/** Says of each text in a list its place in the segment, and how often it holds the term. */
export function readList(
  block: Uint8Array,
  from: number,
  texts: number,
  each: (place: number, times: number) => void,
): void {
  const reader = createNumberReader(block, from);
  let place = -1;
  for (let left = texts; left > 0; left--) {
    const head = reader.next();
    place += (head >>> 1) + 1;
    each(place, head & 1 ? reader.next() : 1);
  }
}
