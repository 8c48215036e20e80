import { isBanner } from './small-print';

/** A banner stands at the beginning, in one paragraph or two. */
const MOST = 3;
const LONGEST = 1000;

/** Text without the warnings that a company's mail gateway put above it. */
export function cutBanners(text: string): string {
  let rest = text;
  for (let round = 0; round < MOST; round += 1) {
    const start = /^\s*/.exec(rest)?.[0].length ?? 0;
    const paragraph = endOf(rest, start, '\n\n');
    const line = endOf(rest, start, '\n');
    // Words below it without an empty line may be the customer's own.
    const end = isBanner(rest.slice(start, line)) ? line : paragraph;
    if (end - start > LONGEST || !isBanner(rest.slice(start, end))) break;
    rest = rest.slice(end);
  }
  return rest === text ? text : rest.replace(/^\s+/, '');
}

function endOf(text: string, start: number, mark: string): number {
  const end = text.indexOf(mark, start);
  return end < 0 ? text.length : end;
}
