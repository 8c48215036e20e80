import type { Place } from './address';

/** The text with newlines, or another sign, in place of what was read: places stay. @param places by where they begin; they may overlap. */
export function without(text: string, places: readonly Place[], sign = '\n'): string {
  if (places.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to } of places) {
    if (to <= at) continue;
    const start = Math.max(from, at);
    pieces.push(text.slice(at, start), sign.repeat(to - start));
    at = to;
  }
  return pieces.join('') + text.slice(at);
}
