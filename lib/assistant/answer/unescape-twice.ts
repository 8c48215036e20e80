/** A path or something else in which `\n` is no line end: from its root to the next blank. */
const PATH = /(?:[A-Za-z]:|\\{2,4}[\w.$-]+|%\w+%|HK[A-Z_]+)\\[^\s"']*/g;
/** Nobody means the letters. */
const EVIDENT = /\\n(?:\\n|\d+[.)] |- )|[.,:;!?)。、！？]\\n/;
const LINE_END = /\\r\\n|\\n/g;

/**
 * A text whose line ends were escaped twice, so that `\n` stands in it in letters. Only where it has no line end of its own,
 * and never within a path.
 */
export function unescapeTwice(text: string): string {
  if (!text.includes('\\n') || text.includes('\n')) return text;
  const paths: string[] = [];
  const masked = text.replace(PATH, (path) => {
    // `C:\\Temp\nThen`: where the separators are doubled, a single one begins a line end.
    const doubled = /^[A-Za-z]:\\\\|^\\{4}/.test(path);
    const end = doubled ? path.search(/(?<!\\)\\n/) : path.search(/\\n(?=\\n|\d+[.)]|[-•]|[A-Z]|$)/);
    const kept = end < 0 ? path : path.slice(0, end);
    paths.push(doubled ? kept.replaceAll('\\\\', '\\') : kept);
    return `\uE002${paths.length - 1}\uE003${end < 0 ? '' : path.slice(end)}`;
  });
  if (!EVIDENT.test(masked)) return text;
  return masked
    .replace(LINE_END, '\n')
    .replaceAll('\\t', '\t')
    .replaceAll('\\"', '"')
    .replace(/\uE002(\d+)\uE003/g, (found, index: string) => paths[Number(index)] ?? found);
}
