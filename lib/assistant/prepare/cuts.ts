import type { Cut, CutKind } from '@/lib/text/mail/cuts';

/** As the model is told. A banner is nobody's word, so it goes without one. */
const SAID: Record<CutKind, string | null> = {
  quote: 'quote of earlier messages left out',
  signature: 'signature left out',
  banner: null,
};

/** What was left out of a message, for the line above it. */
export const describeCuts = (cuts: readonly Cut[] = []): string[] => cuts.flatMap(({ kind }) => SAID[kind] ?? []);
