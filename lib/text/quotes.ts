import { endOfAttribution } from './mail/attribution';
import { endOfBlock } from './mail/blocks';
import type { Held, LineState } from './mail/held';
import { isMatter, isPasted } from './mail/matter';
import { endOfHeader, FORWARDED, isQuoteHeader } from './quote-headers';
import { isSignatureLine, SIGN_OFF } from './signature';

/** A link that a mail program broke off the quoted line above it. */
const BROKEN_LINK = /^\(?https?:\/\/|\(https?:\/\//;

/**
 * One letter for each thing that is not empty: `s` announces a quote, `m` is a line marked with `>`, `t` is any other.
 * `from` and `to` are its first line and the one after its last.
 */
type Marks = { letters: string; from: number[]; to: number[] };

const isMarked = (line = '') => line.startsWith('>');

function marksOf(lines: readonly string[], start: number): Marks {
  const [letters, from, to]: [string[], number[], number[]] = [[], [], []];
  for (let at = start; at < lines.length; ) {
    if (lines[at]?.trim() === '') {
      at += 1;
      continue;
    }
    const end = headerAt(lines, at, letters.at(-1) === 'm');
    letters.push(end !== null ? 's' : isMarked(lines[at]) ? 'm' : 't');
    from.push(at);
    to.push(end ?? at + 1);
    at = end ?? at + 1;
  }
  return { letters: letters.join(''), from, to };
}

/** A header with marks counts where what it announces has none (Orange). @param below it stands below others with marks. */
function headerAt(lines: readonly string[], at: number, below: boolean): number | null {
  if (!isMarked(lines[at])) return endOfHeader(lines, at);
  if (below) return null;
  let end = endOfAttribution(lines, at) ?? at;
  end = endOfBlock(lines, end) ?? end;
  if (end === at) return null;
  while (/^[>\s]*$/.test(lines[end] ?? 'x')) end += 1;
  return end < lines.length && !isMarked(lines[end]) ? end : null;
}

/** Whether somebody answers between quoted lines: then the quote belongs to the answer. */
function answersBetween(lines: readonly string[], { letters, from }: Marks): boolean {
  return [...letters.matchAll(/mt+(?=m)/g)].some(({ index }) => {
    const first = from[index + 1] ?? 0;
    if (isBrokenOff(lines, first)) return false;
    return !BROKEN_LINK.test(lines[first - 1] ?? '') && !BROKEN_LINK.test(lines[first]?.trim() ?? '');
  });
}

/** The end of a long quoted line that a mail program broke: it goes on in the middle of a sentence. */
const isBrokenOff = (lines: readonly string[], at: number) =>
  /^>.{60,}[^.?!:;。？！：\s]\s?$/.test(lines[at - 1] ?? '') &&
  /^\p{Ll}/u.test(lines[at] ?? '') &&
  isMarked(lines[at + 1]);

type Part = [from: number, to: number];

/**
 * Where the quote is, as [first line, line after the last one]; null where there is none that can go. The rules are those
 * of planer 1.2 (Lever, MIT) and talon (Mailgun, Apache 2.0), which read the same letters.
 */
function findQuote(lines: readonly string[], marks: Marks): Part | null {
  const { letters, from, to } = marks;
  // One or two lines with `>` may be anything.
  if (!letters.includes('s') && !letters.includes('mmm')) return null;
  if (answersBetween(lines, marks)) return null;
  const place = (index: number) => from[index] ?? lines.length;

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
  if (letters[starts] === 's') return [place(starts), to[starts] ?? lines.length];
  let end = starts;
  while (letters[end] === 'm') end += 1;
  return [place(starts), place(end)];
}

const without = (lines: readonly string[], parts: readonly Part[]) =>
  lines.filter((_, at) => !parts.some(([from, to]) => at >= from && at < to)).join('\n');

/**
 * Text without the history that a mail program quoted below (or above) it. Answers written between quoted lines and
 * forwarded messages stay whole: there the quote is the matter itself. Linear.
 * @param held what the thread holds already: what it does not hold stays. Without it the form alone decides.
 */
export function cutQuotes(text: string, held?: Held): string {
  const lines = text.split('\n');
  const start = lines.findIndex(
    (line, index) => isMarked(line) || FORWARDED.test(line.trim()) || isQuoteHeader(lines, index),
  );
  if (start < 0 || FORWARDED.test(lines[start]?.trim() ?? '')) return text;
  const marks = marksOf(lines, start);
  const quote = findQuote(lines, marks);
  if (!quote) return text;
  if (held) return cutHeld(lines, quote, held);
  const [from, to] = quote;
  let header = marks.from.indexOf(from);
  const announced = marks.letters[header] === 's';
  while (marks.letters[header + 1] === 's') header += 1;
  const kept = announced
    ? isMatter(lines.slice(0, from), lines.slice(marks.to[header], to))
    : endOfHeader(lines, from) === null && isPasted(lines.slice(0, from), lines.slice(from, to));
  return kept ? text : without(lines, [quote]);
}

/**
 * The quote without what the thread has: all of it, or its beginning where it goes on with what nobody has read yet. It
 * stays whole where new words stand between held ones, since those are answers to them.
 */
function cutHeld(lines: readonly string[], [from, to]: Part, held: Held): string {
  const quoted = lines.slice(from, to);
  const states = held.statesOf(quoted);
  const counts = withoutNoise(quoted, states);
  const last = counts.lastIndexOf('held');
  if (last < 0) return lines.join('\n');
  const firstNew = counts.indexOf('new');
  if (firstNew < 0) return without(lines, [[from, to]]);
  if (firstNew < last) return lines.join('\n');
  return without(lines, [[from, from + firstNew]]);
}

/** Headers, signatures and footers of what is quoted are not what somebody says. */
function withoutNoise(quoted: readonly string[], states: readonly LineState[]): LineState[] {
  const counts = [...states];
  let signed = false;
  for (let at = 0; at < quoted.length; at += 1) {
    const end = endOfHeader(quoted, at);
    if (end !== null) {
      counts.fill('none', at, end);
      signed = false;
      at = end - 1;
      continue;
    }
    const line = (quoted[at] ?? '').replace(/^[>\s]+/, '').trim();
    if (SIGN_OFF.test(line)) signed = true;
    if (counts[at] === 'new' && isSignatureLine(line, signed)) counts[at] = 'none';
  }
  return counts;
}
