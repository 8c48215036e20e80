import { FORWARDED, isQuoteHeader } from './quote-headers';

/** A link that a mail program broke off the quoted line above it. */
const BROKEN_LINK = /\(https?:\/\//;

/** One letter for each line that is not empty: `s` announces a quote, `m` is marked with `>`, `t` is any other. */
type Marks = { letters: string; at: number[] };

function marksOf(lines: string[], start: number): Marks {
  const at = lines.flatMap((line, index) => (index >= start && line.trim() !== '' ? [index] : []));
  const letter = (index: number) => (lines[index]?.startsWith('>') ? 'm' : isQuoteHeader(lines, index) ? 's' : 't');
  return { letters: at.map(letter).join(''), at };
}

/** Whether somebody answers between quoted lines: then the quote belongs to the answer. */
function answersBetween(lines: string[], { letters, at }: Marks): boolean {
  return [...letters.matchAll(/mt+(?=m)/g)].some(({ index }) => {
    const first = at[index + 1] ?? 0;
    return !BROKEN_LINK.test(lines[first - 1] ?? '') && lines[first]?.trim().search(BROKEN_LINK) !== 0;
  });
}

/**
 * Where the quote is, as [first line, line after the last one]; null where there is none that can go. The rules are those
 * of planer 1.2 (Lever, MIT) and talon (Mailgun, Apache 2.0), which read the same letters.
 */
function findQuote(lines: string[], marks: Marks): [from: number, to: number] | null {
  const { letters, at } = marks;
  // One or two lines with `>` may be anything.
  if (!letters.includes('s') && !letters.includes('mmm')) return null;
  if (answersBetween(lines, marks)) return null;
  const place = (index: number) => at[index] ?? lines.length;

  // A history without `>` goes on to the end.
  const unmarked = letters.indexOf('st');
  if (unmarked >= 0) {
    let first = unmarked;
    while (letters[first - 1] === 's') first -= 1;
    return [place(first), lines.length];
  }
  const starts = letters.search(/s|mm/);
  const last = letters.lastIndexOf('m');
  const enough = letters[starts] === 's' ? starts < last : starts + 1 < last;
  // With `>`: up to the last such line, whatever stands in between.
  if (starts >= 0 && enough && letters.lastIndexOf('s') < last) return [place(starts), place(last + 1)];
  if (starts < 0) return null;
  if (letters[starts] === 's') return [place(starts), place(starts) + 1];
  let end = starts;
  while (letters[end] === 'm') end += 1;
  return [place(starts), place(end)];
}

/**
 * Text without the history that a mail program quoted below (or above) it. Answers written between quoted lines and
 * forwarded messages stay whole: there the quote is the matter itself. Linear.
 */
export function cutQuotes(text: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex(
    (line, index) => line.startsWith('>') || FORWARDED.test(line.trim()) || isQuoteHeader(lines, index),
  );
  if (start < 0 || FORWARDED.test(lines[start]?.trim() ?? '')) return text;
  const quote = findQuote(lines, marksOf(lines, start));
  return quote ? [...lines.slice(0, quote[0]), ...lines.slice(quote[1])].join('\n') : text;
}
