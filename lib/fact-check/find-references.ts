import { besideNumbers } from './beside-numbers';
import type { Span } from './kind';
import { LETTER, pattern, spans } from './patterns';
import { GAPLESS_LABELS, GIVEN, KNOWN, LABELS, NUMBERED } from './references-data';

const FORMS = pattern(
  String.raw`(?<!${LETTER}|[\d&])#\s?\d{3,}(?!${LETTER}|\d)`,
  // Four digits behind letters are mostly a model ("ET-2850"), unless the letters say otherwise.
  String.raw`(?<!${LETTER}|[\d_-])(?:(?:${GIVEN})[-_]?\d[\d-]{2,20}|(?!(?:${KNOWN})[-_ ]?\d)[A-Z]{2,8}(?:[-_]\d[\d-]{3,20}\d|\d{5,20}))(?!${LETTER}|[\d_-])`,
);
const BARE = pattern(String.raw`(?<!${LETTER}|[\d.,:\/\\_+-])\d{6,30}(?!${LETTER}|[\d_]|[.,:\/\\-]\d)`);
/** Whose number is general: an error's, an event's, a sample's, a size. */
const GENERAL =
  /(?:error|errors|code|codes|fehler|fehlercode|erreur|codice|código|error code|event|ereignis|événement|evento|kb|status|stop|sample|example|beispiel|exemple|ejemplo|esempio|bug|timeout|port|value|wert|valeur|valor|size|größe|build|uid|pid|hex|baud|ошибк\p{L}*|код|エラー|コード|例|错误|代码|示例|오류|코드|예시|خطأ|رمز|שגיאה|קוד|त्रुटि|कोड|set to|auf|limit|buffer|cache)[\s:="'“(]{0,4}$/iu;
const SAMPLE =
  /sample|example|placeholder|beispiel|exemple|ejemplo|esempio|przykład|voorbeeld|пример|例|示例|예시|مثال|דוגמה|उदाहरण|test number/i;
const UNIT =
  /^\s?(?:bytes?|byte|kb|mb|gb|tb|kib|mib|ms|px|pixel|pixels|rows?|entries|lines?|records?|files?|hz|khz|bps|kbps|seconds?|users?|items?|zeichen|characters?|dateien|einträge|octets?|fichiers|archivos|バイト|行|字节|字節|바이트)(?![a-z])/i;

/** 12345678, 1000000 and 000000 are nobody's. */
function isMadeUpPlainly(digits: string): boolean {
  return (
    '01234567890123456789'.includes(digits) ||
    '9876543210'.includes(digits) ||
    /0{4,}$/.test(digits) ||
    /^(\d)\1+$/.test(digits)
  );
}

const isBare = (text: string, { from, to, text: digits }: Span) =>
  !isMadeUpPlainly(digits) &&
  !GENERAL.test(text.slice(Math.max(0, from - 24), from)) &&
  !UNIT.test(text.slice(to, to + 14)) &&
  !SAMPLE.test(text.slice(to, to + 24));

/** Digits with letters and signs between. */
const ID = /(?<![\p{L}\d])(?:[A-Za-z]{1,6}[-_/]?)?\d[A-Za-z\d]*(?:[-_/.][A-Za-z\d]+){0,4}(?![\p{L}\d])/gu;
const LABEL = new RegExp(
  String.raw`(?:(?<!${LETTER})(?:${LABELS})(?!${LETTER})|${GAPLESS_LABELS})(?:[\s-]{0,2}(?:${NUMBERED})){0,3}[\s#:：]{0,3}$`,
  'iu',
);
const MEASURE =
  /^(?:\s?(?:%|°|GB|MB|kB|TB|GHz|MHz|ms|px)|\s(?:days?|hours?|minutes?|times|weeks?|months?|years?|tage?|stunden?|minuten|jours?|heures?|días?|horas?|giorni|ore|dagen|uur|dni|godzin|дн\p{L}+|час\p{L}*|items?|pieces?|of|users?|steps?))(?!\p{L})/iu;

const count = (text: string) => text.replace(/\D/g, '').length;

function findLabelled(text: string): Span[] {
  const labelled = besideNumbers(text, { number: ID, before: LABEL, wanted: (id) => count(id) >= 3 });
  return labelled.flatMap(({ to, number }) => {
    if (MEASURE.test(text.slice(to, to + 16)) || /^(?:19|20)\d{2}$/.test(number)) return [];
    return [{ from: to - number.length, to, text: number }];
  });
}

const IBAN = /(?<![A-Za-z\d])[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]{4}){2,7}(?:[ -]?[A-Z\d]{1,4})?(?![A-Za-z\d])/g;
const COIN = pattern(
  String.raw`(?<![A-Za-z\d])(?:bc1[a-z\d]{25,60}|[13][1-9A-HJ-NP-Za-km-z]{25,34}|0x[a-fA-F\d]{40}|T[1-9A-HJ-NP-Za-km-z]{33})(?![A-Za-z\d])`,
);
/** Groups of capitals and digits, as on a licence. */
const LICENCE =
  /(?<![A-Za-z\d-])(?=[A-Z\d-]{0,40}\d)(?=[\d-]{0,40}[A-Z])[A-Z\d]{4,6}(?:-[A-Z\d]{4,6}){2,7}(?![A-Za-z\d-])/g;
const GUID = /[{(]?[\dA-F]{8}-(?:[\dA-F]{4}-){3}[\dA-F]{12}/i;
const TRACKING = /(?<![A-Za-z\d])1Z[A-Z\d]{16}(?![A-Za-z\d])/g;

/** ISO 7064: letters as 10 to 35, the first four signs last, modulo 97. */
function isIban(written: string): boolean {
  const signs = written.replace(/[ -]/g, '');
  if (signs.length < 15 || signs.length > 34) return false;
  let rest = 0;
  for (const sign of signs.slice(4) + signs.slice(0, 4)) {
    const value = /\d/.test(sign) ? sign : String(sign.charCodeAt(0) - 55);
    rest = Number(`${rest}${value}`) % 97;
  }
  return rest === 1 || /^[A-Z]{2}\d{2} /.test(written);
}

/** Where money goes, licences and parcels: by their form alone, whatever else their groups of digits look like. */
export const findAccounts = (text: string): Span[] => [
  ...spans(text, IBAN).filter((span) => isIban(span.text)),
  ...spans(text, COIN).filter(({ text: coin }) => /\d/.test(coin) && /[a-z]/i.test(coin)),
  ...spans(text, LICENCE).filter(({ text: key }) => !GUID.test(key)),
  ...spans(text, TRACKING),
];

/** Order, ticket, invoice and serial numbers: by their form, or because they are called so. */
export const findReferences = (text: string): Span[] => [
  ...findLabelled(text),
  ...spans(text, FORMS),
  ...spans(text, BARE).filter((span) => isBare(text, span)),
];
