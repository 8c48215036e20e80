import { borneOut, claimKind, type Span } from './kind';
import { LETTER, pattern, spans } from './patterns';
import { isAccount, readReferences } from './same-reference';

/** Standards and the like: general knowledge, not somebody's order. */
const KNOWN = 'ISO|IEC|RFC|DIN|UTF|SHA|AES|HTTP|RTX|GTX|CP|MP|PM';
const REFERENCE = pattern(
  String.raw`(?<!${LETTER}|[\d&])#\s?\d{3,}(?!${LETTER}|\d)`,
  String.raw`(?<!${LETTER}|[\d_-])(?!(?:${KNOWN})[-_ ]?\d)[A-Z]{2,8}(?:[-_]\d[\d-]{2,}\d|\d{5,})(?!${LETTER}|[\d_-])`,
  String.raw`(?<!${LETTER}|[\d.,:\/\\_+-])\d{6,}(?!${LETTER}|[\d_]|[.,:\/\\-]\d)`,
);

/** Order, ticket, invoice and article numbers, by their form: in any language. */
const findReferences = (text: string): Span[] => spans(text, REFERENCE);

/** What the customer wrote is their own number: repeating it asks nothing of them. But not where money goes. */
export const references = claimKind({
  kind: 'reference',
  find: findReferences,
  read: ({ own, customer }) => ({
    own: readReferences(own, findReferences(own)),
    customer: readReferences(customer, findReferences(customer)),
  }),
  verdict({ text }, { own, customer }) {
    const told = customer(text);
    return borneOut(own(text) || (told && !isAccount(text)), () => told);
  },
});
