import planer from 'planer';
import { FORWARDED, isQuoteHeader } from './quote-headers';

/** planer's own limit is 1,000 lines, and its decision is cubic on hostile ones. */
const WINDOW = 400;

/** What planer is shown of a line: its patterns take "Date: …" in a form for a mail header and are slow on long lines. */
function stamp(lines: string[], index: number): string {
  const line = lines[index] ?? '';
  if (line.trim() === '') return '';
  if (line.startsWith('>')) return '>';
  return isQuoteHeader(lines, index) ? '-----Original Message-----' : 'x';
}

/**
 * Text without the history that a mail program quoted below (or above) it. Answers written between quoted lines and
 * forwarded messages stay whole: there the quote is the matter itself. planer decides what to cut; it is shown only
 * which lines are quoted and which announce a quote.
 */
export function cutQuotes(text: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex(
    (line, index) => line.startsWith('>') || FORWARDED.test(line.trim()) || isQuoteHeader(lines, index),
  );
  if (start < 0 || FORWARDED.test(lines[start]?.trim() ?? '')) return text;
  const shown = lines.slice(start, start + WINDOW);
  const markers = planer.markMessageLines(shown.map((_, index) => stamp(lines, start + index)));
  const deletion: { wereLinesDeleted?: boolean; lastLine?: number } = {};
  const kept = planer.processMarkedLines(shown, markers, deletion);
  const rest = lines.slice(start + WINDOW);
  const toTheEnd = deletion.wereLinesDeleted && (deletion.lastLine ?? 0) >= shown.length;
  return [...lines.slice(0, start), ...kept, ...(toTheEnd ? afterQuote(rest, markers) : rest)].join('\n');
}

/** Beyond the window: a quote in `>` goes on while its lines do, one without such marks goes on to the end. */
function afterQuote(rest: string[], markers: string): string[] {
  if (!markers.includes('m')) return [];
  const end = rest.findIndex((line) => line.trim() !== '' && !line.startsWith('>'));
  return end < 0 ? [] : rest.slice(end);
}
