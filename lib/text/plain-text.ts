import { plainInline } from './plain-inline';
import { plainMath } from './plain-math';
import { readTable } from './plain-table';

// Under a list item a fence is indented; `title="x"` and the like may follow the language.
const FENCE = /^[ \t]*(`{3,}|~{3,})[ \t]*[\w+#.:/-]*(?:[ \t]+(?:\{.*\}|[\w-]+=\S.*))?[ \t]*$/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
// "# systemctl restart cups" is a root prompt: a heading of one sign starts with a capital, a digit or another script.
const HEADING = /^ {0,3}(?:#{2,6}[ \t]+|#{2,6}(?=\p{Lu})|#[ \t]+(?![a-z./]))(\S.*?)(?:[ \t]+#+)?[ \t]*$/u;
const QUOTE = /^ {0,3}(?:>[ \t]?)+(?=\S)/;
const BULLET = /^([ \t]*)(?:[*•]|\+(?=[ \t]+[\p{L}[*_`]))[ \t]+(?=\S)/u;
/** A check box or a heading within an item. */
const IN_ITEM = /^([ \t]*(?:[-•]|\d{1,3}[.)])[ \t]+)(?:\[[ xX]\]|#{1,6})[ \t]+(?=\S)/;
/** A line end that Markdown marks by two blanks or a backslash. */
const HARD_END = /(?<=\S) {2,}$|(?<=^[^\\]*[\p{L}\p{N}.,;:!?])\\$/u;
/** The whole answer in a fence of Markdown, as some models wrap it. */
const WRAPPED = /^\s*```(?:markdown|md)[ \t]*\n([\s\S]*?)\n?[ \t]*```\s*$/i;

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
  const unwrapped = markdown.includes('```') ? (WRAPPED.exec(markdown)?.[1] ?? markdown) : markdown;
  const split = unwrapped.split('\n');
  const lines = withLinks(unwrapped.includes('|') ? split.flatMap(tableLines) : split);
  const out: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const fence = fenceOf(line);
    const table = fence === undefined ? readTable(lines, index) : null;
    if (fence !== undefined) {
      const close = closingFence(lines, index + 1, fence);
      for (const code of lines.slice(index + 1, close)) out.push(code);
      index = close;
    } else if (table) {
      for (const row of table.rows) out.push(plainInline(row));
      index = table.end;
    } else if (isRule(line)) {
      // Its blank line goes with it.
      if ((out.at(-1) ?? '').trim() === '' && lines[index + 1]?.trim() === '') index += 1;
    } else out.push(plainLine(line));
  }
  return out.join('\n');
}

/** Most lines begin with a letter, and what a line begins with is cheaper to see than any pattern is to try. */
function firstSign(line: string): string {
  let at = 0;
  while (line.charCodeAt(at) === 0x20 || line.charCodeAt(at) === 0x09) at += 1;
  return line.charAt(at);
}

function isRule(line: string): boolean {
  const sign = firstSign(line);
  return (sign === '*' || sign === '-' || sign === '_') && marks(RULE, line) !== null;
}

const fenceOf = (line: string): string | undefined =>
  line.includes('```') || line.includes('~~~') ? marks(FENCE, line)?.[1] : undefined;

/** `[d]: https://a.example "Docs"`, and where it is meant: `[docs][d]`. */
const DEFINITION = /^ {0,3}\[([^[\]^]{1,60})\]: <?((?:https?:\/\/|mailto:)[^\s<>]+)>?(?: +["'(][^\n]{0,200})?$/;
const REFERENCE = /\[([^[\]]{1,200})\]\[([^[\]]{0,60})\]/g;

function withLinks(lines: string[]): string[] {
  const defined = lines.flatMap((line) => {
    const found = line.includes(']:') ? marks(DEFINITION, line) : null;
    return found ? [found] : [];
  });
  if (defined.length === 0) return lines;
  const targets = new Map(defined.map(([, name = '', target = '']) => [name.toLowerCase(), target]));
  const text = lines
    .filter((line) => !marks(DEFINITION, line))
    .map((line) =>
      line.replace(REFERENCE, (found, label: string, name: string) => {
        const target = targets.get((name || label).toLowerCase());
        return target === undefined ? found : `[${label}](${target})`;
      }),
    );
  return text.join('\n').trimEnd().split('\n');
}

/** A table whose rows have lost their line ends. */
const tableLines = (line: string): string[] =>
  line.length < LONGEST_MARK && /^\s*\|.*\|\s\|\s?:?-{3,}/.test(line) ? line.split(/(?<=\|)\s(?=\|)/) : [line];

function plainLine(line: string): string {
  if (line === '') return line;
  const unquoted = firstSign(line) === '>' ? line.replace(QUOTE, '') : line;
  const sign = firstSign(unquoted);
  const heading = sign === '#' ? marks(HEADING, unquoted)?.[1] : undefined;
  const bullet = sign === '*' || sign === '•' || sign === '+' ? unquoted.replace(BULLET, '$1- ') : unquoted;
  const item = bullet.includes('[') || bullet.includes('#') ? bullet.replace(IN_ITEM, '$1') : bullet;
  const mayEndHard = line.length <= LONGEST_MARK && (item.endsWith('  ') || item.endsWith('\\'));
  return plainInline(plainMath(heading ?? (mayEndHard ? item.replace(HARD_END, '') : item)));
}

/** Index of the closing fence, or the end: an answer that still streams has none yet. */
function closingFence(lines: string[], from: number, fence: string): number {
  for (let index = from; index < lines.length; index += 1) {
    if (fenceOf(lines[index] ?? '') !== undefined && lines[index]?.trim().startsWith(fence)) return index;
  }
  return lines.length;
}
