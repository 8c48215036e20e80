import type { Span } from './kind';

/** A word or number with what is stuck to it by a hyphen, and a year or part behind a slash. */
const WORD = /[\p{L}\d]+(?:[-_][\p{L}\d]+)*(?:\/\d+)?/gu;
const LETTERS = /^\p{L}{1,10}$/u;
/** "INV-20931": the number may stand without what it is called. */
const NAMED = /^\p{L}+[-_](\d+)$/u;

const compact = (written: string) => written.toLowerCase().replace(/[\s_#/-]/g, '');

/** Numbers in a text, to be asked for one: whole. Digits within a longer one are another's. @param found by their form. */
export function readReferences(text: string, found: readonly Span[]): (written: string) => boolean {
  const known = new Set(found.map((reference) => compact(reference.text)));
  let before = '';
  for (const [word] of text.matchAll(WORD)) {
    known.add(compact(word));
    const number = NAMED.exec(word)?.[1];
    if (number !== undefined) known.add(number);
    // "rma 20931"
    if (before !== '' && /\d/.test(word)) known.add(compact(before + word));
    before = LETTERS.test(word) ? word : '';
  }
  return (written) => known.has(compact(written));
}

const IBAN = /^[a-z]{2}\d{2}[a-z\d]{11,30}$/;
const COIN = /^(?:bc1[a-z\d]{25,60}|[13][a-z\d]{25,34}|0x[a-f\d]{40}|t[a-z\d]{33})$/;

/** Where money goes: never taken from what a customer wrote. */
export const isAccount = (written: string) => IBAN.test(compact(written)) || COIN.test(compact(written));
