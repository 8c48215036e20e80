import { NUMBER } from './numbers';

export type Span = { from: number; to: number; text: string };

/** Where words have no gaps, an address or a number may stand right after a letter. */
const LETTER = String.raw`(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])\p{L})`;
const pattern = (...ways: string[]) => new RegExp(ways.join('|'), 'gu');

const ADDRESS = String.raw`[^\s<>"'${'`'})\]}）】」』]`;
/** Endings that are words in some language are left out ("the router.it shows"), and so are those of files. */
const ENDINGS = 'com|org|net|io|dev|edu|gov|info|biz|eu|fr|nl|uk|pl|br|jp|cn|ru|ch|cz|de';
const LINK = pattern(
  String.raw`(?<!${LETTER}|[\d@._-])(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/|[Ww]{3}\.)${ADDRESS}+`,
  String.raw`(?<!${LETTER}|[\d@.\/\\_-])(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:${ENDINGS})(?!${LETTER}|[\d@-]|\.[a-z\d])(?:\/${ADDRESS}*)?`,
);
const TRAILING = /[.,;:!?…'’”»。、，；：！？*_]+$/u;
const EMAIL = /[\w.+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;

const CODES = 'USD|EUR|GBP|CHF|JPY|CNY|AUD|CAD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|INR|BRL|MXN|ZAR|TRY|KRW';
const SIGN = '[$€£¥￥₹₽₩₺₪฿₴]';
const AMOUNT = pattern(
  String.raw`(?:${SIGN}|(?<!${LETTER})(?:${CODES}))\s?${NUMBER}`,
  String.raw`(?<!${LETTER}|[\d.,])${NUMBER}\s?(?:${SIGN}|(?:${CODES}|euros?|Euro|dollars?|zł|Kč|kr|руб)(?!${LETTER})|円|元|원)`,
);

const PHONE = pattern(
  String.raw`(?<!${LETTER}|[\d.#\/:_-])(?:\+|\(\d{1,5}\)|0)[\d \u00A0().\/-]*\d(?!${LETTER}|[\d_])`,
  String.raw`(?<!${LETTER}|[\d.#\/:_-])\d{3}([- ])\d{3}\1\d{4}(?!${LETTER}|[\d_-])`,
);

/** Standards and the like: general knowledge, not somebody's order. */
const KNOWN = 'ISO|IEC|RFC|DIN|UTF|SHA|AES|HTTP|RTX|GTX|CP|MP|PM';
const REFERENCE = pattern(
  String.raw`(?<!${LETTER}|[\d&])#\s?\d{3,}(?!${LETTER}|\d)`,
  String.raw`(?<!${LETTER}|[\d_-])(?!(?:${KNOWN})[-_ ]?\d)[A-Z]{2,8}(?:[-_]\d[\d-]{2,}\d|\d{5,})(?!${LETTER}|[\d_-])`,
  String.raw`(?<!${LETTER}|[\d.,:\/\\_+-])\d{6,}(?!${LETTER}|[\d_]|[.,:\/\\-]\d)`,
);

const spans = (text: string, wanted: RegExp, trim?: RegExp): Span[] =>
  [...text.matchAll(wanted)].map((match) => {
    const found = trim ? match[0].replace(trim, '') : match[0];
    return { from: match.index, to: match.index + found.length, text: found };
  });

/** East Asian text runs on after an address without a space: what cannot be typed as one ends it. */
const shortened = (span: Span): Span => {
  const text =
    span.text.split(/[^\p{ASCII}\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]/u, 1)[0]?.replace(TRAILING, '') ?? '';
  return { ...span, text, to: span.from + text.length };
};

export const findLinks = (text: string): Span[] => spans(text, LINK, TRAILING).map(shortened);

export const findEmails = (text: string): Span[] => spans(text, EMAIL, TRAILING);

export const findAmounts = (text: string): Span[] => spans(text, AMOUNT);

const ONE_PHONE = (digits: number) => digits >= 7 && digits <= 15;

export const findPhones = (text: string): Span[] =>
  spans(text, PHONE).filter(({ text: found }) => ONE_PHONE(found.replace(/\D/g, '').length));

/** Order, ticket, invoice and article numbers, by their form: in any language. */
export const findReferences = (text: string): Span[] => spans(text, REFERENCE);

/** Host and path, the way two writings of the same address are alike. */
export function plainAddress(link: string): string {
  const [bare = ''] = link
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .split('#');
  return bare.replace(/\/+$/, '');
}

export const hostOf = (link: string) => plainAddress(link).split(/[/?:]/, 1)[0] ?? '';
