import { tellsAmountBack } from './echo';
import { borneOut, claimKind, type Span } from './kind';
import { NUMBER } from './numbers';
import { LETTER, pattern, spans } from './patterns';
import { readSums } from './same-amount';
import { sentenceAt } from './sentence-at';

const CODES = 'USD|EUR|GBP|CHF|JPY|CNY|AUD|CAD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|INR|BRL|MXN|ZAR|TRY|KRW';
const SIGN = '[$€£¥￥₹₽₩₺₪฿₴]';
const AMOUNT = pattern(
  String.raw`(?:${SIGN}|(?<!${LETTER})(?:${CODES}))\s?${NUMBER}`,
  String.raw`(?<!${LETTER}|[\d.,])${NUMBER}\s?(?:${SIGN}|(?:${CODES}|euros?|Euro|dollars?|zł|Kč|kr|руб)(?!${LETTER})|円|元|원)`,
);

const findAmounts = (text: string): Span[] => spans(text, AMOUNT);

export const amounts = claimKind({
  kind: 'amount',
  find: (text) => findAmounts(text).map((span) => ({ ...span, sentence: sentenceAt(text, span) })),
  read: ({ own, customer }) => ({ own: readSums(findAmounts(own)), customer: readSums(findAmounts(customer)) }),
  verdict({ text, sentence }, { own, customer }) {
    const told = customer(text);
    return borneOut(own(text) || (told && tellsAmountBack(sentence)), () => told);
  },
});
