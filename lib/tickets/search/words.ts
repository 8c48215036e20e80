/** Scripts that write without spaces, or (Korean) join small words to their neighbours. */
const DENSE =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const PARTS = new RegExp(`([${DENSE}\\p{M}]+)|[[\\p{L}\\p{N}\\p{M}]--[${DENSE}]]+`, 'gv');

/** A run of dense script, cut into pairs; a dictionary would need megabytes and miss product names. */
function pairs(run: string): string[] {
  const letters = [...run];
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

const parts = (folded: string) =>
  [...folded.matchAll(PARTS)].map(([text, dense]) => ({ text, dense: dense !== undefined }));

/** The words of a folded text, each once. The last letter of a dense run stands alone too, so that it can be found. */
export function wordsIn(folded: string): string[] {
  const words = new Set<string>();
  for (const { text, dense } of parts(folded)) {
    if (!dense) words.add(text);
    else for (const word of [...pairs(text), [...text].at(-1) ?? '']) words.add(word);
  }
  return [...words];
}

export type Term = {
  word: string;
  /** It may be the beginning of a longer word. */
  open: boolean;
};

/** What a folded query asks for: every term must be found. */
export function termsOf(folded: string): Term[] {
  return parts(folded).flatMap(({ text, dense }): Term[] => {
    if (!dense) return [{ word: text, open: true }];
    return [...text].length === 1 ? [{ word: text, open: true }] : pairs(text).map((word) => ({ word, open: false }));
  });
}

export const isDense = (word: string) => new RegExp(`^[${DENSE}]`, 'v').test(word);
