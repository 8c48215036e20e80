/** Between letters of scripts whose words are one or two letters long. No text holds it. */
const GAP = '\u0001';
const SHORT_WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+/gu;

/** Half of an emoji, where a text was cut: the library gives it back as another letter. */
const HALF = /\p{Surrogate}/gu;

/** What a text holds, or a query asks for, at most. More is neither typed nor needed to tell tickets apart. */
const MOST_WORDS = 32;
const MOST_TRIGRAMS = 64;
const LONGEST_WORD = 4 * MOST_TRIGRAMS;

/**
 * The form in which texts are kept and asked: with gaps around every letter of Chinese, Japanese and Korean. An index of
 * three letters then finds a single one of those, too: it is three letters with its gaps.
 * @param folded as `fold` gives it.
 */
export function spread(folded: string): string {
  // The library ends a text at its first NUL.
  const plain = folded.replaceAll('\0', ' ').replaceAll(GAP, ' ').replace(HALF, '\ufffd');
  return plain.replace(SHORT_WORDS, (run) => `${GAP}${[...run].join(GAP)}${GAP}`);
}

/** The words of a query, in the form in which texts are kept. @param query folded. */
export function wordsOf(query: string): string[] {
  return [...new Set(spread(query).split(/\s+/))].filter(Boolean).slice(0, MOST_WORDS);
}

/** Every three letters in a row of these words; none of a word that is shorter. */
export function trigramsOf(words: readonly string[]): string[] {
  const parts = words.slice(0, MOST_WORDS).flatMap((word) => {
    const letters = [...word.slice(0, LONGEST_WORD)];
    return letters.slice(2).map((_, at) => letters.slice(at, at + 3).join(''));
  });
  return [...new Set(parts)].slice(0, MOST_TRIGRAMS);
}
