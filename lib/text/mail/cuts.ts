/** What a message lost on its way to whoever reads it. */
export type CutKind = 'quote' | 'signature' | 'banner';

/** `lines`: those with something in them. */
export type Cut = { kind: CutKind; lines: number };

const linesIn = (text: string) => text.split('\n').filter((line) => line.trim() !== '').length;

/** What a step took away; none where it took nothing that is not empty. */
export function cutBetween(kind: CutKind, before: string, after: string): Cut[] {
  if (before === after) return [];
  const lines = linesIn(before) - linesIn(after);
  return lines > 0 ? [{ kind, lines }] : [];
}
