import type { Seen } from './address';
import { at } from './letters';
import { pathEnd } from './path';

const IP = /(?<![\p{L}\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\p{L}\d]|\.\d)/gu;
const IP6 = /\[[\da-f]{0,4}(?::[\da-f.]{0,15}){2,8}\](?=:\d|\/)/gi;
/** In other numbers that browsers read as one: whole, or each part, in hexadecimal or octal. */
const DISGUISED =
  /(?<![\p{L}\d.])(?:0x[\da-f]{1,8}(?:\.(?:0x)?[\da-f]{1,8}){0,3}|0\d{1,4}(?:\.\d{1,4}){3}|\d{8,10})(?=\/[a-z])/giu;
const PORT = /:\d{1,5}(?!\d)/y;
const MASK = /^\/\d{1,2}(?![\d/])/;

const PRIVATE = /^(?:10|127|0|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./;
/** Of one's own network or computer: it leads to no stranger. @param host as a URL gives it. */
export const isPrivate = (host: string) =>
  host === 'localhost' || host === '[::1]' || (/^[\d.]+$/.test(host) && PRIVATE.test(host));

/** Numbers alone are no address to open: what follows them makes them one. @param text a view. */
export function findIps(text: string): Seen[] {
  const found: Seen[] = [];
  function add(from: number, end: number, sound: boolean) {
    const to = pathEnd(text, end + at(PORT, text, end).length);
    if (to > end && !MASK.test(text.slice(end, end + 4))) {
      found.push({ kind: 'link', from, to, scheme: '', host: sound ? from : null });
    }
  }
  for (const { index, 0: ip } of text.matchAll(IP)) {
    if (ip.split('.').every((part) => Number(part) <= 255) && !PRIVATE.test(ip)) add(index, index + ip.length, true);
  }
  for (const { index, 0: ip } of text.matchAll(IP6)) add(index, index + ip.length, false);
  for (const { index, 0: ip } of text.matchAll(DISGUISED)) {
    if (!/^\d+$/.test(ip) || (Number(ip) >= 2 ** 24 && Number(ip) < 2 ** 32)) add(index, index + ip.length, false);
  }
  return found.sort((a, b) => a.from - b.from);
}
