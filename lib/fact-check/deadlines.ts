import type { Promised } from './promised';
import { type Hit, wordEnd } from './words/lexicon';
import type { Reading, Sentence } from './words/reading';
import { beside, clauseOf, isDenied, isSupposed } from './words/sense';

const MINUTE = 5;
const YEAR = 6;
/** `2 business `, `2-3 `, `3 to 5 working `, `24 de `: a number and at most two words before a unit. */
const NUMBER_BEFORE =
  /(?<![\d.,:/])(\d{1,3}(?:\s?(?:-|~|〜|～|to|or|bis|oder|à|a|o|of|do|do|до|або|или|至|到)\s?\d{1,3})?)[\s-]?(?:\p{L}+\s){0,2}$/u;
const BETWEEN = 20;

type Count = { from: number; about: string };

function countBefore(text: string, sentence: Sentence, unit: Hit): Count | null {
  const start = Math.max(sentence.from, unit.from - 30);
  const written = NUMBER_BEFORE.exec(text.slice(start, unit.from));
  if (written) return { from: start + written.index, about: (written[1] ?? '').replace(/\D+/g, '-') };
  const word = beside(sentence, unit, 'count')
    .filter(({ to }) => to <= unit.from && unit.from - to <= 14)
    .at(-1);
  if (word) return { from: word.from, about: String(word.order) };
  // "в течение часа", "entro ore": the unit alone.
  const bare = beside(sentence, unit, 'within').some(
    ({ from, to }) => to - from > 2 && to <= unit.from && unit.from - to <= 1,
  );
  // "tunnin sisällä", "órán belül": with nothing between.
  const cased =
    /\p{sc=Latin}/u.test(text.charAt(unit.to - 1)) &&
    beside(sentence, unit, 'afterwards').some(({ from }) => from >= unit.to && from - unit.to <= 2);
  return bare || cased ? { from: unit.from, about: '1' } : null;
}

/** From the first to the last word of "within 2 days", "24 時間以内" and their kin; null for a mere length of time. */
function spanOf(text: string, sentence: Sentence, unit: Hit, count: Count): { from: number; to: number } | null {
  const end = wordEnd(text, unit.to);
  const before = beside(sentence, unit, 'within')
    .filter(
      ({ from, to }) =>
        from < count.from && count.from - to <= BETWEEN && !/[\d,.;:"“]/.test(text.slice(to, count.from)),
    )
    .at(-1);
  if (before) return { from: before.from, to: end };
  const behind = beside(sentence, unit, 'afterwards').find(({ from }) => from >= unit.to && from - end <= 12);
  if (behind) return { from: count.from, to: wordEnd(text, behind.to) };
  const cased = sentence.hits.some(({ concept, from }) => concept === 'inside' && from === unit.from);
  return cased ? { from: count.from, to: end } : null;
}

function isCommitment(sentence: Sentence, unit: Hit, span: { from: number; to: number }): boolean {
  const clause = clauseOf(sentence, unit);
  const over = sentence.hits.some(
    ({ concept, languages, from, to }) =>
      concept === 'past' && (languages & unit.languages) !== 0 && from >= span.from && to <= span.to,
  );
  if (over || sentence.question || isDenied(clause, unit)) return false;
  if (beside(clause, unit, 'we').length > 0) return true;
  if (unit.order !== MINUTE && beside(clause, unit, 'person').length > 0) return true;
  return unit.order !== MINUTE && beside(clause, unit, 'rule').length === 0 && !isSupposed(clause, unit);
}

/** When something will be done, as a length of time. */
export function findDeadlines(reading: Reading): Promised[] {
  const { text, place } = reading;
  return reading.sentences.flatMap((sentence) =>
    sentence.hits.flatMap((unit) => {
      if (unit.concept !== 'unit' || unit.order === YEAR) return [];
      const double = sentence.hits.some(({ concept, from }) => concept === 'dual' && from === unit.from);
      const count = double ? { from: unit.from, about: '2' } : countBefore(text, sentence, unit);
      const span = count && spanOf(text, sentence, unit, count);
      if (!span || !isCommitment(sentence, unit, span)) return [];
      return [{ ...place(span.from, span.to), about: `deadline ${count.about} ${unit.order}`, firm: false }];
    }),
  );
}

/** What the help desk itself has said of lengths of time, with or without a "within". */
export const durations = (reading: Reading): string[] =>
  reading.sentences.flatMap((sentence) =>
    sentence.hits.flatMap((unit) => {
      const count = unit.concept === 'unit' ? countBefore(reading.text, sentence, unit) : null;
      return count && !sentence.question ? [`deadline ${count.about} ${unit.order}`] : [];
    }),
  );
