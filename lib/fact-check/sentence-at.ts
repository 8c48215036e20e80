import type { Place } from '@/lib/text/links/address';

const BEFORE = 160;
const AFTER = 100;

/** The sentence around a place, as far as it is near. */
export function sentenceAt(text: string, { from, to }: Place): string {
  const before = text.slice(Math.max(from - BEFORE, 0), from).split(/[!?。！？\n]|\.\s/);
  const [after = ''] = text.slice(to, to + AFTER).split(/[!?。！？\n]|\.(?:\s|$)/, 1);
  return `${before.at(-1)}${text.slice(from, to)}${after}`;
}
