import type { Seen } from './address';
import { hostEnd, readHost } from './web';

const START = /(?<![\p{L}\p{N}:/\\])\/\/(?=[^\s/\\])/gu;

/**
 * `//host/x`, whose scheme is the page's own. Only where a dot or a path shows that it is no program's comment.
 * @param text a view.
 */
export function findRelative(text: string): Seen[] {
  const found: Seen[] = [];
  let done = 0;
  for (const { index } of text.matchAll(START)) {
    const from = index + 2;
    const host = index < done ? null : readHost(text, from);
    if (!host) continue;
    const to = hostEnd(text, from, host);
    if (!/[\p{L}\p{N}]\.[\p{L}\p{N}]/u.test(text.slice(from, host.end)) && to < host.end + 2) continue;
    found.push({ kind: 'link', from: index, to, scheme: '', host: from, sound: !host.odd });
    done = to;
  }
  return found;
}
