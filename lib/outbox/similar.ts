/** Share of letter triples two texts have in common, from which on a person has to judge. */
const ALMOST = 0.8;
/** Shorter texts ("Thanks!") begin half of all replies. */
const LONG_ENOUGH = 30;

function triples(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + 3 <= text.length; at += 1) {
    const triple = text.slice(at, at + 3);
    counts.set(triple, (counts.get(triple) ?? 0) + 1);
  }
  return counts;
}

/** Dice's coefficient of the letter triples of two normalised texts: 0 nothing in common, 1 the same triples. */
function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const [left, right] = [triples(a), triples(b)];
  let shared = 0;
  for (const [triple, count] of left) shared += Math.min(count, right.get(triple) ?? 0);
  const total = Math.max(0, a.length - 2) + Math.max(0, b.length - 2);
  return total === 0 ? 0 : (2 * shared) / total;
}

/** Almost the same words, or the one inside the other (a signature that Freshdesk added, a cut end). */
export function isAlmost(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= LONG_ENOUGH && long.includes(short)) return true;
  return similarity(a, b) >= ALMOST;
}
