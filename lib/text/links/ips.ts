import type { Seen } from './address';
import { at } from './letters';
import { pathEnd } from './path';

const IP = /(?<![\p{L}\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\p{L}\d]|\.\d)/gu;
const IP6 = /\[[\da-f]{0,4}(?::[\da-f.]{0,15}){2,8}\](?=:\d|\/)/gi;
/** In other numbers that browsers read as one: whole, or each part, in hexadecimal or octal. */
const DISGUISED =
  /(?<![\p{L}\d.])(?:0x[\da-f]{1,8}(?:\.(?:0x)?[\da-f]{1,8}){0,3}|0\d{1,4}(?:\.\d{1,4}){3}|\d{8,10})(?=\/[a-z])/giu;
const PORT = /:\d{1,5}(?!\d)/y;
/** `192.0.2.0/24` is a network. */
const MASK = /^\/\d{1,2}(?![\d/]|\.\d)/;

const PRIVATE = /^(?:10|127|0|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./;
/** Of one's own network or computer: it leads to no stranger. @param host as a URL gives it. */
export const isPrivate = (host: string) =>
  host === 'localhost' || host === '[::1]' || (/^[\d.]+$/.test(host) && PRIVATE.test(host));

const isPublic = (ip: string) => ip.split('.').every((part) => Number(part) <= 255) && !PRIVATE.test(ip);
const isWhole = (ip: string) => !/^\d+$/.test(ip) || (Number(ip) >= 2 ** 24 && Number(ip) < 2 ** 32);

/** `sound`: all programs read it alike. */
const WAYS = [
  { pattern: IP, is: isPublic, sound: true },
  { pattern: IP6, is: () => true, sound: false },
  { pattern: DISGUISED, is: isWhole, sound: false },
];

/** Numbers alone are no address to open: what follows them makes them one. @param text a view. */
export function findIps(text: string): Seen[] {
  const found: Seen[] = [];
  for (const { pattern, is, sound } of WAYS) {
    let done = 0;
    for (const { index: from, 0: ip } of text.matchAll(pattern)) {
      if (from < done || !is(ip)) continue;
      const end = from + ip.length;
      if (MASK.test(text.slice(end, end + 5))) continue;
      const to = pathEnd(text, end + at(PORT, text, end).length);
      if (to === end) continue;
      found.push({ kind: 'link', from, to, scheme: '', host: from, sound });
      done = to;
    }
  }
  return found;
}
