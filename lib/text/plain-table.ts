const DIVIDER = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** A pipe that is escaped or stands in code separates nothing, though the latter is against the letter of Markdown. */
const cells = (line: string) =>
  (
    line
      .trim()
      .replace(/^\||(?<!\\)\|$/g, '')
      .match(/(?:`[^`]*`|\\\||[^|])+|(?<=\|)(?=\|)|^(?=\|)|(?<=\|)$/g) ?? []
  ).map((cell) =>
    cell
      .trim()
      .replaceAll('\\|', '|')
      .replace(/<br\s*\/?>/gi, ' '),
  );

/** A table that starts at this line, as one list item a row: `- Name: Ann; Role: Admin`. `end` is its last line. */
export function readTable(lines: string[], start: number): { rows: string[]; end: number } | null {
  const head = lines[start] ?? '';
  const divider = lines[start + 1] ?? '';
  if (!head.includes('|') || !divider.includes('|') || !DIVIDER.test(divider)) return null;
  const titles = cells(head);
  const rows: string[] = [];
  let end = start + 1;
  while (lines[end + 1]?.includes('|')) {
    end += 1;
    const values = cells(lines[end] ?? '').map((value, column) =>
      titles[column] ? `${titles[column]}: ${value}` : value,
    );
    rows.push(`- ${values.filter((value) => value !== '').join('; ')}`);
  }
  return { rows: rows.length > 0 ? rows : [titles.join('; ')], end };
}
