import { plainInline } from './plain-inline';
import { readTable } from './plain-table';

// Under a list item a fence is indented; `title="x"` and the like may follow the language.
const FENCE = /^[ \t]*(`{3,}|~{3,})[ \t]*[\w+#.-]*(?:[ \t]+(?:\{.*\}|[\w-]+=\S.*))?[ \t]*$/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
// "# systemctl restart cups" is a root prompt: a heading of one sign starts with a capital, a digit or another script.
const HEADING = /^ {0,3}(?:#{2,6}[ \t]+|#[ \t]+(?![a-z./]))(\S.*?)(?:[ \t]+#+)?[ \t]*$/;
const QUOTE = /^ {0,3}(?:>[ \t]?)+(?=\S)/;
const BULLET = /^([ \t]*)[*•][ \t]+(?=\S)/;

/** A line that is all mark is short; these patterns look for the end of a line and are slow on a hostile one. */
const LONGEST_MARK = 1000;
const marks = (pattern: RegExp, line: string) =>
  line === '' || line.length > LONGEST_MARK ? null : pattern.exec(line);

/**
 * Model text without Markdown. Own code, because a real Markdown parser takes the backslashes of `\\server\share`, the
 * underscores of `C:\temp\_x` and the stars of globs for marks; here a mark must look like nothing else. What stands in
 * code marks is kept to the letter. Idempotent, except where such code is Markdown itself.
 */
export function toPlainText(markdown: string): string {
  const lines = markdown.split('\n');
  const out: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const fence = marks(FENCE, line)?.[1];
    const table = fence === undefined ? readTable(lines, index) : null;
    if (fence !== undefined) {
      const close = closingFence(lines, index + 1, fence);
      out.push(...lines.slice(index + 1, close));
      index = close;
    } else if (table) {
      out.push(...table.rows.map((row) => plainInline(row)));
      index = table.end;
    } else if (marks(RULE, line)) {
      // Its blank line goes with it.
      if ((out.at(-1) ?? '').trim() === '' && lines[index + 1]?.trim() === '') index += 1;
    } else out.push(plainLine(line));
  }
  return out.join('\n');
}

function plainLine(line: string): string {
  if (line === '') return line;
  const unquoted = line.replace(QUOTE, '');
  const heading = marks(HEADING, unquoted)?.[1];
  return plainInline(heading ?? unquoted.replace(BULLET, '$1- '));
}

/** Index of the closing fence, or the end: an answer that still streams has none yet. */
function closingFence(lines: string[], from: number, fence: string): number {
  for (let index = from; index < lines.length; index += 1) {
    if (marks(FENCE, lines[index] ?? '') && lines[index]?.trim().startsWith(fence)) return index;
  }
  return lines.length;
}
