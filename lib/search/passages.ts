import { fold } from './fold';
import type { Language } from './languages-data';
import { sequenceOf } from './query';
import { stemOf } from './stem';

/** Tokens, as models count them, of a text that is given whole, and of a part of a longer one. */
const WHOLE = 900;
const PART = 400;
/** Of a longer text, the best so many parts. */
const BEST = 2;

/** A line of a list: steps are never cut apart, since a model would number what is left anew. */
const STEP = /^\s*(?:\d{1,3}[.)]|[-*•–])\s/;
const SENTENCE_END = /[.!?:;…。！？,]\s*$/u;
const HEADING_LENGTH = 80;

/** About as many as models count: four letters of scripts with gaps, one of the others. */
export function tokensOf(text: string): number {
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu);
  const count = dense?.length ?? 0;
  return count + Math.ceil((text.length - count) / 4);
}

type Part = { heading: string; text: string };

/** A text cut at its headings and between its paragraphs, into parts of at most some hundred tokens where it can be. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let heading = '';
  let lines: string[] = [];
  let tokens = 0;
  const close = () => {
    if (lines.some((line) => line.trim() !== '')) parts.push({ heading, text: lines.join('\n').trim() });
    lines = [];
    tokens = 0;
  };
  const all = text.split('\n');
  all.forEach((line, at) => {
    const bare = line.trim();
    const alone = (all[at - 1] ?? '').trim() === '' || (all[at + 1] ?? '').trim() === '';
    const isHeading =
      bare !== '' && bare.length <= HEADING_LENGTH && alone && !STEP.test(line) && !SENTENCE_END.test(bare);
    const more = tokensOf(line);
    const inSteps = STEP.test(line) && lines.some((one) => STEP.test(one));
    if (isHeading && tokens > PART / 4) close();
    else if (tokens + more > PART && !inSteps) close();
    if (isHeading) heading = bare;
    lines.push(line);
    tokens += more;
  });
  close();
  return parts;
}

/**
 * What of a text is shown to a model: all of it, or the parts that hold most of the words, in their order, each below the
 * names of what it lies in.
 */
export function passageOf(
  { title, text, headings }: { title: string; text: string; headings: readonly string[] },
  words: readonly string[],
  language: Language,
): string {
  const place = [...headings, title].filter(Boolean).join(' › ');
  if (tokensOf(text) <= WHOLE) return `${place}\n${text.trim()}`;
  const wanted = new Set(words.map((word) => stemOf(word, language)));
  const parts = partsOf(text).map((part, at) => {
    const held = new Set(sequenceOf(fold(`${part.heading} ${part.text}`)).map((word) => stemOf(word, language)));
    return { ...part, at, holds: [...wanted].filter((word) => held.has(word)).length };
  });
  const best = parts.toSorted((a, b) => b.holds - a.holds || a.at - b.at).slice(0, BEST);
  return best
    .sort((a, b) => a.at - b.at)
    .map(({ heading, text: part }) => {
      const under = heading && !part.startsWith(heading) ? `${place} › ${heading}` : place;
      return `${under}\n${part}`;
    })
    .join('\n…\n');
}
