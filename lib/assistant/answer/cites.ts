import type { Cite } from '@/lib/domain/answer-details';
import { sentencesOf } from '@/lib/text/sentences';
import { plainPart } from './plain-text';

/** Sentences of an answer that are kept with their sources, and texts of it that are looked at. */
const MOST = 200;
const DEEPEST = 4;

/** Stands for a mark while Markdown is taken out of the text around it; private to this file, and no letter of any text. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const KEPT = new RegExp(`${OPEN}([A-Z0-9, ]{0,60})${CLOSE}`, 'g');

function textsOf(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return value.includes('[[') ? [value] : [];
  if (typeof value !== 'object' || value === null || depth === DEEPEST) return [];
  return Object.values(value).flatMap((inner) => textsOf(inner, depth + 1));
}

/**
 * What each sentence of an answer rests on, as its marks say. A mark counts for the sentence that it stands in, or that it
 * stands right behind.
 * @param fields of the answer as the model wrote it, marks and all; or its text.
 */
export function citesOf(fields: unknown): Cite[] {
  const cites = new Map<string, Set<string>>();
  for (const marked of textsOf(fields)) {
    const { text, marks } = parted(marked);
    if (marks.length === 0) continue;
    const places = sentencesOf(text);
    let place = 0;
    for (const { at, labels } of marks) {
      while (place + 1 < places.length && (places[place + 1]?.from ?? 0) < at) place += 1;
      const sentence = places[place];
      if (!sentence || cites.size === MOST) continue;
      const said = text.slice(sentence.from, sentence.to);
      const known = cites.get(said) ?? new Set();
      for (const label of labels) known.add(label);
      cites.set(said, known);
    }
  }
  return [...cites].map(([text, labels]) => ({ text, labels: [...labels] }));
}

/** The text as a person sees it, and where in it the marks stood. */
function parted(value: string): { text: string; marks: { at: number; labels: string[] }[] } {
  const kept = plainPart(
    value.replaceAll(OPEN, '').replaceAll(CLOSE, ''),
    (mark) => `${OPEN}${mark.replace(/[[\]\s]/g, '')}${CLOSE}`,
  );
  const marks: { at: number; labels: string[] }[] = [];
  let text = '';
  let from = 0;
  for (const found of kept.matchAll(KEPT)) {
    text += kept.slice(from, found.index);
    from = found.index + found[0].length;
    marks.push({ at: text.trimEnd().length, labels: (found[1] ?? '').split(',').filter(Boolean) });
  }
  return { text: text + kept.slice(from), marks };
}
