import type { EditorText } from '@/lib/domain/editor-text';
import type { StandsAnswer } from '@/lib/messages/page';
import type { Millis } from '@/lib/time';

/** What a person should know of Freshdesk's own editor before a reply is sent from here. */
export type EditorState =
  /** A text stands there: as we put it in, or changed by hand. `same`: it is the very text that would be sent. */
  | { state: 'untouched'; same: boolean }
  | { state: 'edited'; same: boolean }
  /** It was put there, and nobody can see whether it still stands there. */
  | { state: 'unknown'; at: Millis; by: EditorText['by']; closed: boolean };

/**
 * Puts together what is known and what the pages answered.
 * @param known texts that were put there and have not gone out, as far as is known.
 * @param answers one of each page that shows the ticket, asked for the text to be sent first; undefined where none came.
 * @returns null when nothing is to be said; `gone` when what was known there is there no more.
 */
export function judgeEditor(
  known: readonly EditorText[],
  answers: readonly (StandsAnswer | undefined)[],
): EditorState | 'gone' | null {
  const open = answers.flatMap((one) => (one?.editor === 'open' ? [one] : []));
  for (const state of ['edited', 'untouched'] as const) {
    const found = open.find((one) => one.standing === state);
    if (found) return { state, same: found.index === 0 };
  }
  const last = known.at(-1);
  if (!last) return null;
  const told = answers.filter((one) => one !== undefined && one.editor !== 'other');
  if (told.length > 0 && told.length === open.length && told.length === answers.length) return 'gone';
  return { state: 'unknown', at: last.at, by: last.by, closed: told.some((one) => one?.editor === 'closed') };
}
