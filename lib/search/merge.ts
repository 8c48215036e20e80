import { readList } from './dictionary';
import type { Pause } from './pause';
import { createPacker, type Packed, writeList } from './segment';
import type { OpenSegment } from './snapshot';

/** Blocks that are read ahead. */
const AHEAD = 8;

/** One segment of several, without their dead texts. */
export async function merge(segments: readonly OpenSegment[], pause: Pause): Promise<Packed> {
  const keys: (number | string)[] = [];
  const activeAt: number[] = [];
  const lengths: number[] = [];
  const places = segments.map(({ keys: held, dead, ...of }) => {
    const to = new Int32Array(held.length).fill(-1);
    held.forEach((key, place) => {
      if (dead.has(place)) return;
      to[place] = keys.length;
      keys.push(key);
      activeAt.push(of.activeAt[place] ?? 0);
      lengths.push(of.lengths[place] ?? 0);
    });
    return to;
  });

  const packer = createPacker();
  const cursors = segments.map((segment) => ({ segment, term: 0, blocks: new Map<number, Uint8Array>() }));
  async function blockOf({ segment, blocks }: (typeof cursors)[number], number: number): Promise<Uint8Array> {
    const known = blocks.get(number);
    if (known) return known;
    blocks.clear();
    const wanted = Array.from({ length: AHEAD }, (_, at) => number + at).filter(
      (one) => one < segment.dictionary.blocks,
    );
    const read = await segment.blocks(wanted);
    for (const [at, one] of wanted.entries()) blocks.set(one, read[at] ?? new Uint8Array());
    return blocks.get(number) ?? new Uint8Array();
  }

  while (true) {
    let next: string | null = null;
    for (const { segment, term } of cursors) {
      if (term >= segment.dictionary.size) continue;
      const name = segment.dictionary.term(term);
      if (next === null || name < next) next = name;
    }
    if (next === null) break;
    const list: number[] = [];
    for (const [at, cursor] of cursors.entries()) {
      const { dictionary } = cursor.segment;
      if (cursor.term >= dictionary.size || dictionary.term(cursor.term) !== next) continue;
      const { block, from } = dictionary.list(cursor.term);
      const bytes = cursor.blocks.get(block) ?? (await blockOf(cursor, block));
      readList(bytes, from, dictionary.texts(cursor.term), (place, times) => {
        const to = places[at]?.[place] ?? -1;
        if (to >= 0) list.push(to, times);
      });
      cursor.term++;
    }
    if (list.length > 0) {
      packer.add(next, list.length / 2, (block) => writeList(block, list));
    }
    await pause();
  }
  return packer.finish({ keys, activeAt: Uint32Array.from(activeAt), lengths: Uint16Array.from(lengths) });
}
