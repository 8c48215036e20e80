import { cleanUnicode } from './unicode';

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (found, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
    if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : found;
    return NAMED[String(name).toLowerCase()] ?? found;
  });
}

/**
 * What stays of a text or HTML after Freshdesk stored it and gave it back: no tags, entities, white space, or the marks
 * and numbers of lists at the start of a line. Two results are equal when they say the same words. Only for comparing.
 */
export function normaliseForCompare(textOrHtml: string): string {
  return cleanUnicode(withoutMarkup(textOrHtml))
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim().replace(/^(?:(?:\d{1,3}[.)]|[-•*·])(?:\s+|$))+/, ''))
    .join('')
    .replace(/\s+/g, '');
}

/** Again until nothing changes, so that a text about tags and its escaped form come out alike. */
function withoutMarkup(text: string): string {
  let before = text;
  for (let round = 0; round < 8; round += 1) {
    const lines = before.replace(/<(br|\/p|\/li|\/div)\b[^<>]*>/gi, '\n');
    const after = decode(lines.replace(/<\/?[a-z][^<>]*>/gi, ''));
    if (after === before) break;
    before = after;
  }
  return before;
}
