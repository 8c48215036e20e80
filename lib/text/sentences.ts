import type { Place } from './links/address';

/** What a line of a list begins with: it is no word of its sentence. */
const LIST_MARK = /^\s*(?:[-•*–]|\d{1,3}[.)]|\p{L}\))\s+/u;
/** Ends a sentence where a gap, a closing sign or the end of the line follows. */
const ENDS = new Set('.!?؟।…');
/** Ends one wherever it stands. */
const DENSE_ENDS = new Set('。！？｡');
const CLOSING = new Set('"\'”’»)]』」');
/** Words whose point ends nothing: a single letter, and what is usually written before a name or a number. */
const SHORT_WORD =
  /(?:^|[^\p{L}\p{N}])(?:\p{L}|e\.g|i\.e|z\.B|p\.ex|Nr|No|Dr|Mr|Mrs|Ms|Sr|Sra|Hr|Fr|St|ca|bzw|ggf|inkl|vs|approx|Tel|Art|Abs|min|max|núm|Mme|av|env|etc)$/iu;
/** Characters that are looked back on for such a word. */
const LOOK_BACK = 12;

/**
 * Places of the sentences of a text, in their order, without what lies between them: each line has its own, and the mark of
 * a list is not part of one. Linear.
 */
export function sentencesOf(text: string): Place[] {
  const places: Place[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const from = start + (LIST_MARK.exec(line.slice(0, 200))?.[0].length ?? 0);
    addLine(text, from, start + line.length, places);
    start += line.length + 1;
  }
  return places;
}

function addLine(text: string, from: number, to: number, places: Place[]): void {
  let begin = from;
  for (let at = from; at < to; at += 1) {
    const sign = text[at] ?? '';
    if (!DENSE_ENDS.has(sign) && !(ENDS.has(sign) && endsHere(text, at, to))) continue;
    let end = at + 1;
    while (end < to && (CLOSING.has(text[end] ?? '') || ENDS.has(text[end] ?? '') || DENSE_ENDS.has(text[end] ?? '')))
      end += 1;
    push(text, begin, end, places);
    begin = end;
    at = end - 1;
  }
  push(text, begin, to, places);
}

function endsHere(text: string, at: number, to: number): boolean {
  const next = text[at + 1] ?? '';
  if (at + 1 < to && !/\s/.test(next) && !CLOSING.has(next) && !ENDS.has(next)) return false;
  return text[at] !== '.' || !SHORT_WORD.test(text.slice(Math.max(0, at - LOOK_BACK), at));
}

function push(text: string, from: number, to: number, places: Place[]): void {
  let [begin, end] = [from, to];
  while (begin < end && /\s/.test(text[begin] ?? '')) begin += 1;
  while (end > begin && /\s/.test(text[end - 1] ?? '')) end -= 1;
  if (begin < end) places.push({ from: begin, to: end });
}
