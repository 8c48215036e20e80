import type { Seen } from './address';
import { isEnding } from './endings';
import { at, GAPLESS, IN_LABEL, trimmed } from './letters';
import { addressEnd } from './path';

const LONGEST_NAME = 80;
const IN_NAME = /[\p{L}\p{N}\p{M}._%+'-]/u;
const RUNS_ON = new RegExp(`[${GAPLESS}]`, 'u');
const IP = /\[[\da-f:.]{3,45}\]/iy;
const host = (label: string) => new RegExp(`(?:${label})+(?:[.。](?:${label})+)+`, 'uy');
const HOST = host(`[${IN_LABEL}]`);
/** In text without gaps, only up to it. */
const PLAIN_HOST = host(`(?![${GAPLESS}])[${IN_LABEL}]`);
const MAILTO = /mailto:$/i;

/** Where the name before an `@` begins. */
function nameStart(text: string, end: number): number {
  const gapless = RUNS_ON.test(text.charAt(end - 1));
  let from = end;
  while (from > 0 && end - from < LONGEST_NAME) {
    const letter = text.charAt(from - 1);
    if (!IN_NAME.test(letter) || (!gapless && RUNS_ON.test(letter))) break;
    from -= 1;
  }
  return from + trimmed(text.slice(from, end), ".'-").from;
}

function domainAfter(text: string, place: number): string {
  const found = at(PLAIN_HOST, text, place) || at(HOST, text, place);
  const labels = found.slice(0, trimmed(found, '-_‐‑').to).split(/[.。]/);
  // "write to help@acme.example.Thank you"
  const [before, last] = [labels.at(-2) ?? '', labels.at(-1) ?? ''];
  if (labels.length > 2 && /^\p{Lu}\p{Ll}/u.test(last) && isEnding(before)) labels.pop();
  return /\p{L}/u.test(labels.at(-1) ?? '') ? found.slice(0, labels.join('.').length) : '';
}

/** E-mail addresses in any script. @param text a view. */
export function findEmails(text: string): Seen[] {
  const found: Seen[] = [];
  let done = 0;
  for (const { index } of text.matchAll(/@/g)) {
    if (index < done) continue;
    const start = nameStart(text, index);
    const domain = domainAfter(text, index + 1) || at(IP, text, index + 1);
    if (start === index || domain === '') continue;
    const to = index + 1 + domain.length;
    const mailto = MAILTO.exec(text.slice(Math.max(start - 7, 0), start))?.[0].length ?? 0;
    const from = start - mailto;
    // With a subject and a text to send, or copies to others.
    if (mailto > 0 && text.charAt(to) === '?') {
      done = addressEnd(text, to);
      found.push({ kind: 'link', from, to: done, scheme: 'mailto', host: null, sound: false });
    } else {
      const address = text.slice(start, to).normalize('NFC').toLowerCase().replaceAll('。', '.');
      found.push({ kind: 'email', from, to, address });
    }
  }
  return found;
}
