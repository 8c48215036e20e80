import { isFinal, type Kind, RULE_KINDS } from './kinds';

/** A place of a text that is not to leave. `of`: whose spelling it is, where several stand for the same. */
export type Span = { from: number; to: number; kind: Kind; of?: string };

/** A finder. @param text folded (see `fold`), of the same length as the original. */
export type Find = (text: string) => Span[];

const ORDER: readonly Kind[] = RULE_KINDS;

const rank = (kind: Kind): number => {
  const at = ORDER.indexOf(kind);
  return at < 0 ? RULE_KINDS.length : at;
};

const length = ({ from, to }: Span) => to - from;

/** The kind of two that overlap: what must not come back wins, then what a person selected, then the longer, then the order of kinds. */
function stronger(a: Span, b: Span): Span {
  if (isFinal(a.kind) !== isFinal(b.kind)) return isFinal(a.kind) ? a : b;
  if ((a.kind === 'literal') !== (b.kind === 'literal')) return a.kind === 'literal' ? b : a;
  if (length(a) !== length(b)) return length(a) > length(b) ? a : b;
  return rank(a.kind) <= rank(b.kind) ? a : b;
}

/** Overlapping places as one, so that no end of any stays. In the order of the text. */
export function merged(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.from - b.from || b.to - a.to);
  const result: Span[] = [];
  for (const span of sorted) {
    const last = result.at(-1);
    if (!last || span.from >= last.to) {
      result.push({ ...span });
      continue;
    }
    const winner = stronger(last, span);
    const to = Math.max(last.to, span.to);
    const whole = winner.from === last.from && winner.to === to;
    const { of, ...rest } = winner;
    result[result.length - 1] = { ...rest, from: last.from, to, ...(whole && of !== undefined && { of }) };
  }
  return result;
}
