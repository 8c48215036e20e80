import type { Place } from '@/lib/text/links/address';
import { claimKind } from './kind';

/** So many words in a row are no chance. */
const ROW = 8;
const WORD = /[\p{L}\p{M}\p{N}'’]+/gu;

type Word = Place & { text: string };

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map((match) => ({
    text: match[0].toLowerCase(),
    from: match.index,
    to: match.index + match[0].length,
  }));

const rowAt = (words: readonly Word[], at: number) =>
  words
    .slice(at, at + ROW)
    .map(({ text }) => text)
    .join(' ');

function rowsOf(texts: readonly string[]): Set<string> {
  const rows = new Set<string>();
  for (const text of texts) {
    const words = wordsOf(text);
    for (let at = 0; at + ROW <= words.length; at += 1) rows.add(rowAt(words, at));
  }
  return rows;
}

/** What is repeated from the prompt: from the first to the last word of a run. */
function findRepeated(text: string, rows: ReadonlySet<string>): Place[] {
  if (rows.size === 0) return [];
  const words = wordsOf(text);
  const found: Place[] = [];
  for (let at = 0; at + ROW <= words.length; at += 1) {
    if (!rows.has(rowAt(words, at))) continue;
    const [from, to] = [words[at]?.from ?? 0, words[at + ROW - 1]?.to ?? 0];
    const last = found.at(-1);
    if (last && from <= last.to) last.to = to;
    else found.push({ from, to });
  }
  return found;
}

/** A sentence of our own instructions to the model. */
export const promptWords = claimKind({
  kind: 'prompt',
  byWords: true,
  find: (_text, _known, draft, rows: ReadonlySet<string>) => findRepeated(draft.text, rows),
  read: ({ prompt }) => rowsOf(prompt),
  verdict: () => ({ customerOnly: false }),
});
