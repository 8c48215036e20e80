const PIECE = 12;
/** Enough to tell, and a bound on how often a long editor is searched. */
const AT_MOST = 40;

/**
 * Pieces of a text by which it is known again after somebody changed a word of it.
 * @param wanted squashed, as is `before`: what stood in the editor already, such as a signature that ends like the text.
 * @returns at most 40, evenly spread; none when nothing of the text is new there.
 */
export function tellingPieces(wanted: string, before: string): string[] {
  const step = Math.max(PIECE, Math.ceil(wanted.length / AT_MOST));
  const count = Math.max(1, Math.ceil((wanted.length - PIECE + 1) / step));
  const pieces = Array.from({ length: count }, (_, index) => wanted.slice(index * step, index * step + PIECE));
  return pieces.filter((piece) => !before.includes(piece));
}

/** From 0, nothing of them is there, to 1. @param written squashed. */
export function shareOf(pieces: readonly string[], written: string): number {
  return pieces.length === 0 ? 1 : pieces.filter((piece) => written.includes(piece)).length / pieces.length;
}
