import type { Fields, KeyOf } from './find-answer';

/** `reply: |`, `**Reply:** Hi`, `Status : final_solution`: what stands for a key in YAML and in words. */
const LABEL =
  /^[ \t]*(?:[-*#>_]{1,3}[ \t]?){0,2}["'`]?([\p{L}][\p{L}\p{N}_ -]{1,40}?)["'`]?[*_]{0,3}[ \t]*[:：][*_]{0,3}[ \t]*(.*)$/u;
const START = /^(?:---[ \t]*\n|```[ \t]*(?:ya?ml|json|text)?[ \t]*\n)?/i;

/** The beginning of a line that may become a key, a fence or the end of a document. */
const BEGUN = /^(?:[\p{L}\p{N}_-]{0,40}|[*#]{1,4} ?(?:\p{L}[\p{L}\p{N} _-]{0,40})?)[*_]{0,3}[ \t]*$|^[`-]{1,3}$/u;

/**
 * An answer written as `key: value`, line by line. Null where it does not begin with such a line.
 * @param first the keys that it may begin with; elsewhere any of ours.
 * @param ended nothing more comes; else a last line that may become such a one, or the end of a block, is left out.
 */
export function readLabelled(
  text: string,
  keyOf: KeyOf,
  first: (name: string) => boolean,
  ended: boolean,
): Fields | null {
  const lines = text.trimStart().replace(START, '').split('\n');
  if (!first(LABEL.exec(lines[0] ?? '')?.[1] ?? '')) return null;
  if (!ended && lines.length > 1 && BEGUN.test(lines.at(-1) ?? '')) lines.pop();
  const fields: Record<string, string[]> = {};
  let key = '';
  for (const line of lines) {
    const mayBe = (line.length < 400 || key === '') && /[:：]/.test(line.trimStart().slice(0, 80));
    const label = mayBe ? LABEL.exec(line.slice(0, 4000)) : null;
    const known = label ? keyOf(label[1] ?? '') : undefined;
    // Inside a text a line like "Status: open" is the customer's; our keys come unindented and once.
    if (label && known !== undefined && !(known in fields) && (key === '' || isOwn(label[1] ?? '', line))) {
      key = known;
      fields[key] = [line.slice(line.length - (label[2]?.length ?? 0))];
    } else if (key !== '') fields[key]?.push(line);
  }
  return Object.fromEntries(Object.entries(fields).map(([name, said]) => [name, saidIn(said)]));
}

/** `follow_up_questions:`, or a label in bold. */
const isOwn = (name: string, line: string) =>
  !/^[ \t]/.test(line) && (/_/.test(name) || /^[\w]+$/.test(name) || /^[*#]/.test(line));

function saidIn([head = '', ...rest]: string[]): unknown {
  const block = /^[|>][+-]?\s*$/.test(head);
  const lines = block || head === '' ? rest : [head, ...rest];
  const indent = block ? indentOf(lines) : 0;
  const text = (block ? lines.map((line) => line.slice(indent)) : lines)
    .join('\n')
    .replace(/\n(?:```|---)\s*$/, '')
    .trim();
  if (text === '[]' || /^(?:none|null|-|–)$/i.test(text)) return '';
  return (head === '' ? itemsOf(lines) : null) ?? unquoted(text);
}

/** The items of a list; null where a line is none. */
function itemsOf(lines: string[]): string[] | null {
  const said = lines.filter((line) => line.trim() !== '');
  const items = said.flatMap((line) => /^\s*[-*]\s+(.*)$/.exec(line)?.[1] ?? []);
  return items.length === said.length ? items.map(unquoted) : null;
}

/** Blanks that every line begins with. */
function indentOf(lines: string[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    let at = 0;
    while (at < least && line.charCodeAt(at) === 0x20) at += 1;
    if (at < least && line.trim() !== '') least = at;
  }
  return least;
}

const unquoted = (text: string) =>
  /^"[\s\S]*"$/.test(text)
    ? text.slice(1, -1).replaceAll('\\n', '\n').replaceAll('\\"', '"').replaceAll('\\\\', '\\')
    : text.replace(/^'([\s\S]*)'$/, '$1');
