// email-reply-parser 2.3.9 cuts signatures too, but imports node:module, which no worker has, and drops a tenth of
// customers' own text. This cutter knows only marks that people do not use in sentences.

import { isFooter } from './mail/footer';
import { isSmallPrint } from './mail/small-print';
import { isQuoteHeader } from './quote-headers';

/** Longest block below a "-- " mark that is taken for a signature. */
const SIGNATURE_LINES = 15;
/** Paragraphs of small print. */
const MOST_PARAGRAPHS = 5;

const CONTACT =
  /^(?:(?:tel(?:efon|éfono|efone)?|phone|mobile?|mob|cell|fax|handy|office|direct|e-?mail|web)\.?\s?[:.]?\s*)?(?:\+?[\d\s()./-]{7,25}|(?:https?:\/\/|www\.)\S{3,100}|[^\s@]{1,64}@[^\s@]{3,100})$/i;
/** The same anywhere in a line. */
const HAS_CONTACT =
  /(?:\+|\b0)[\d\s()./-]{7,20}\d|\b(?:https?:\/\/|www\.)\S|[^\s@]@[^\s@]+\.\p{L}{2,}|\b(?:tel|phone|fax|mob|mobile|cell|telefon|handy)\b|電話|电话|전화|тел\b/iu;
export const SIGN_OFF =
  /^(kind |best |warm |with (kind |best ))?(regards|wishes)[,.!]?$|^(thanks|thank you|cheers|sincerely|yours sincerely|many thanks)[,.!]?$|^(mit freundlichen|freundliche|viele|beste|liebe|herzliche) grüßen?[,.!]?$|^(bien )?cordialement[,.!]?$|^(un )?(cordial )?saludos?( cordiales)?[,.!]?$|^(com os melhores )?cumprimentos[,.!]?$|^atenciosamente[,.!]?$|^met vriendelijke groet(en)?[,.!]?$|^(cordiali|distinti) saluti[,.!]?$/i;
const isSignOff = (line: string) => SIGN_OFF.test(line.trim());

/** What a mail program puts where a picture was. */
const PICTURE =
  /^\[(?:cid:[^\][]{1,200}|[^\][]{0,200}(?:automatically generated|automatisch generiert|automatisch gegenereerd|généré\w* automatiquement|generad\w* automáticamente|generat\w* automaticamente|gerad\w* automaticamente)[^\][]{0,40}|https?:[^\][]{1,500}|(?:inline )?image|image\d*\.\w{3,4}|logo|inline-?bild\w*)\]$|^<image\d+\.\w{3,4}>$/i;

/** Text without signature block, mobile footer, legal disclaimer and the bare contact lines below a sign-off. */
export function cutSignature(text: string): string {
  const whole = text.split('\n');
  // Small print stands below a signature too, and its sentences are not the customer's.
  dropEnd(whole);
  const lines = cutDelimited(withoutListFooter(whole));
  dropEnd(lines);
  const signOff = lines.findLastIndex((line) => isSignOff(line));
  if (signOff < 0 || lines.slice(signOff + 1).some(isSentence)) return lines.join('\n');
  return lines.filter((line, index) => index <= signOff || !CONTACT.test(line.trim())).join('\n');
}

/** What a mailing list writes below every mail: a rule, its name, and where to leave it. */
const LIST = /\/mailman\/listinfo|\bmailing list\b|\bunsubscribe\b|groups\.google\.com|\/listserv|list-unsubscribe/i;
const MOST_OF_LIST = 6;

function withoutListFooter(lines: string[]): string[] {
  const rule = lines.findLastIndex((line) => /^_{20,}\s*$/.test(line));
  const below = rule < 0 ? [] : lines.slice(rule + 1).filter((line) => line.trim() !== '');
  const isFooterOfList =
    below.length <= MOST_OF_LIST &&
    below.some((line) => LIST.test(line)) &&
    below.every((line) => line.length <= 120 && !/[.!?。？！]\s*$/.test(line));
  return isFooterOfList ? lines.slice(0, rule) : lines;
}

/** Whether a line is part of a signature. @param signed a sign-off stands above it. */
export const isSignatureLine = (line: string, signed: boolean): boolean =>
  isSignOff(line) ||
  isFooter(line) ||
  CONTACT.test(line.trim()) ||
  PICTURE.test(line.trim()) ||
  /^(?:--|—|__+) ?$/.test(line) ||
  (signed && !isSentence(line));

/** Somebody says something, other than name, title, company and address. In doubt it is a sentence: noise harms less. */
function isSentence(line: string): boolean {
  const text = line.trim();
  const words = text.split(/\s+/);
  if (/[。？！?]$/.test(text)) return true;
  if (words.length < 3) return false;
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return /[.!…:]$/.test(text) || /^\p{Ll}/u.test(text) || small >= Math.min(3, words.length - 1);
}

/** A serial number, an error's code: somebody lists what matters. */
const CODE = /\b(?=[\w-]{0,40}\d)(?=[\w-]{0,40}\p{L})[\p{L}\d][\w-]{3,40}\b/u;

/**
 * Everything below the last "-- " line (RFC 3676 §4.3), if it is short. The trailing space is often lost; then people's own
 * dashes look the same, and sentences below them stay, as does what a colon announces or what holds numbers of things.
 */
function cutDelimited(lines: string[]): string[] {
  const mark = lines.findLastIndex((line) => /^(--|—) ?$/.test(line));
  if (mark < 0) return lines;
  // What is quoted below it, and kept, is no part of it.
  const end = lines.findIndex((line, at) => at > mark && (line.startsWith('>') || isQuoteHeader(lines, at)));
  const below = lines.slice(mark + 1, end < 0 ? lines.length : end);
  if (below.length > SIGNATURE_LINES || below.some((line) => /^p\.?\s?s\.?\b|\?\s*$/i.test(line.trim()))) {
    return lines;
  }
  const above = lines.slice(0, mark).findLast((line) => line.trim() !== '') ?? '';
  if (/[:：]\s*$/.test(above)) return lines;
  if (below.some((line) => CODE.test(line)) && !below.some((line) => HAS_CONTACT.test(line))) return lines;
  if (lines[mark] !== '-- ' && below.some(isSentence)) return lines;
  return end < 0 ? lines.slice(0, mark) : [...lines.slice(0, mark), '', ...lines.slice(end)];
}

/** Drops empty lines, footers, places of pictures and the last paragraphs while they are legal small print. */
function dropEnd(lines: string[]): void {
  for (let round = 0; round < MOST_PARAGRAPHS; round += 1) {
    while (lines.length > 0 && isEndNoise(lines.at(-1) ?? '')) lines.pop();
    const start = lines.findLastIndex((line) => line.trim() === '') + 1;
    if (start === 0 || !isSmallPrint(lines.slice(start).join(' ').slice(0, 3000))) return;
    lines.length = start;
  }
}

/** A row of signs says nothing at the end, and some programs leave one that nobody sees. */
const isEndNoise = (line: string) =>
  line.trim() === '' || isFooter(line) || PICTURE.test(line.trim()) || /^\s*(?:[-–—=*_#~+]{2,}|ᐧ)\s*$/.test(line);
