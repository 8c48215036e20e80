import { type ByteWriter, createByteWriter, writeNumber, written } from './varints';

/** A ticket's number, an article's key. */
export type Key = number | string;

/** One part of a text; its words count as often as its weight says. */
export type Field = { text: string; weight: number };

/** What is indexed of one ticket or article. `activeAt`: seconds since the epoch; the newest is found first. */
export type Entry = { key: Key; activeAt: number; terms: Map<string, number>; length: number };

/** Bytes of posting lists that are read together. */
export const BLOCK_BYTES = 24_000;

/**
 * Some hundred to some ten thousand texts, never changed once written. The words of all of them in their order, and for
 * each the texts that hold it: packed, in blocks, so that a question reads the few blocks that its words lie in.
 */
export type Segment = {
  keys: Key[];
  activeAt: Uint32Array;
  /** Words of each text, by weight. */
  lengths: Uint16Array;
  /** Joined by line breaks, UTF-8, in the order of their code units. */
  terms: Uint8Array;
  /** Of each term: how many texts hold it, and the bytes of its list. */
  counts: Uint8Array;
  /** The first term of each block. */
  blockStarts: Uint32Array;
};

/** A segment with its blocks, as it is written. */
export type Packed = { segment: Segment; blocks: Uint8Array[] };

/** Takes posting lists in the order of their terms, and cuts them into blocks. */
export function createPacker() {
  const counts = createByteWriter();
  const names: string[] = [];
  const starts: number[] = [];
  const blocks: Uint8Array[] = [];
  const block = createByteWriter(2 * BLOCK_BYTES);

  function close(): void {
    if (block.length > 0) blocks.push(written(block));
    block.length = 0;
  }

  return {
    /** @param write puts the list into the block. */
    add(term: string, texts: number, write: (block: ByteWriter) => void): void {
      if (block.length > BLOCK_BYTES) close();
      if (block.length === 0) starts.push(names.length);
      const from = block.length;
      names.push(term);
      write(block);
      writeNumber(counts, texts);
      writeNumber(counts, block.length - from);
    },
    finish(texts: Pick<Segment, 'keys' | 'activeAt' | 'lengths'>): Packed {
      close();
      const terms = new TextEncoder().encode(names.join('\n'));
      return { segment: { ...texts, terms, counts: written(counts), blockStarts: Uint32Array.from(starts) }, blocks };
    },
  };
}

/**
 * A posting list: how far each text is behind the last one, and how often it holds the term where that is more than once.
 * @param list places and counts in turn.
 */
export function writeList(to: ByteWriter, list: readonly number[]): void {
  for (let at = 0, last = -1; at < list.length; at += 2) {
    const place = list[at] ?? 0;
    const times = list[at + 1] ?? 1;
    writeNumber(to, (place - last - 1) * 2 + (times > 1 ? 1 : 0));
    if (times > 1) writeNumber(to, times);
    last = place;
  }
}

/** A segment of these texts, in their order; it stops often, so that a thread can be let go of meanwhile. */
export function* packing(entries: readonly Entry[]): Generator<undefined, Packed> {
  const lists = new Map<string, number[]>();
  for (const [place, { terms }] of entries.entries()) {
    for (const [term, times] of terms) {
      const list = lists.get(term);
      if (list) list.push(place, times);
      else lists.set(term, [place, times]);
    }
    yield;
  }
  const packer = createPacker();
  for (const [at, term] of [...lists.keys()].sort().entries()) {
    const list = lists.get(term) ?? [];
    packer.add(term, list.length / 2, (block) => writeList(block, list));
    if (at % SOME_TERMS === 0) yield;
  }
  return packer.finish({
    keys: entries.map(({ key }) => key),
    activeAt: Uint32Array.from(entries, ({ activeAt }) => activeAt),
    lengths: Uint16Array.from(entries, ({ length }) => Math.min(length, 0xffff)),
  });
}

const SOME_TERMS = 500;

/** The same in one go. */
export function packEntries(entries: readonly Entry[]): Packed {
  const steps = packing(entries);
  while (true) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
