import { type Dictionary, openDictionary } from './dictionary';
import type { Key, Packed, Segment } from './segment';

/** A segment that is open for questions. */
export type OpenSegment = Pick<Segment, 'keys' | 'activeAt' | 'lengths'> & {
  dictionary: Dictionary;
  /** Texts that were replaced or deleted since, by their places. */
  dead: ReadonlySet<number>;
  /** Blocks of posting lists, in the order in which they are asked for. */
  blocks(numbers: readonly number[]): Promise<Uint8Array[]>;
};

/** A segment became part of another one while it was read: what is asked of a new snapshot is answered. */
export class SegmentGone extends Error {}

/** Asks once more where a segment went away meanwhile. */
export async function orAnew<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof SegmentGone)) throw error;
    return ask();
  }
}

/** The index as it was at one moment. */
export type Snapshot = { segments: readonly OpenSegment[]; texts: number; length: number };

export function openSnapshot(segments: readonly OpenSegment[]): Snapshot {
  let texts = 0;
  let length = 0;
  for (const { lengths, dead } of segments) {
    texts += lengths.length - dead.size;
    for (const one of lengths) length += one;
  }
  return { segments, texts, length };
}

/** Of texts that are all at hand; nothing is read. */
export function snapshotOf({ segment, blocks }: Packed): Snapshot {
  const open: OpenSegment = {
    ...segment,
    dictionary: openDictionary(segment),
    dead: new Set(),
    blocks: async (numbers) => numbers.map((number) => blocks[number] ?? new Uint8Array()),
  };
  return openSnapshot([open]);
}

/** Asked for in one go: the lists of these terms of a segment, each with the block that it lies in. */
export async function readLists(
  { dictionary, blocks }: OpenSegment,
  terms: readonly number[],
): Promise<{ term: number; block: Uint8Array; from: number }[]> {
  const places = terms.map((term) => ({ term, ...dictionary.list(term) }));
  const wanted = [...new Set(places.map(({ block }) => block))];
  const read = await blocks(wanted);
  const byNumber = new Map(wanted.map((number, at) => [number, read[at] ?? new Uint8Array()]));
  return places.map(({ term, block, from }) => ({ term, from, block: byNumber.get(block) ?? new Uint8Array() }));
}

export type Place = { segment: OpenSegment; place: number };
export const keyAt = ({ segment, place }: Place): Key => segment.keys[place] ?? '';
