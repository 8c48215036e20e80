/** One line of the table. `value` and `baseline` are for people; `meets` is null where there is no goal. */
export type Row = {
  measure: string;
  value: string;
  baseline?: string;
  ratio?: number;
  goal?: string;
  meets?: boolean;
};

export const ms = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
export const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** A row whose goal is a ratio to the baseline of the same run. */
export function ratioRow(
  measure: string,
  numbers: { ours: number; baseline: number; limit: number },
  show: (value: number) => string = ms,
): Row {
  const ratio = numbers.ours / numbers.baseline;
  return {
    measure,
    value: show(numbers.ours),
    baseline: show(numbers.baseline),
    ratio,
    goal: `≤ ${numbers.limit}x`,
    meets: ratio <= numbers.limit,
  };
}

const verdict = ({ meets }: Row) => (meets === undefined ? '' : meets ? 'met' : 'not met');

/** A table in plain text, each column as wide as its widest cell. */
export function printColumns(head: readonly string[], lines: readonly (readonly string[])[]): void {
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column]?.length ?? 0)));
  for (const line of [head, widths.map((width) => '-'.repeat(width)), ...lines]) {
    console.log(line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  }
}

export function printTable(rows: readonly Row[]): void {
  const lines = rows.map((row) => [
    row.measure,
    row.value,
    row.baseline ?? '',
    row.ratio?.toFixed(2) ?? '',
    row.goal ?? '',
    verdict(row),
  ]);
  printColumns(['measure', 'value', 'baseline', 'ratio', 'goal', ''], lines);
}
