import type { KnowledgeSource } from '@/lib/domain/knowledge';

/** Words with which a browser finds a passage on its page. */
const WORDS = 6;
/** Fewer stand in many places. */
const LEAST = 3;

/** Where a passage begins, below the names of what it lies in: as many words as a browser looks for. */
function beginningOf(passage: string): string {
  const lines = passage.split('\n').slice(1);
  const words = lines.map((line) => line.trim().slice(0, 200).split(/\s+/)).find(({ length }) => length >= LEAST);
  return (words ?? []).slice(0, WORDS).join(' ');
}

/** The text fragment of an address (WICG, `#:~:text=`); pages that lack the words open at their top. */
const atPassage = (passage: string) => {
  const words = beginningOf(passage);
  return words === '' ? '' : `#:~:text=${encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D')}`;
};

/**
 * Where a person reads a source: an article where the customer would, else in the agent page; a solved ticket there. Null
 * for a canned reply, which has no page of its own.
 */
export function sourceAddress({ kind, id, address, passage }: KnowledgeSource, host: string): string | null {
  if (address !== null) return `${address}${atPassage(passage)}`;
  const number = /^\d+/.exec(id)?.[0];
  if (kind === 'canned' || number === undefined) return null;
  return kind === 'article' ? `https://${host}/a/solutions/articles/${number}` : `https://${host}/a/tickets/${number}`;
}
