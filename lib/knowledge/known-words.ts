import { fold } from '@/lib/search/fold';
import { languageOf } from '@/lib/search/language';
import { SMALL_WORDS } from '@/lib/search/languages-data';
import { pairsOf, runsOf, termsOf } from '@/lib/search/terms';
import { cut } from '@/lib/text/cut';

const LEFT_OUT = '…';
/** Characters. A subject of Freshdesk has 255 at most. */
const LONGEST = 1000;
const MOST_KNOWN = 200_000;

/** Letters, marks and digits in a row. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const GAPS = new RegExp(`${LEFT_OUT}(?:[^\\p{L}\\p{M}\\p{N}]*${LEFT_OUT})+`, 'gu');

/** Of a run without gaps between words, the letters that stand side by side in what is known. */
function knownLetters(run: string, known: ReadonlySet<string>): string {
  const letters = [...run];
  const pairs = pairsOf(run);
  if (letters.length === 1) return known.has(run) ? run : LEFT_OUT;
  const kept = letters.map((letter, at) => {
    const beside = [pairs[at - 1], pairs[at]].some((pair) => pair !== undefined && known.has(pair));
    return beside ? letter : LEFT_OUT;
  });
  return kept.join('');
}

/**
 * The subject of another customer's ticket, of which only words are left that stand in texts which are shown anyway, and
 * small words of its language: whoever and whatever else it names, nobody has introduced. Names that no list holds have
 * no other mark; `vpn of ann lee` looks like any subject.
 * @param shown texts of the present ticket, and of the other one as it will be shown.
 */
export function knownWords(subject: string, shown: readonly string[]): string {
  const title = cut(subject, LONGEST);
  const known = new Set(termsOf(fold(cut(shown.join('\n'), MOST_KNOWN))));
  const small = SMALL_WORDS[languageOf(runsOf(fold(title)).map(({ text }) => text))];
  const kept = title.replace(WORD, (word) => {
    const runs = runsOf(fold(word));
    if (runs.some(({ gapless }) => gapless)) {
      const kept = runs.map(({ text, gapless }) => {
        if (gapless) return knownLetters(text, known);
        return known.has(text) ? text : LEFT_OUT;
      });
      return kept.join('');
    }
    return runs.every(({ text }) => known.has(text) || small.has(text)) ? word : LEFT_OUT;
  });
  return kept.replace(GAPS, LEFT_OUT).replace(/\s+/g, ' ').trim();
}
