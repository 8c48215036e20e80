import type { PrivateValues } from '@/lib/domain/private-values';
import { piecesOf } from './pieces';

/** A text of a request exactly as it left; what was replaced is marked, with what it stands for in its title. */
export function OutgoingText({ text, values }: { text: string; values: PrivateValues }) {
  return (
    <div class="outgoing-text" dir="auto">
      {piecesOf(text, values).map((piece, at) =>
        'token' in piece ? (
          <mark key={at} data-kind={piece.kind ?? 'unknown'} title={piece.value ?? undefined}>
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </div>
  );
}
