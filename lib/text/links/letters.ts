/** Scripts whose words have no gaps, and pictures: an address may stand right beside them. For a character class. */
export const GAPLESS = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー\p{Extended_Pictographic}`;

/** What a label of a host may hold in any script, seen or not by a browser as valid. For a character class. */
export const IN_LABEL = String.raw`\p{L}\p{N}\p{M}_\-‐‑ー\p{Extended_Pictographic}`;

/** What a sticky pattern finds at a place; empty when nothing. */
export function at(wanted: RegExp, text: string, place: number): string {
  wanted.lastIndex = place;
  return wanted.exec(text)?.[0] ?? '';
}

/** A text's own begin and end, without these signs around it. Unlike a pattern, linear. */
export function trimmed(text: string, signs: string): { from: number; to: number } {
  let [from, to] = [0, text.length];
  while (to > 0 && signs.includes(text.charAt(to - 1))) to -= 1;
  while (from < to && signs.includes(text.charAt(from))) from += 1;
  return { from, to };
}
