import type { Span } from './kind';

/** Where words have no gaps, an address or a number may stand right after a letter. */
export const LETTER = String.raw`(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])\p{L})`;

export const pattern = (...ways: string[]) => new RegExp(ways.join('|'), 'gu');

export const spans = (text: string, wanted: RegExp, trim?: RegExp): Span[] =>
  [...text.matchAll(wanted)].map((match) => {
    const found = trim ? match[0].replace(trim, '') : match[0];
    return { from: match.index, to: match.index + found.length, text: found };
  });
