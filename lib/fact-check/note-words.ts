import type { Place } from '@/lib/text/links/address';
import { createNoteRows } from './note-rows';
import { createRareWords } from './rare-words';

/**
 * Private notes, whose wording no reply may have, though what they say may bear it out; what the customer may know, which is
 * no secret in a note either; and what stands there for every ticket, whose single words are none.
 */
export type Notes = { said: string[]; open: string[]; everyday: string[] };

/** Places that overlap are one. */
function joined(places: readonly Place[]): Place[] {
  const found: Place[] = [];
  for (const { from, to } of places.toSorted((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else found.push({ from, to });
  }
  return found;
}

/**
 * Finds the wording of private notes in a draft, which the customer must not read however true it is: five words in a row, or
 * words that only they have. Places in the order of the text, none within another. Linear.
 * @param prompt what is said to the model for every ticket: its words are no secret.
 */
export function createNoteWords(notes: Notes | undefined, prompt: readonly string[]): (draft: string) => Place[] {
  if (!notes || notes.said.length === 0) return () => [];
  const { said, open, everyday } = notes;
  const rows = createNoteRows(said, [...open, ...everyday]);
  const rare = createRareWords(said, open, [...everyday, ...prompt]);
  return (draft) => joined([...rows(draft), ...rare(draft)]);
}
