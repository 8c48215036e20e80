/** Scripts that set no gaps between words, and Korean, whose endings grow onto them: every letter and every two are a term. */
const GAPLESS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー々';
/** A run of such letters, a word of other letters and digits, or a sign that stands for itself. */
const RUN = new RegExp(`[${GAPLESS}]+|(?:(?![${GAPLESS}])[\\p{L}\\p{N}\\p{M}])+|\\p{S}`, 'gu');
const IS_GAPLESS = new RegExp(`^[${GAPLESS}]`, 'u');
/** Runs that belong together: error codes, versions, paths, domains, addresses. */
const CODE = /[\p{L}\p{N}_.:/\\@#-]+/gu;
const ENDS = new Set('_.:/\\@#-');

/** A longer word (a pasted key, a line of base64) is kept as pieces that overlap by half. */
const LONGEST = 64;
export const HALF = LONGEST / 2;
const LONGEST_CODE = 80;

/** One run of a text. @param gapless it is of a script without gaps between words. */
export type Run = { text: string; gapless: boolean };

export const runsOf = (folded: string): Run[] =>
  (folded.match(RUN) ?? []).map((text) => ({ text, gapless: IS_GAPLESS.test(text) }));

/** Letters of a run, two by two; the run itself where it is a single letter. */
export function pairsOf(run: string): string[] {
  const letters = [...run];
  return letters.length < 2 ? letters : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}

function wordPieces(word: string): string[] {
  if (word.length <= LONGEST) return [word];
  const pieces: string[] = [];
  for (let from = 0; from + HALF < word.length; from += HALF) pieces.push(word.slice(from, from + LONGEST));
  return pieces;
}

/** What a text is found by, in its order, each as often as it occurs. @param folded as `fold` gives it. */
export function termsOf(folded: string): string[] {
  const terms: string[] = [];
  for (const { text, gapless } of runsOf(folded)) {
    // One by one: a run of a script without gaps may be longer than a call takes arguments.
    if (!gapless) for (const piece of wordPieces(text)) terms.push(piece);
    else {
      for (const letter of new Set(text)) terms.push(letter);
      if (text.length > 1) for (const pair of pairsOf(text)) terms.push(pair);
    }
  }
  return terms;
}

/** Error codes, versions, paths, domains: as one word each, as they stand in a text. @param folded as `fold` gives it. */
export function codesOf(folded: string): string[] {
  return (folded.match(CODE) ?? []).flatMap((run) => {
    const code = inner(run);
    return code.length <= LONGEST_CODE && /[\d._/\\@:]/.test(code) && /[_.:/\\@#-]/.test(code) ? [code] : [];
  });
}

/** Without the signs that stand around it. */
function inner(run: string): string {
  let from = 0;
  let to = run.length;
  while (from < to && ENDS.has(run.charAt(from))) from++;
  while (to > from && ENDS.has(run.charAt(to - 1))) to--;
  return run.slice(from, to);
}
