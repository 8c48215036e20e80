import { besideNumbers } from './beside-numbers';
import type { Span } from './kind';
import { LETTER, pattern, spans } from './patterns';

const EDGE = String.raw`(?<!${LETTER}|[\d.#@\/:_-])`;
const END = String.raw`(?!${LETTER}|[\d_])`;

const PHONE = pattern(
  String.raw`${EDGE}(?:\+|\(\d{1,5}\)|0)[\d \u00A0().\/-]*\d${END}`,
  String.raw`${EDGE}(?:1[- .])?(?:\(\d{3}\)\s?|\d{3}[- .])\d{3}[- .]\d{4}(?!${LETTER}|[\d_-])`,
  // Without an area code, and with letters for digits.
  String.raw`${EDGE}\d{3}-\d{4}(?!${LETTER}|[\d_-]|\.\d|\s?(?:ms|px|s|kB|MB|GB|Hz|rpm|W|mm|times)(?!${LETTER}))`,
  String.raw`${EDGE}(?:1[- ])?(?:8(?:00|88|77|66|55|44|33)|0800|0180\d?|900)[- ](?:[A-Z]{3,}(?:-[A-Z]{2,}){0,2}|[A-Z\d]{2,4}-[A-Z\d]{3,5})(?![\w-])`,
);
const NAMES =
  'tel|tel.|telephone|phone|call|dial|hotline|mobile|fax|whatsapp|ext|extension|telefon|telefonnummer|rufnummer|durchwahl|anrufen|téléphone|tél|appelez|composez|poste|teléfono|llame al|llame|extensión|telefone|ligue|ramal|telefono|chiami|interno|telefoonnummer|bel|toestel|zadzwoń|telefonu|volejte|ring|telefonnummer|telefonnumret|puhelin|soita|puhelinnumero|hívja|telefonszám|sunați|telefonul|telefonu|arayın|телефон|тел|звоните|позвоните|доб|дзвоніть|τηλέφωνο|τηλ|καλέστε|電話|電話番号|内線|电话|電話|拨打|致电|分机|전화|내선|هاتف|اتصل على|اتصل|טלפון|התקשר|שלוחה|फ़ोन|फोन|कॉल';
/** A number that is called one, in whatever groups. */
const GROUPS = new RegExp(String.raw`(?<![\d+])\d[\d \u00A0().\/-]{1,20}\d${END}`, 'gu');
const CALLED = new RegExp(
  String.raw`(?<!${LETTER})(?:${NAMES.replaceAll('.', '\\.')})(?:\s?(?:no\.?|nr\.?|number|nummer|us at|us on|us|sie|uns|at|on|unter|au|al|para|al numero|op|på|на|по|:|：|\.|번호|番号は?|号码|number is|is)){0,3}[\s:：.]{0,3}$`,
  'iu',
);
const EXTENSION =
  /(?<!\p{L})(?:ext|extension|extensión|durchwahl|poste|interno|ramal|toestel|доб|内線|分机|내선|שלוחה)[\s.:]{0,3}$/iu;
const DATE = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/;

const count = (text: string) => text.replace(/\D/g, '').length;
const isPhone = ({ text }: Span) => /[A-Z]{2}/.test(text) || (count(text) >= 7 && count(text) <= 15);

function findNamed(text: string): Span[] {
  return besideNumbers(text, { number: GROUPS, before: CALLED }).flatMap(({ to, number }) => {
    const from = to - number.length;
    const least = EXTENSION.test(text.slice(Math.max(0, from - 16), from)) ? 3 : 5;
    // "Call 2 3 times" is none, and a date neither.
    if (count(number) < least || count(number) > 15 || DATE.test(number)) return [];
    return [{ from, to, text: number }];
  });
}

/** Telephone numbers: by their form, or because they are called so. */
export const findPhones = (text: string): Span[] => {
  const plain = spans(text, PHONE).filter(isPhone);
  const starts = new Set(plain.map(({ from }) => from));
  return [...plain, ...findNamed(text).filter(({ from }) => !starts.has(from))];
};
