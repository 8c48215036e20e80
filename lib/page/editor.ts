import type { InsertResult } from '@/lib/messages/page';
import { openReplyEditor, pause, settledReplyEditor } from './editor-open';
import { placeFor } from './editor-place';
import { findRun, type Run, squash, writtenText } from './editor-text';
import { METHODS, tellEditor } from './editor-type';
import { showsAnotherTicket } from './shown-ticket';

/** An editor's own clean-up after an input takes a moment; what is there after it stays. */
const CLEAN_UP_MS = 250;
/** How long the page may take to bring the ticket that its URL names. */
const ARRIVAL_MS = 5000;
/** Shorter lines, a greeting for one, may be the agent's own. */
const TELLING_LENGTH = 25;

/** @property html of our own making, see lib/assistant/html.ts: p, br, ul, ol, li and a. */
export type Insertion = { ticketId: number; html: string; text: string; mode?: 'add' | 'replace' };

/** What was put in last, all of it squashed. */
type Remembered = { ticketId: number; text: string; blocks: string[] };

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
  let last: Remembered | null = null;

  return async function insertReply({ ticketId, html, text, mode }: Insertion): Promise<InsertResult> {
    const stillHere = () => currentTicketId() === ticketId;
    const lost = (): InsertResult => ({ ok: false, reason: stillHere() ? 'no-editor' : 'other-ticket' });
    const draft = document.createRange().createContextualFragment(html);
    const wanted = squash(draft.textContent);
    if (wanted === '') return { ok: false, reason: 'not-verified' };
    for (const start = performance.now(); stillHere() && showsAnotherTicket(document, ticketId); ) {
      if (performance.now() - start > ARRIVAL_MS) return { ok: false, reason: 'other-ticket' };
      await pause();
    }
    if (!stillHere()) return lost();
    const opened = await openReplyEditor({ document, stillHere });
    const editor = opened && (await settledReplyEditor({ document, stillHere, fresh: opened === 'now' }));
    if (!editor || !stillHere()) return lost();
    if (showsAnotherTicket(document, ticketId)) return { ok: false, reason: 'other-ticket' };

    const earlier = last?.ticketId === ticketId ? last : null;
    const written = writtenText(editor);
    const known = [wanted, earlier?.text ?? wanted].filter((one) => written.includes(one));
    const traces = earlier?.blocks.some((block) => written.includes(block)) ?? false;
    if (mode === undefined && (known.length > 0 || traces)) return { ok: false, reason: 'already' };

    const old = mode === 'replace' ? known.map((one) => findRun(editor, one)).find((run) => run !== null) : null;
    const result = await type({ editor, html, wanted, text, old: old ?? null });
    const blocks = [...draft.children].map((block) => squash(block.textContent));
    if (result.ok) last = { ticketId, text: wanted, blocks: blocks.filter((block) => block.length >= TELLING_LENGTH) };
    return stillHere() ? result : lost();
  };
}

type Job = {
  editor: HTMLElement;
  html: string;
  wanted: string;
  text: string;
  old: Run | null;
};

/** Tries one way after the other, until the draft is in the editor once more than it was. */
async function type({ editor, html, wanted, text, old }: Job): Promise<InsertResult> {
  const before = editor.innerHTML;
  const timesWanted = timesIn(writtenText(editor), wanted) - timesIn(old?.text ?? '', wanted) + 1;
  const heard = { input: false };
  const hear = () => {
    heard.input = true;
  };
  editor.addEventListener('input', hear);
  try {
    for (const [method, run] of METHODS) {
      const place = placeFor(editor, old);
      run({ editor, paragraph: place.paragraph, html: html + place.after, text });
      await pause(CLEAN_UP_MS);
      const changed = editor.innerHTML !== before;
      const there = editor.isConnected && timesIn(writtenText(editor), wanted) === timesWanted;
      if (there && (changed || heard.input)) {
        // Text that the editor never heard of would be on the screen and missing in the mail.
        if (!heard.input) tellEditor(editor);
        return { ok: true, method };
      }
      place.undo();
      // Something came in, but not the draft: another attempt would only add to it.
      if (editor.innerHTML !== before) break;
    }
    return { ok: false, reason: 'not-verified' };
  } finally {
    editor.removeEventListener('input', hear);
  }
}

const timesIn = (text: string, part: string) => text.split(part).length - 1;
