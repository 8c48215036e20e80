export { normaliseForCompare } from './compare';

import { linkify } from './linkify';

/** A run of lines that belong together. */
type Block =
  | { kind: 'lines'; lines: string[] }
  | { kind: 'bullets'; indent: number; lines: string[] }
  | { kind: 'numbers'; indent: number; start: number; lines: string[] };

const BULLET = /^ {0,3}[-•] +(?=\S)/;
const NUMBER = /^ {0,3}(\d{1,3})[.)] +(?=\S)/;

/**
 * Plain text as safe HTML for a Freshdesk reply: p, br, ul, ol, li and a only; everything else is escaped. A blank line
 * starts a paragraph, "- " and "1. " make lists, http(s) addresses become links. Blocks that run from right to left say so,
 * since most mail programs do not find out by themselves. Recorded tickets and signatures have `dir` in them, so Freshdesk
 * keeps it at least there; that it keeps it in a reply is a guess, and without it the words are the same.
 */
export function textToHtml(text: string): string {
  const within = isRightToLeft(text);
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n(?:[ \t]*\n)+/)
    .flatMap((paragraph) => blocksOf(paragraph.split('\n').filter((line) => line.trim() !== '')))
    .map((block) => render(block, directionOf(block, within)))
    .join('');
}

function blocksOf(lines: string[]): Block[] {
  const blocks: Block[] = [];
  for (const [at, line] of lines.entries()) {
    const last = blocks.at(-1);
    const number = NUMBER.exec(line)?.[1];
    const indent = line.search(/\S/);
    if (last && last.kind !== 'lines' && indent > last.indent + 1) {
      last.lines.push(`${last.lines.pop() ?? ''}\n${line.slice(last.indent)}`);
    } else if (BULLET.test(line)) {
      if (last?.kind === 'bullets') last.lines.push(line.replace(BULLET, ''));
      else blocks.push({ kind: 'bullets', indent, lines: [line.replace(BULLET, '')] });
    } else if (number !== undefined && !isDate(last, Number(number), lines[at + 1])) {
      const item = line.replace(NUMBER, '');
      // A list that counts on is one list; "2." after "5." starts another.
      if (last?.kind === 'numbers' && Number(number) === last.start + last.lines.length) last.lines.push(item);
      else blocks.push({ kind: 'numbers', indent, start: Number(number), lines: [item] });
    } else if (last && last.kind !== 'lines' && /^\s+\S/.test(line)) {
      last.lines.push(`${last.lines.pop() ?? ''}\n${line.trim()}`);
    } else if (last?.kind === 'lines') last.lines.push(line);
    else blocks.push({ kind: 'lines', lines: [line] });
  }
  return blocks;
}

/** "We meet on / 30. November": a number in the middle of a paragraph with which no list begins. */
const isDate = (last: Block | undefined, number: number, next = '') =>
  last?.kind === 'lines' && number > 1 && NUMBER.exec(next)?.[1] !== String(number + 1);

const RIGHT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;

/** By its first letter, as browsers judge, or by most of them: a Hebrew reply about "VPN" may well begin with it. */
function isRightToLeft(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const right = text.match(RIGHT) ?? [];
  return right.length > 0 && (letters[0] === right[0] || 2 * right.length > letters.length);
}

/** @param within whether the whole text runs from right to left; then a block with any such letter does. */
function directionOf({ lines }: Block, within: boolean): string {
  const words = lines.join('');
  return isRightToLeft(words) || (within && words.search(RIGHT) >= 0) ? ' dir="rtl"' : '';
}

function render(block: Block, direction: string): string {
  if (block.kind === 'lines') return `<p${direction}>${block.lines.map(inline).join('<br>')}</p>`;
  const items = block.lines.map((item) => `<li>${within(item.split('\n'))}</li>`).join('');
  if (block.kind === 'bullets') return `<ul${direction}>${items}</ul>`;
  return `<ol${direction}${block.start === 1 ? '' : ` start="${block.start}"`}>${items}</ol>`;
}

/** An item, and the list within it. */
function within(lines: string[]): string {
  const list = lines.findIndex(
    (line, at) => at > 0 && (BULLET.test(line.trimStart()) || NUMBER.test(line.trimStart())),
  );
  const words = (list < 0 ? lines : lines.slice(0, list))
    .map((line, at) => inline(at === 0 ? line : line.trim()))
    .join('<br>');
  if (list < 0) return words;
  const indent = lines[list]?.search(/\S/) ?? 0;
  const inner = lines.slice(list).map((line) => line.slice(Math.min(indent, Math.max(0, line.search(/\S/)))));
  return (
    words +
    blocksOf(inner)
      .map((block) => render(block, ''))
      .join('')
  );
}

/** Escaped and linked; indentation stays visible. */
const inline = (line: string) =>
  linkify(line.trimEnd())
    .replace(/^[ \t]+/, (indent) => '&nbsp;'.repeat(indent.replaceAll('\t', '    ').length))
    .replace(/ {2,}/g, (blanks) => `${'&nbsp;'.repeat(blanks.length - 1)} `);
