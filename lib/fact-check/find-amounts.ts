import { CODES, COSTS, FEES, GAPLESS_SCALES, GAPLESS_UNITS, NUMBER_WORDS, SCALES, SIGNS, UNITS } from './amounts-data';
import { besideNumbers } from './beside-numbers';
import type { Span } from './kind';
import { NUMBER } from './numbers';
import { LETTER, pattern, spans } from './patterns';

const AFTER = String.raw`(?!${LETTER}|\d)`;
const SCALE = String.raw`(?:\s?(?:${SCALES})${AFTER}|${GAPLESS_SCALES})`;

const SUM = new RegExp(String.raw`(?<!\d|\d[.,])${NUMBER}`, 'gu');
const SIGN_BEFORE = new RegExp(String.raw`(?<!${LETTER})(?:${SIGNS}|(?:${CODES})(?!${LETTER}|\d))\s?$`, 'u');
/** `20.-`, `12,-` */
const SCALE_BEHIND = new RegExp(`^${SCALE}?(?:[.,][-–])?`, 'u');
const UNIT_BEHIND = new RegExp(
  String.raw`^${SCALE}?\s?(?:c?[$€£¥￥₹₽₩₺₪฿₴₱₫]|(?:${CODES}|${UNITS})${AFTER}|${GAPLESS_UNITS})`,
  'u',
);
const IN_WORDS = pattern(
  String.raw`(?<!${LETTER})(?:${NUMBER_WORDS})(?:[\s-](?:${NUMBER_WORDS}|and|und|y|e)){0,3}\s(?:${UNITS})${AFTER}`,
  `[一二两兩三四五六七八九十百千万萬〇零]{1,8}(?:${GAPLESS_UNITS})`,
);

const LINKS =
  'of|is|was|will be|amounts to|comes to|stays at|von|beträgt|ist|liegt bei|in höhe von|est de|est|de|sera de|es de|es|é de|é|è di|è|di|bedraagt|is van|van|wynosi|to|je|činí|är|på|er|on|este de|este|dir|составляет|равна|—|-|становить|είναι|:|は|が|为|為|是|는|은|في|هو|هي|הוא|היא|है|applies';
const PRICE_BEFORE = new RegExp(
  String.raw`(?:(?<!${LETTER})(?:${FEES})${AFTER}\s?(?:(?:${LINKS})\s?){1,2}|(?<!${LETTER})(?:${COSTS})\s)$`,
  'iu',
);
/** What may follow the number of a price; a unit may not. */
const PRICE_ENDS = new RegExp(
  String.raw`^(?![\d:/]|\s?[%٪°])(?=\s*(?:[.;!?)。、,](?!\d)|$|\n)|\s(?:applies|apply|per|each|a|will|is|incl|plus|pro|par|por|al|fällt|kommt|net|gross|und|and|et|y|e|i|med)${AFTER})`,
  'iu',
);
/** "19.99 a month" */
const PER_TIME =
  /^\s(?:a|per|each|pro|im|par|al|por|ao|per|na|miesięcznie|в|за)\s(?:month|year|week|user|seat|licen[cs]e|monat|jahr|nutzer|mois|an|mes|año|mês|ano|mese|anno|maand|jaar|miesiąc|rok|месяц|год)(?!\p{L})/iu;
const WITH_CENTS = /[.,]\d\d$/;

/** Sums of money: with a sign, a code or a word, in digits or words, and bare ones behind a price or a fee. */
export const findAmounts = (text: string): Span[] => [
  ...besideNumbers(text, { number: SUM, before: SIGN_BEFORE, after: SCALE_BEHIND }),
  ...besideNumbers(text, { number: SUM, after: UNIT_BEHIND }),
  ...spans(text, IN_WORDS),
  ...besideNumbers(text, { number: SUM, before: PRICE_BEFORE, after: PRICE_ENDS }),
  ...besideNumbers(text, { number: SUM, after: PER_TIME, wanted: (number) => WITH_CENTS.test(number) }),
];
