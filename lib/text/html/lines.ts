/** Puts pieces of text together as a page would show them: white space collapses, blocks stand on lines of their own. */
export function createLines() {
  const parts: string[] = [];
  let atStart = true;
  let gap = false;

  function write(text: string): void {
    parts.push(text);
    atStart = false;
  }

  return {
    text(piece: string, pre: boolean): void {
      if (pre) {
        if (gap && !atStart) parts.push(' ');
        gap = false;
        write(piece.replace(/\r\n?/g, '\n'));
        atStart = piece.endsWith('\n');
        return;
      }
      for (const [index, word] of piece.split(/[ \t\n\r\f]+/).entries()) {
        if (index > 0) gap = true;
        if (word === '') continue;
        if (gap && !atStart) parts.push(' ');
        gap = false;
        write(word);
      }
    },
    /** The next text stands apart on the same line, as in the next cell of a table. */
    space(): void {
      gap = true;
    },
    /** A new line, unless one has just begun. */
    block(): void {
      gap = false;
      if (!atStart) parts.push('\n');
      atStart = true;
    },
    /** A new line in any case. */
    line(): void {
      gap = false;
      parts.push('\n');
      atStart = true;
    },
    /** Without spaces at the ends of lines, and with one empty line at most. */
    whole: (): string =>
      parts
        .join('')
        .replaceAll('\u00A0', ' ')
        .split('\n')
        .map((line) => line.trimEnd())
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim(),
  };
}
