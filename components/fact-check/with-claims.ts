import type { Unsupported } from '@/lib/fact-check';
import type { Piece } from '@/lib/search/highlight';

/** The exact text with those places marked. */
export function withClaims(text: string, claims: Unsupported[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to } of claims) {
    if (from > at) pieces.push({ text: text.slice(at, from), hit: false });
    pieces.push({ text: text.slice(from, to), hit: true });
    at = to;
  }
  return [...pieces, { text: text.slice(at), hit: false }];
}
