import type { InsertResult } from '@/lib/messages/page';
import { openReplyEditor, pause, settledReplyEditor } from './editor-open';
import { placeFor } from './editor-place';
import { type Placed, placedAt } from './editor-placed';
import { regionOf } from './editor-region';
import { findStanding, untouchedRun } from './editor-standing';
import { type Run, writtenText } from './editor-text';
import { METHODS, tellEditor } from './editor-type';
import { wordsOf } from './editor-words';
import { showsAnotherTicket } from './shown-ticket';

/** An editor's own clean-up after an input takes a moment; what is there after it stays. */
const CLEAN_UP_MS = 250;
/** How long the page may take to bring the ticket that its URL names. */
const ARRIVAL_MS = 5000;

/** A page may be open for days. */
const MOST_PLACES = 20;

/**
 * @property html of our own making, see lib/assistant/html.ts: p, br, ul, ol, li and a.
 * @property earlier texts that were put there before, likewise; also by a page that is gone.
 */
export type Insertion = {
  ticketId: number;
  html: string;
  text: string;
  mode?: 'add' | 'replace';
  earlier?: readonly string[];
};

/** What this page has put in, by ticket. */
export type PlacedOn = Placed & { ticketId: number };

/**
 * Types drafts into Freshdesk's reply editor, at the top, leaving signature, quote and the agent's own text as they are.
 * @param currentTicketId of the page at this very moment; asked again after every wait.
 * @param placed where this page has put texts; the newest last.
 */
export function createEditor({
  document,
  currentTicketId,
  placed,
}: {
  document: Document;
  currentTicketId: () => number | null;
  placed: PlacedOn[];
}) {
  return async function insertReply(insertion: Insertion): Promise<InsertResult> {
    const { ticketId, html, text, mode, earlier = [] } = insertion;
    const stillHere = () => currentTicketId() === ticketId;
    const lost = (): InsertResult => ({ ok: false, reason: stillHere() ? 'no-editor' : 'other-ticket' });
    const words = wordsOf(html);
    const wanted = words.all;
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

    const own = placed.filter((one) => one.ticketId === ticketId);
    const texts = [words, ...earlier.map(wordsOf), ...own.map((one) => one.words)];
    const { standing, index } = findStanding(editor, texts, own);
    const region = standing === 'gone' ? null : regionOf(editor, texts[index] ?? words, own);
    if (mode === undefined && standing === 'untouched') return { ok: false, reason: 'already' };
    if (mode === undefined && standing === 'edited') {
      return { ok: false, reason: 'changed', replaceable: region !== null };
    }
    // What cannot be told from the agent's own words is not taken out.
    if (mode === 'replace' && standing === 'edited' && !region) return { ok: false, reason: 'not-verified' };

    const result = await type({ editor, html, wanted, text, old: mode === 'replace' ? region : null });
    const run = result.ok ? untouchedRun(editor, wanted) : null;
    if (run) placed.push({ ...placedAt(run, words), ticketId });
    if (placed.length > MOST_PLACES) placed.shift();
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
