import type { PrivateValues } from '@/lib/domain/private-values';
import { seenPlaceholders } from '@/lib/redaction/placeholder-form';

/** A part of a request as it leaves: plain, or a placeholder with what it stands for; `value` is null where that is lost. */
export type Piece = { text: string } | { text: string; token: string; kind: string | null; value: string | null };

/** A text cut at its placeholders. Put together again, the pieces are the text, byte for byte. */
export function piecesOf(text: string, { entries }: Pick<PrivateValues, 'entries'>): Piece[] {
  const known = new Map(entries.map((entry) => [entry.token, entry]));
  const pieces: Piece[] = [];
  let done = 0;
  for (const { from, to, token } of seenPlaceholders(text)) {
    const entry = known.get(token);
    if (from > done) pieces.push({ text: text.slice(done, from) });
    pieces.push({ text: text.slice(from, to), token, kind: entry?.kind ?? null, value: entry?.value ?? null });
    done = to;
  }
  if (done < text.length) pieces.push({ text: text.slice(done) });
  return pieces;
}

/** How many different values of a request were replaced. */
export const countReplaced = (texts: readonly string[], values: Pick<PrivateValues, 'entries'>): number =>
  new Set(
    texts.flatMap((text) =>
      piecesOf(text, values).flatMap((piece) => ('token' in piece && piece.kind ? [piece.token] : [])),
    ),
  ).size;
