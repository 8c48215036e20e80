import { tellsPhoneBack } from './echo';
import { borneOut, claimKind, type Span } from './kind';
import { LETTER, pattern, spans } from './patterns';
import { readPhones } from './same-phone';
import { sentenceAt } from './sentence-at';

const PHONE = pattern(
  String.raw`(?<!${LETTER}|[\d.#\/:_-])(?:\+|\(\d{1,5}\)|0)[\d \u00A0().\/-]*\d(?!${LETTER}|[\d_])`,
  String.raw`(?<!${LETTER}|[\d.#\/:_-])\d{3}([- ])\d{3}\1\d{4}(?!${LETTER}|[\d_-])`,
);

const digits = (text: string) => text.replace(/\D/g, '');

const ONE_PHONE = (count: number) => count >= 7 && count <= 15;

const findPhones = (text: string): Span[] =>
  spans(text, PHONE).filter(({ text: found }) => ONE_PHONE(digits(found).length));

export const phones = claimKind({
  kind: 'phone',
  find: (text) => findPhones(text).map((span) => ({ ...span, sentence: sentenceAt(text, span) })),
  read: ({ own, customer }) => ({
    own: readPhones(own, findPhones(own)),
    customer: readPhones(customer, findPhones(customer)),
  }),
  verdict({ text, sentence }, { own, customer }) {
    const told = customer(text);
    return borneOut(own(text) || (told && tellsPhoneBack(sentence)), () => told);
  },
});
