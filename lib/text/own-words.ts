import { FORWARDED, isQuoteHeader } from './quote-headers';

export type Message = { text: string; own: boolean };
/** `own`: what the help desk's people wrote themselves. `outside`: everything else, what they quoted included. */
export type Words = { own: string[]; outside: string[] };

const plain = (line: string) => line.replace(/^[\s>]+/, '').trim();

/**
 * Which lines of a message are a quote, by their form: with `>` and what a mail program broke off such a line, everything
 * below a header that no `>` follows, everything that is forwarded. Stricter than what a prompt leaves out (quotes.ts):
 * there a quote may be the matter itself, here nobody may be taken for its author.
 */
function quotedLines(lines: string[]): boolean[] {
  let below = false;
  let marked = false;
  return lines.map((line, index) => {
    if (below) return true;
    if (line.trimStart().startsWith('>')) {
      marked = true;
      return true;
    }
    if (marked && line.trim() !== '') return true;
    marked = false;
    if (FORWARDED.test(line.trim())) below = true;
    else if (isQuoteHeader(lines, index)) below = !hasMarksBelow(lines, index);
    else return false;
    return true;
  });
}

/** The header may take three lines, with an empty one below. */
const hasMarksBelow = (lines: string[], index: number) =>
  lines.slice(index + 1, index + 5).some((line) => line.trimStart().startsWith('>'));

/**
 * Who wrote what in a thread, oldest message first. A line that came from outside before is not the help desk's because an
 * agent's message repeats it.
 */
export function separateWords(messages: readonly Message[]): Words {
  const words: Words = { own: [], outside: [] };
  const fromOutside = new Set<string>();
  for (const { text, own } of messages) {
    const lines = text.split(/\r\n?|\n/);
    const quoted = own ? quotedLines(lines) : [];
    const isOwn = lines.map((line, index) => own && !quoted[index] && !fromOutside.has(plain(line)));
    for (const [index, line] of lines.entries()) if (!isOwn[index]) fromOutside.add(plain(line));
    words.own.push(lines.filter((_, index) => isOwn[index]).join('\n'));
    words.outside.push(lines.filter((_, index) => !isOwn[index]).join('\n'));
  }
  return words;
}
