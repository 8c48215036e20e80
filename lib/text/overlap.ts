/** How often each run of so many letters stands in a text. One pass. */
function runsOf(text: string, letters: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + letters <= text.length; at += 1) {
    const run = text.slice(at, at + letters);
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

const sizeOf = (text: string, letters: number) => Math.max(0, text.length - letters + 1);

function shared(a: string, b: string, letters: number): number {
  const [left, right] = [runsOf(a, letters), runsOf(b, letters)];
  let count = 0;
  for (const [run, times] of left) count += Math.min(times, right.get(run) ?? 0);
  return count;
}

/** Dice's coefficient of the letter triples of two texts: 0 nothing in common, 1 the same triples. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const total = sizeOf(a, 3) + sizeOf(b, 3);
  return total === 0 ? 0 : (2 * shared(a, b, 3)) / total;
}

/** Triples of one language stand in every long text of it; five letters in a row rarely do, nor three signs that are words. */
const LETTERS = 5;
const SIGNS = 3;
const SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Signs of scripts in which one is often a word. */
export const countSigns = (text: string): number => text.match(SIGN)?.length ?? 0;

/** How much of a text stands in another, perhaps much longer one, by letters in a row: from 0 to 1. */
export function shareWithin(part: string, whole: string): number {
  const dense = 2 * countSigns(part) > part.length;
  const letters = dense ? SIGNS : LETTERS;
  const size = sizeOf(part, letters);
  return size === 0 ? 0 : shared(part, whole, letters) / size;
}
