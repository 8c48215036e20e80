import { matches } from '../matches';
import type { Span } from '../span';
import { calledBusiness, digitsOf, EDGE } from './beside';
import { luhn } from './luhn';

const NUMBER = new RegExp(String.raw`${EDGE}(?<!\+|\d[.,-])\d(?:[ .\-/]{0,2}\d){12,18}(?![.,-]?\d|\p{L}\d)`, 'gu');

/** Length → beginnings that issuers of cards have. Visa, Mastercard, American Express, Diners, Discover, JCB, UnionPay, Mir, Troy. */
const ISSUERS: readonly [length: RegExp, begins: RegExp][] = [
  [/^(?:13|16|19)$/, /^4/],
  [
    /^16$/,
    /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720|6011|64[4-9]|65|35(?:2[89]|[3-8])|62|220[0-4]|9792|60|81|82|508)/,
  ],
  [/^15$/, /^3[47]/],
  [/^14$/, /^3(?:0[0-5]|[689])/],
  [/^1[789]$/, /^62/],
];
const MAESTRO = /^(?:50|5[6-9]|6)/;

const CARD =
  /card|karte|carte|tarjeta|cartão|cartao|carta|kaart|kart|карт|カード|卡|카드|بطاقة|kort|visa|master|amex|maestro|kreditk/iu;
/** What is printed on the back. */
const CODE =
  /(?<![\p{L}\d])(?:cvv2?|cvc2?|cvn|csc|kartenprüf(?:nummer|ziffer)|prüf(?:nummer|ziffer)|cryptogramme|cód(?:igo)? de seguridad|código de segurança|セキュリティコード|安全码)[ :=]{0,3}(?:is|ist|est|es|é|è|=|:)?[ :]{0,2}(\d{3,4})(?!\d)/giu;

/** Numbers of payment cards: right length, an issuer's beginning, right check digit; and the code on the back beside its name. */
export function findCards(text: string): Span[] {
  const numbers = matches(text, NUMBER).filter(({ 0: written, index }) => {
    const digits = digitsOf(written);
    if (/^(\d)\1+$/.test(digits) || !luhn(digits)) return false;
    const before = text.slice(Math.max(0, index - 60), index);
    const named = CARD.test(before);
    const known = ISSUERS.some(([length, begins]) => length.test(String(digits.length)) && begins.test(digits));
    if (!known && !(named && MAESTRO.test(digits))) return false;
    return named || !calledBusiness(text, index);
  });
  return [
    ...numbers.map(({ 0: written, index }): Span => ({ from: index, to: index + written.length, kind: 'card' })),
    ...matches(text, CODE).map(({ 0: all, 1: code = '', index }): Span => {
      const to = index + all.length;
      return { from: to - code.length, to, kind: 'card' };
    }),
  ];
}
