/** A part of two texts that both have, that was taken out of the first, or that was put into the second. */
export type Change = { kind: 'same' | 'out' | 'in'; text: string };

/** Words, gaps, single signs; of scripts without gaps each letter. */
const TOKEN =
  /\n|[^\S\n]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+|./gsu;

/** Words that may differ until the whole middle is called new: what was written anew has no change worth reading. */
const MOST_STEPS = 400;

/**
 * How a text became another one, word by word; the parts of each kind, joined, are the texts to the letter. Where almost
 * everything differs, it is one part out and one in. Linear, by a bound on the differences that are looked for.
 */
export function wordChanges(before: string, after: string): Change[] {
  const [a, b] = [before.match(TOKEN) ?? [], after.match(TOKEN) ?? []];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [out, put] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const middle: Change[] = shortest(out, put) ?? [
    { kind: 'out', text: out.join('') },
    { kind: 'in', text: put.join('') },
  ];
  return joined([
    { kind: 'same', text: a.slice(0, start).join('') },
    ...middle,
    { kind: 'same', text: a.slice(a.length - end).join('') },
  ]);
}

/** The fewest changes (Myers, 1986). Null where they are more than the bound. */
function shortest(a: readonly string[], b: readonly string[]): Change[] | null {
  const furthest: Map<number, number>[] = [];
  let reach = new Map([[1, 0]]);
  for (let step = 0; step <= Math.min(MOST_STEPS, a.length + b.length); step += 1) {
    const next = new Map<number, number>();
    furthest.push(reach);
    for (let line = -step; line <= step; line += 2) {
      const [below, beside] = [reach.get(line + 1) ?? -1, reach.get(line - 1) ?? -1];
      let x = line === -step || (line !== step && beside < below) ? below : beside + 1;
      while (x < a.length && x - line < b.length && a[x] === b[x - line]) x += 1;
      next.set(line, x);
      if (x >= a.length && x - line >= b.length) return walked(a, b, furthest, step);
    }
    reach = next;
  }
  return null;
}

/** The way back from the end. */
function walked(a: readonly string[], b: readonly string[], furthest: Map<number, number>[], steps: number): Change[] {
  const changes: Change[] = [];
  let [x, y] = [a.length, b.length];
  for (let step = steps; step >= 0; step -= 1) {
    const reach = furthest[step] ?? new Map<number, number>();
    const line = x - y;
    const [below, beside] = [reach.get(line + 1) ?? -1, reach.get(line - 1) ?? -1];
    const down = line === -step || (line !== step && beside < below);
    const from = step === 0 ? 0 : down ? below : beside;
    const fromY = step === 0 ? 0 : from - (down ? line + 1 : line - 1);
    while (x > from && y > fromY && a[x - 1] === b[y - 1]) {
      x -= 1;
      y -= 1;
      changes.push({ kind: 'same', text: a[x] ?? '' });
    }
    if (step === 0) break;
    if (down) changes.push({ kind: 'in', text: b[fromY] ?? '' });
    else changes.push({ kind: 'out', text: a[from] ?? '' });
    [x, y] = [from, fromY];
  }
  return changes.reverse();
}

/** Neighbours as one; a gap between two changes belongs to both, so that a changed phrase reads as one. */
function joined(changes: readonly Change[]): Change[] {
  const parts: Change[] = [];
  let [out, put] = ['', ''];
  const close = () => {
    if (out !== '') parts.push({ kind: 'out', text: out });
    if (put !== '') parts.push({ kind: 'in', text: put });
    [out, put] = ['', ''];
  };
  for (const [at, { kind, text }] of changes.entries()) {
    const bridges = /^[^\S\n]+$/.test(text) && out + put !== '' && (changes[at + 1]?.kind ?? 'same') !== 'same';
    if (kind === 'out' || (kind === 'same' && bridges)) out += text;
    if (kind === 'in' || (kind === 'same' && bridges)) put += text;
    if (kind !== 'same' || bridges || text === '') continue;
    close();
    const last = parts.at(-1);
    if (last?.kind === 'same') last.text += text;
    else parts.push({ kind: 'same', text });
  }
  close();
  return parts;
}

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[\p{L}\p{N}]+/gu;

/** How many words such parts have. */
export const wordsIn = (changes: readonly Change[], kind: Change['kind']): number =>
  changes.reduce((count, change) => count + (change.kind === kind ? (change.text.match(WORD)?.length ?? 0) : 0), 0);
