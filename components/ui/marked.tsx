import type { Piece } from '@/lib/search/highlight';

/** Text with what a search found in it. */
export function Marked({ pieces }: { pieces: Piece[] }) {
  return <>{pieces.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : text))}</>;
}
