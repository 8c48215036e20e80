import type { StandsAnswer } from '@/lib/messages/page';
import { findReplyEditor } from './editor-find';
import { settledReplyEditor } from './editor-open';
import type { Placed } from './editor-placed';
import { findStanding } from './editor-standing';
import { wordsOf } from './editor-words';
import { showsAnotherTicket } from './shown-ticket';

type Options = {
  document: Document;
  currentTicketId: () => number | null;
  placed: (ticketId: number) => readonly Placed[];
};

/**
 * Whether one of these texts stands in the page's reply editor. What is there is told at once; that nothing is there only
 * when the editor has been still for a moment, since one that has just opened still fills itself.
 */
export async function lookForTexts(
  { document, currentTicketId, placed }: Options,
  ticketId: number,
  texts: readonly string[],
): Promise<StandsAnswer> {
  const stillHere = () => currentTicketId() === ticketId;
  if (!stillHere() || showsAnotherTicket(document, ticketId)) return { editor: 'other' };
  const words = texts.map(wordsOf);
  const now = findReplyEditor(document);
  if (!now) return { editor: 'closed' };
  const found = findStanding(now, words, placed(ticketId));
  if (found.standing !== 'gone') return { editor: 'open', ...found };
  const editor = await settledReplyEditor({ document, stillHere, fresh: false });
  if (!stillHere()) return { editor: 'other' };
  return editor ? { editor: 'open', ...findStanding(editor, words, placed(ticketId)) } : { editor: 'closed' };
}
