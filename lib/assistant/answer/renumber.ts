const NUMBERED = /^([ \t]*)(\d{1,3})([.)][ \t]+)(?=\S)/;
/** A mention of a step by its number, in the languages of the shipped texts. */
const MENTION =
  /(?:\b(?:steps?|points?|items?|schritt(?:en)?|punkt|étapes?|points?|pasos?|puntos?|passos?|passaggi[o]?|punt[oi]|stap(?:pen)?|krok(?:u|iem|y)?|bod[uy]?)|шаг(?:а|е|у|и|ом)?|пункт[а-я]{0,2}|ステップ|手順|第|步骤|단계)\s?(\d{1,3})(?!\d)/giu;

type Item = { line: number; number: number };

/** Runs of numbers that count up at one indentation; a number that is not higher begins another. */
function listsOf(lines: readonly string[]): Item[][] {
  const lists: Item[][] = [];
  const open = new Map<string, Item[]>();
  for (const [at, line] of lines.entries()) {
    const [, indent = '', digits] = NUMBERED.exec(line) ?? [];
    if (digits === undefined) continue;
    const item = { line: at, number: Number(digits) };
    const list = open.get(indent);
    if (list && item.number > (list.at(-1)?.number ?? 0)) list.push(item);
    else {
      const fresh = [item];
      lists.push(fresh);
      open.set(indent, fresh);
    }
  }
  return lists;
}

const isSequence = (list: readonly Item[]) => list.every(({ number }, at) => number === (list[0]?.number ?? 0) + at);

/**
 * A changed draft whose lists count on where steps were taken out (1, 3, 4), as they did in the draft before. Where the text
 * mentions a step whose number would move, numbers stay as the model wrote them: a gap is better than a wrong step. Linear.
 */
export function renumbered(text: string, before: string): string {
  const lines = text.split('\n');
  const gaps = listsOf(lines).filter((list) => !isSequence(list));
  if (gaps.length === 0) return text;
  const sequences = listsOf(before.split('\n')).filter((list) => list.length > 1 && isSequence(list));
  const longest = new Map<number, number>();
  for (const list of sequences) {
    const first = list[0]?.number ?? 0;
    longest.set(first, Math.max(longest.get(first) ?? 0, list.length));
  }
  const mentioned = new Set([...text.matchAll(MENTION)].map(([, number]) => Number(number)));
  for (const list of gaps) {
    const last = list.at(-1)?.number ?? 0;
    const first = [...longest].filter(([start, size]) => start <= (list[0]?.number ?? 0) && last < start + size);
    const start = Math.min(...first.map(([number]) => number));
    if (first.length === 0) continue;
    if (list.some(({ number }, at) => number !== start + at && mentioned.has(number))) continue;
    for (const [at, { line }] of list.entries())
      lines[line] = (lines[line] ?? '').replace(NUMBERED, `$1${start + at}$3`);
  }
  return lines.join('\n');
}
