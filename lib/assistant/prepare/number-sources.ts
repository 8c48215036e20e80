import type { KnowledgeSource, NumberedSource, SourceKind } from '@/lib/domain/knowledge';
import { cut } from '@/lib/text/cut';
import { cleanUnicode } from '@/lib/text/unicode';

/** K for articles, T for canned replies, R for replies that solved another ticket. */
const LETTERS: Record<SourceKind, string> = { article: 'K', canned: 'T', solved: 'R' };

const MOST = 6;
/** Less than this of a source says nothing. */
const LEAST_TOKENS = 60;

const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\u3000-\u303F\uFF00-\uFFEF]/gu;

/** As models count them, about: a token for four letters, one for each letter of a script without gaps. */
function tokensOf(text: string): number {
  const dense = text.match(DENSE)?.length ?? 0;
  return dense + Math.ceil((text.length - dense) / 4);
}

/** As much of a text as fits, ended at the end of a line. */
function within(text: string, tokens: number): string {
  if (tokensOf(text) <= tokens) return text;
  // The densest script has a token for each letter.
  const perToken = text.length / tokensOf(text);
  const part = cut(text, Math.floor(tokens * perToken));
  const end = part.lastIndexOf('\n');
  return `${end > part.length / 2 ? part.slice(0, end) : part}\n[…]`;
}

/** The best sources that fit, numbered in their order. @param most tokens of all of them together. */
export function numberSources(sources: readonly KnowledgeSource[], most: number): NumberedSource[] {
  const numbered: NumberedSource[] = [];
  const counts: Record<string, number> = {};
  let left = most;
  let links = 0;
  for (const source of sources) {
    if (numbered.length === MOST || left < LEAST_TOKENS) break;
    const passage = within(cleanUnicode(source.passage).trim(), left);
    if (passage === '') continue;
    left -= tokensOf(passage);
    const letter = LETTERS[source.kind];
    counts[letter] = (counts[letter] ?? 0) + 1;
    const link = source.address === null ? null : `L${++links}`;
    numbered.push({ ...source, passage, label: `${letter}${counts[letter]}`, link });
  }
  return numbered;
}
