import { claimKind, type Span } from './kind';
import { LETTER, pattern, spans } from './patterns';

const PHONE = pattern(
  String.raw`(?<!${LETTER}|[\d.#\/:_-])(?:\+|\(\d{1,5}\)|0)[\d \u00A0().\/-]*\d(?!${LETTER}|[\d_])`,
  String.raw`(?<!${LETTER}|[\d.#\/:_-])\d{3}([- ])\d{3}\1\d{4}(?!${LETTER}|[\d_-])`,
);

const digits = (text: string) => text.replace(/\D/g, '');
/** Without what people put between the parts of a number. */
const joined = (text: string) => text.replace(/(?<=\d)[\s()./-]+(?=\d)/g, '');

const ONE_PHONE = (count: number) => count >= 7 && count <= 15;

const findPhones = (text: string): Span[] =>
  spans(text, PHONE).filter(({ text: found }) => ONE_PHONE(digits(found).length));

export const phones = claimKind({
  kind: 'phone',
  find: findPhones,
  read: ({ own, customer }) => joined(`${own}\n${customer}`),
  verdict: ({ text }, dialled) => (dialled.includes(digits(text).slice(-7)) ? null : { customerOnly: false }),
});
