import { claimKind, type Span } from './kind';
import { NUMBER, numberOf } from './numbers';
import { LETTER, pattern, spans } from './patterns';

const CODES = 'USD|EUR|GBP|CHF|JPY|CNY|AUD|CAD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|INR|BRL|MXN|ZAR|TRY|KRW';
const SIGN = '[$€£¥￥₹₽₩₺₪฿₴]';
const AMOUNT = pattern(
  String.raw`(?:${SIGN}|(?<!${LETTER})(?:${CODES}))\s?${NUMBER}`,
  String.raw`(?<!${LETTER}|[\d.,])${NUMBER}\s?(?:${SIGN}|(?:${CODES}|euros?|Euro|dollars?|zł|Kč|kr|руб)(?!${LETTER})|円|元|원)`,
);

const findAmounts = (text: string): Span[] => spans(text, AMOUNT);

const firstNumber = (text: string) => numberOf(new RegExp(NUMBER).exec(text)?.[0] ?? '');

/** Sums of money, and other numbers that are too big, or too exact, to stand there for something else. */
function readAmounts(text: string): Set<number> {
  const bare = [...text.matchAll(new RegExp(NUMBER, 'g'))].map(([written]) => numberOf(written));
  const likely = bare.filter((value) => value >= 100 || !Number.isInteger(value));
  return new Set([...likely, ...findAmounts(text).map((amount) => firstNumber(amount.text))]);
}

export const amounts = claimKind({
  kind: 'amount',
  find: findAmounts,
  read: ({ own, customer }) => readAmounts(`${own}\n${customer}`),
  verdict: ({ text }, known) => (known.has(firstNumber(text)) ? null : { customerOnly: false }),
});
