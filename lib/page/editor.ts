import type { InsertResult } from '@/lib/messages/page';
import { openReplyEditor, pause, settledReplyEditor } from './editor-open';
import { findRun, isBlank, squash, writtenText } from './editor-text';
import { METHODS, type Typing, tellEditor } from './editor-type';
import { fragmentHtml, replyFragment } from './reply-html';

/** An editor's own clean-up after an input takes a moment; what is there after it stays. */
const CLEAN_UP_MS = 250;
const BLANK_LINE = '<p><br></p>';

export type Insertion = { ticketId: number; html: string; text: string; mode?: 'add' | 'replace' };

/**
 * Types drafts into Freshdesk's reply editor, at the top, leaving signature, quote and the agent's own text as they are.
 * @param currentTicketId of the page at this very moment; asked again after every wait.
 */
export function createEditor({
  document,
  currentTicketId,
}: {
  document: Document;
  currentTicketId: () => number | null;
}) {
  let last: { ticketId: number; text: string } | null = null;

  return async function insertReply({ ticketId, html, text, mode }: Insertion): Promise<InsertResult> {
    const stillHere = () => currentTicketId() === ticketId;
    const lost = (): InsertResult => ({ ok: false, reason: stillHere() ? 'no-editor' : 'other-ticket' });
    if (!stillHere()) return lost();
    if (!(await openReplyEditor({ document, stillHere }))) return lost();
    const editor = await settledReplyEditor({ document, stillHere });
    if (!editor || !stillHere()) return lost();

    const draft = replyFragment(document, html, text);
    const wanted = squash(draft.textContent);
    const before = [wanted, last?.ticketId === ticketId ? last.text : ''].find(
      (earlier) => earlier !== '' && writtenText(editor).includes(earlier),
    );
    if (before !== undefined && mode === undefined) return { ok: false, reason: 'already' };

    const result = await type(editor, draft, text, mode === 'replace' && before !== undefined ? before : null);
    if (!stillHere()) return lost();
    if (result.ok) last = { ticketId, text: wanted };
    return result;
  };
}

async function type(
  editor: HTMLElement,
  draft: DocumentFragment,
  text: string,
  replaces: string | null,
): Promise<InsertResult> {
  const wanted = squash(draft.textContent);
  const old = replaces === null ? null : findRun(editor, replaces);
  let heard = false;
  const hear = () => {
    heard = true;
  };
  editor.addEventListener('input', hear);
  try {
    for (const [method, run] of METHODS) {
      const contentBefore = editor.innerHTML;
      const timesBefore = times(writtenText(editor), wanted);
      heard = false;
      run(typing(editor, draft, text, old));
      await pause(CLEAN_UP_MS);
      const arrived = times(writtenText(editor), wanted) >= timesBefore + (replaces === wanted && old ? 0 : 1);
      if (arrived && editor.innerHTML !== contentBefore) {
        // Text that the editor never heard of is on the screen and missing in the mail.
        if (!heard && method === 'command') tellEditor(editor);
        return { ok: true, method };
      }
      // Something came in, but not the draft: another attempt would only add to it.
      if (editor.innerHTML !== contentBefore) return { ok: false, reason: 'not-verified' };
    }
    return { ok: false, reason: 'not-verified' };
  } finally {
    editor.removeEventListener('input', hear);
  }
}

function typing(editor: HTMLElement, draft: DocumentFragment, text: string, old: ReturnType<typeof findRun>): Typing {
  const range = editor.ownerDocument.createRange();
  const html = fragmentHtml(draft);
  if (old) {
    range.setStartBefore(old.first);
    range.setEndAfter(old.last);
    return { editor, range, html, text };
  }
  range.setStart(editor, 0);
  return { editor, range, html: isBlank(editor.firstChild) ? html : html + BLANK_LINE, text };
}

const times = (text: string, part: string) => text.split(part).length - 1;
