import type { Seen } from './address';
import { at, GAPLESS } from './letters';
import { pathEnd, withoutTrailing } from './path';

/** Also as people write it who do not want it to be opened, or not to be found. In any case, whatever stands before it. */
const SCHEME = /h(?:xx|\*\*|[tx*]t|t[tx*])p(s?)(?:(?:[:：﹕∶]|\[:\]|\(:\))(?: ?[/\\／⁄∕⧸＼]+)?|[/\\／⁄∕⧸]{2,})/gi;
/** A host with its name and password, port and what is stuck to it. Longer ones are read like those that are odd. */
const LONGEST = 300;
const AUTHORITY = new RegExp(`[^\\s/\\\\?#<>"\`]{0,${LONGEST}}`, 'y');
const HOST = /(?:[a-z\d_-]+(?:\.[a-z\d_-]+)*(?:\.(?=[/:?#]))?|\[[\da-f:.]{2,45}\])(?::\d{1,5}(?!\d))?/iy;
/** Behind a host, a dot and more of it: programs disagree on where it ends. */
const GOES_ON = /[@%]|\.[\p{L}\p{N}\p{Extended_Pictographic}]|。[a-z\d_-]+。|。[a-z\d_-]+\.[a-z\d]/iu;
const RUNS_ON = new RegExp(`^[${GAPLESS}]`, 'u');
const LETTER = /^[\p{L}\p{N}\p{M}‐‑\p{Extended_Pictographic}]/u;
const REST = /[^\s/\\?#<>"`]*/y;
const SLASH = /[/\\／⁄∕⧸＼]$/;
const DOTTED = /[\p{L}\p{N}]\.[\p{L}\p{N}]/u;

type Host = { end: number; odd: boolean };

/**
 * Where a host ends that begins at `from`, and whether programs may disagree on that. Null when there is none.
 * @param text a view.
 */
export function readHost(text: string, from: number): Host | null {
  const authority = at(AUTHORITY, text, from);
  if (!/[\p{L}\p{N}]/u.test(authority)) return null;
  const end = from + authority.length;
  const host = at(HOST, text, from);
  const tail = authority.slice(host.length);
  const path = /[/\\]/.test(text.charAt(end));
  const odd =
    host === '' ||
    authority.length === LONGEST ||
    GOES_ON.test(tail) ||
    (LETTER.test(tail) && !RUNS_ON.test(tail)) ||
    (path && /^:$|。[a-z\d_-]+$/i.test(tail));
  return { end: odd ? end : from + host.length, odd };
}

/** Addresses with http or https. Linear: what was read is not read again. @param text a view. */
export function findWeb(text: string): Seen[] {
  const found: Seen[] = [];
  let done = 0;
  for (const { index, 0: start, 1: secure = '' } of text.matchAll(SCHEME)) {
    if (index < done) continue;
    const from = index + start.length;
    const host = readHost(text, from);
    if (!host || (!SLASH.test(start) && !DOTTED.test(text.slice(from, host.end)))) continue;
    done = hostEnd(text, from, host);
    const scheme = secure === '' ? 'http' : 'https';
    const sound = !host.odd && start.toLowerCase() === `${scheme}://`;
    found.push({ kind: 'link', from: index, to: done, scheme, host: from, sound });
  }
  return found;
}

/** Where the address ends whose host begins at `from`; an odd one may be longer than any host. */
export function hostEnd(text: string, from: number, { end, odd }: Host): number {
  if (!odd) return pathEnd(text, end);
  const last = end + at(REST, text, end).length;
  const path = pathEnd(text, last);
  return path > last ? path : from + withoutTrailing(text.slice(from, last)).length;
}
