import { foldWithPlaces } from './fold';

/** A piece of text; `hit` where the query was found. */
export type Piece = { text: string; hit: boolean };

const AROUND = 40;
/** Characters of a query that are marked. */
const LONGEST_QUERY = 200;

/** Where the query's words are found in a text. @param query folded. */
function hitsIn(text: string, query: string): [from: number, to: number][] {
  const words = [...new Set(query.slice(0, LONGEST_QUERY).split(/\s+/))].filter(Boolean);
  if (words.length === 0) return [];
  const { folded, places } = foldWithPlaces(text);
  const hits = words.flatMap((word) => {
    const found: [number, number][] = [];
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      found.push([places[at] ?? 0, places[at + word.length] ?? text.length]);
    }
    return found;
  });
  return hits.sort((a, b) => a[0] - b[0]);
}

/** The text cut into pieces, so that what was found can be shown. @param query folded. */
export function mark(text: string, query: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [from, to] of hitsIn(text, query)) {
    if (to <= at) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), hit: false });
    pieces.push({ text: text.slice(Math.max(at, from), to), hit: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), hit: false });
  return pieces;
}

/** A line around the first place where the query is found; null where it is not. @param query folded. */
export function excerpt(text: string, query: string): Piece[] | null {
  const [first] = hitsIn(text, query);
  if (!first) return null;
  const early = Math.max(0, first[0] - AROUND);
  // Rather a whole word than half of one, where words have gaps.
  const gap = early === 0 ? -1 : text.slice(early, first[0]).search(/\s/);
  const from = gap < 0 || gap > AROUND / 2 ? early : early + gap + 1;
  const line = text
    .slice(from, first[1] + 3 * AROUND)
    .replace(/\s+/g, ' ')
    .trim();
  return mark(`${from > 0 ? '…' : ''}${line}`, query);
}
