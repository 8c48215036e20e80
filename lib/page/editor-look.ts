import type { StandsAnswer } from '@/lib/messages/page';
import { findReplyEditor } from './editor-find';
import { settledReplyEditor } from './editor-open';
import { findStanding, wordsOf } from './editor-standing';
import { showsAnotherTicket } from './shown-ticket';

/**
 * Whether one of these texts stands in the page's reply editor. What is there is told at once; that nothing is there only
 * when the editor has been still for a moment, since one that has just opened still fills itself.
 */
export async function lookForTexts(
  { document, currentTicketId }: { document: Document; currentTicketId: () => number | null },
  ticketId: number,
  texts: readonly string[],
): Promise<StandsAnswer> {
  const stillHere = () => currentTicketId() === ticketId;
  if (!stillHere() || showsAnotherTicket(document, ticketId)) return { editor: 'other' };
  const words = texts.map(wordsOf);
  const now = findReplyEditor(document);
  if (!now) return { editor: 'closed' };
  const found = findStanding(now, words);
  if (found.standing !== 'gone') return { editor: 'open', ...found };
  const editor = await settledReplyEditor({ document, stillHere, fresh: false });
  if (!stillHere()) return { editor: 'other' };
  return editor ? { editor: 'open', ...findStanding(editor, words) } : { editor: 'closed' };
}
