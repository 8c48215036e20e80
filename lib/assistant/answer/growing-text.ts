/** A text that grows at its end and is looked at and mended only there: a whole one would be copied with every look. */
export function createGrowing() {
  const parts: string[] = [];
  let before = 0;
  let tail = '';
  return {
    add(text: string): void {
      tail += text;
      if (tail.length < 4 * TAIL) return;
      parts.push(tail.slice(0, -TAIL));
      before += tail.length - TAIL;
      tail = tail.slice(-TAIL);
    },
    /** Its last characters, enough for a path. */
    tail: () => tail,
    mend(change: (tail: string) => string): void {
      tail = change(tail);
    },
    length: () => before + tail.length,
    // In one piece: a sum of two would be copied once more by whoever looks into it.
    whole: () => (parts.length === 0 ? tail : [...parts, tail].join('')),
  };
}

/** More than the longest piece of a path that is looked at. */
const TAIL = 130;
