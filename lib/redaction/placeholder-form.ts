import { type Kind, TOKEN_NAMES } from './kinds';
import { matches } from './matches';

const KIND_OF = new Map(Object.entries(TOKEN_NAMES).map(([kind, name]) => [name, kind as Kind]));

/** What stands for a value in a text: `[[EMAIL_1]]`; `[[EMAIL_1b]]` is another spelling of the same. */
export const placeholder = (token: string): string => `[[${token}]]`;

const OPEN = String.raw`[\[［【〔⟦「]`;
const CLOSE = String.raw`[\]］】〕⟧」]`;
const NAMES = [...KIND_OF.keys()].join('|').replace('EMAIL', 'E-?MAIL');
const GAP = String.raw`(?:\\?[_＿]|[ \u00A0.\-–—:])`;
const NUMBER = String.raw`(\d{1,4})`;

/**
 * Whatever a model may make of a placeholder, and whatever a customer may type that looks like one: what is taken for one on
 * the way back is the very same that is taken for one on the way out. In brackets of any sort, in any case, with a space or dash
 * for the underscore, with an ending inside the brackets; or bare, as it was given.
 */
export const PLACEHOLDER = new RegExp(
  String.raw`(?:${OPEN}\s?){1,2}\s?\\?(${NAMES})\s?${GAP}{0,2}\s?${NUMBER}\s?([b-k])?(['’]?\p{L}{0,4})?\s?(?:\\?${CLOSE}\s?(?=${CLOSE})\\?${CLOSE}|${CLOSE})|(?<![\p{L}\p{N}_])(${NAMES})\\?_${NUMBER}([b-k])?(?![\p{L}\p{N}_])`,
  'giu',
);

export type Seen = { from: number; to: number; written: string; token: string; ending: string };

/** Placeholders in a text, in whatever shape. */
export function seenPlaceholders(text: string): Seen[] {
  return matches(text, PLACEHOLDER).flatMap((match): Seen[] => {
    const { 0: written, index } = match;
    const bare = match[5] !== undefined;
    // Small letters without brackets are words: "phone_1" in a program's text.
    if (bare && match[5] !== match[5]?.toUpperCase()) return [];
    const name = (match[1] ?? match[5] ?? '').toUpperCase().replace('E-MAIL', 'EMAIL');
    const token = `${name}_${Number(match[2] ?? match[6])}${(match[3] ?? match[7] ?? '').toLowerCase()}`;
    return [{ from: index, to: index + written.length, written, token, ending: match[4] ?? '' }];
  });
}

/** A name in double brackets with a number that is none of ours: a model translated one, or made one up. */
const FOREIGN = /\[\[\s?(?=[^\]\n]{0,24}\p{L}{2})\p{L}[\p{L}\p{M} -]{1,20}[_ -]\d{1,4}[a-z]?\s?\]\]/giu;

/** People write "[text 1]", and mean it. */
const isCertain = ({ written }: Seen) => /[[［【〔⟦「]{2}|_/.test(written);

/** What would be sent as a riddle: placeholders that stand for nothing any more, as they are written. */
export const leftPlaceholders = (text: string): string[] => [
  ...new Set([
    ...seenPlaceholders(text)
      .filter(isCertain)
      .map(({ written }) => written),
    ...(text.match(FOREIGN) ?? []),
  ]),
];
