import { matches } from '../matches';
import type { Span } from '../span';

const LONGEST_NAME = 64;
const IN_NAME = /[\p{L}\p{N}\p{M}._%+'’&=~-]/u;
/** Where Latin letters begin behind a script without gaps, the address begins. */
const HAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const DOMAIN =
  /(?:[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?[.。]){1,10}(?:xn--[a-z\d-]{2,50}|\p{L}[\p{L}\p{M}]{1,23})/uy;
const ASCII_DOMAIN = /(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,10}(?:xn--[a-z\d-]{2,50}|[a-z]{2,24})/iy;
const IP = /\[(?:IPv6:)?[\da-f:.]{3,45}\]/iy;
/** `anna (at) example (dot) org`, `anna[at]example.org`. */
const SPELLED =
  /(?<![\p{L}\p{N}._-])[\p{L}\p{N}._%+-]{1,64}\s?[([{<]\s?(?:at|ät|@|arroba|chiocciola|собака|собачка)\s?[)\]}>]\s?[\p{L}\p{N}-]{1,63}(?:\s?(?:[([{<]\s?(?:dot|punkt|point|punto|ponto|\.)\s?[)\]}>]|\.)\s?[\p{L}\p{N}-]{1,63}){1,4}/giu;

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** Where the name before an `@` begins; a name in quotes may hold spaces. */
function nameStart(text: string, end: number): number {
  if (text.charAt(end - 1) === '"') {
    const open = text.lastIndexOf('"', end - 2);
    return open >= 0 && end - open <= LONGEST_NAME ? open : end;
  }
  let from = end;
  const gapless = HAN.test(text.charAt(end - 1));
  while (from > 0 && end - from < LONGEST_NAME) {
    const letter = text.charAt(from - 1);
    if (!IN_NAME.test(letter) || (!gapless && HAN.test(letter))) break;
    from -= 1;
  }
  while (from < end && /[.'’=&~-]/.test(text.charAt(from))) from += 1;
  return from;
}

/** E-mail addresses in any script, also with the `@` and the dots spelled. */
export function findEmails(text: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const from = nameStart(text, at);
    const domain = matchAt(ASCII_DOMAIN, text, at + 1) || matchAt(DOMAIN, text, at + 1) || matchAt(IP, text, at + 1);
    if (from < at && domain !== '') found.push({ from, to: at + 1 + domain.length, kind: 'email' });
  }
  for (const { 0: written, index } of matches(text, SPELLED))
    found.push({ from: index, to: index + written.length, kind: 'email' });
  return found;
}
