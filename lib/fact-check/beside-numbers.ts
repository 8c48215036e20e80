import type { Span } from './kind';

/** Words that say what a number is stand so near. */
const REACH = 48;
/** Right in front of a number: a letter or sign, and what may part it from the number. */
const TOLD = /[^\d\s.,/()-][\s.,:#()/-]{0,4}$/u;

type Beside = {
  /** Of numbers; global. */
  number: RegExp;
  /** Ends with `$`. What it finds belongs to the claim. */
  before?: RegExp;
  /** Begins with `^`. Likewise. */
  after?: RegExp;
  /** Whether a number is looked at at all. */
  wanted?: (number: string) => boolean;
};

/**
 * Numbers with what stands before and behind them. Looks from each number, of which a text has few, at the words beside it:
 * to look at each word for a number would take ten times as long.
 */
export function besideNumbers(text: string, { number, before, after, wanted }: Beside): (Span & { number: string })[] {
  const ends = before && endsLike(before);
  const found: (Span & { number: string })[] = [];
  for (const match of text.matchAll(number)) {
    const [written] = match;
    if (wanted && !wanted(written)) continue;
    const front = text.slice(Math.max(0, match.index - REACH), match.index);
    if (ends && !(TOLD.test(front.slice(-6)) && ends(front))) continue;
    const said = before?.exec(front);
    if (before && !said) continue;
    const end = match.index + written.length;
    const follows = after?.exec(text.slice(end, end + REACH));
    if (after && !follows) continue;
    const from = match.index - (said?.[0].length ?? 0);
    const to = end + (follows?.[0].length ?? 0);
    found.push({ from, to, text: text.slice(from, to), number: written });
  }
  return found;
}

/**
 * Whether a text ends as a pattern says that ends with `$`. Read backwards from there: forwards, each of its letters would be
 * tried as the first one of many words.
 */
function endsLike({ source, flags }: RegExp): (text: string) => boolean {
  const backwards = new RegExp(`(?<=${source.slice(0, -1)})`, `${flags}y`);
  return (text) => {
    backwards.lastIndex = text.length;
    return backwards.test(text);
  };
}
