import { claimKind, type Span } from './kind';
import { LETTER, pattern, spans } from './patterns';

/** Standards and the like: general knowledge, not somebody's order. */
const KNOWN = 'ISO|IEC|RFC|DIN|UTF|SHA|AES|HTTP|RTX|GTX|CP|MP|PM';
const REFERENCE = pattern(
  String.raw`(?<!${LETTER}|[\d&])#\s?\d{3,}(?!${LETTER}|\d)`,
  String.raw`(?<!${LETTER}|[\d_-])(?!(?:${KNOWN})[-_ ]?\d)[A-Z]{2,8}(?:[-_]\d[\d-]{2,}\d|\d{5,})(?!${LETTER}|[\d_-])`,
  String.raw`(?<!${LETTER}|[\d.,:\/\\_+-])\d{6,}(?!${LETTER}|[\d_]|[.,:\/\\-]\d)`,
);

const compact = (text: string) => text.toLowerCase().replace(/[\s_#-]/g, '');

/** Order, ticket, invoice and article numbers, by their form: in any language. */
const findReferences = (text: string): Span[] => spans(text, REFERENCE);

export const references = claimKind({
  kind: 'reference',
  find: findReferences,
  read: ({ own, customer }) => compact(`${own}\n${customer}`),
  verdict: ({ text }, known) => (known.includes(compact(text)) ? null : { customerOnly: false }),
});
