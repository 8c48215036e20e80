import type { Unsupported } from '@/lib/fact-check';

/** Of two claims in one place, the one that says more. What rests on nothing at all stands between these two. */
const BEFORE = ['linked-page', 'other-customer', 'internal-words', 'opposite'];
const BEHIND = ['sources-differ', 'no-source', 'old-source'];

function rank({ kind, says, blocking }: Unsupported): number {
  if (blocking) return 0;
  if (BEFORE.includes(kind)) return 1;
  if (kind === 'detail') return says === undefined ? 4 : 2;
  return BEHIND.includes(kind) ? 5 + BEHIND.indexOf(kind) : 3;
}

/** What nothing bears out and what the sources say otherwise, in the order of the text, each place once. */
export function joinClaims(unsupported: readonly Unsupported[], ofSources: readonly Unsupported[]): Unsupported[] {
  if (ofSources.length === 0) return [...unsupported];
  const kept: Unsupported[] = [];
  for (const claim of [...unsupported, ...ofSources].sort((a, b) => rank(a) - rank(b) || a.from - b.from)) {
    if (!kept.some(({ from, to }) => claim.from < to && from < claim.to)) kept.push(claim);
  }
  return kept.sort((a, b) => a.from - b.from);
}
