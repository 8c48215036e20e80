import type { InsertResult, PageCommand } from '@/lib/messages/page';
import { findReplyEditor } from './editor-find';
import { watchHands } from './editor-hands';
import { type Keeping, keepInserted } from './editor-keep';
import { openReplyEditor, pause, settledReplyEditor } from './editor-open';
import { placeFor } from './editor-place';
import { type Placed, placedAt } from './editor-placed';
import { regionOf } from './editor-region';
import { shareOf, tellingPieces } from './editor-share';
import { findStanding, untouchedRun } from './editor-standing';
import { type Run, writtenText } from './editor-text';
import { METHODS, type Method, tellEditor } from './editor-type';
import { wordsOf } from './editor-words';
import { showsAnotherTicket } from './shown-ticket';

/** An editor's own clean-up after an input takes a moment; what is there after it stays. */
const CLEAN_UP_MS = 250;
/** How long the page may take to bring the ticket that its URL names. */
const ARRIVAL_MS = 5000;

/** A page may be open for days. */
const MOST_PLACES = 20;

/**
 * @property html of our own making, see lib/text/text-to-html.ts: p, br, ul, ol, li and a.
 * @property earlier texts that were put there before, likewise; also by a page that is gone.
 */
export type Insertion = Omit<Extract<PageCommand, { type: 'page:insert' }>, 'type'>;

/** What this page has put in, by ticket. */
export type PlacedOn = Placed & { ticketId: number };

type Options = {
  document: Document;
  /** Of the page at this very moment; asked again after every wait. */
  currentTicketId: () => number | null;
  /** Where this page has put texts; the newest last. */
  placed: PlacedOn[];
  /** What was said to be inserted is gone again, and not by the person. */
  onLost: () => void;
};

/** Types drafts into Freshdesk's reply editor, at the top, leaving signature, quote and the agent's own text as they are. */
export function createEditor({ document, currentTicketId, placed, onLost }: Options) {
  let keeping: (Keeping & { ticketId: number }) | null = null;

  async function insertReply(insertion: Insertion): Promise<InsertResult> {
    const { ticketId, html, text, mode, until, earlier = [] } = insertion;
    const isHere = () => currentTicketId() === ticketId;
    const stillHere = () => isHere() && Date.now() < until;
    const lost = (): InsertResult => ({ ok: false, reason: isHere() ? 'no-editor' : 'other-ticket' });
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

    const old = mode === 'replace' ? region : null;
    release();
    const hands = watchHands(document);
    const pieces = tellingPieces(wanted, writtenText(editor).replace(old?.text ?? '', ''));
    const typed = { html, wanted, text };
    function remember(): void {
      const now = findReplyEditor(document);
      const run = now && untouchedRun(now, wanted);
      if (run) placed.push({ ...placedAt(run, words), ticketId });
      if (placed.length > MOST_PLACES) placed.shift();
    }
    async function again(): Promise<boolean> {
      const free = () => isHere() && !hands.touched();
      const now = await settledReplyEditor({ document, stillHere: free, fresh: false });
      const isIn = now !== null && free() && (await type({ ...typed, editor: now, old: null })).ok;
      if (isIn) remember();
      return isIn;
    }

    let result = await type({ ...typed, editor, old });
    // The page set the content anew in that very moment.
    const wiped = () => shareOf(pieces, writtenText(findReplyEditor(document) ?? editor)) === 0;
    if (!result.ok && result.disturbed && !old && wiped() && (await again())) result = { ok: true, method: 'command' };
    if (!result.ok || !isHere()) {
      hands.stop();
      return result.ok ? lost() : { ok: false, reason: result.reason };
    }
    remember();
    keeping = { ticketId, ...keepInserted({ document, hands, stillHere: isHere, pieces, putBack: again, onLost }) };
    return (await keeping.settled) ? result : { ok: false, reason: 'vanished' };
  }

  /** What was inserted last is looked after no more: its going is meant. */
  function release(): void {
    keeping?.stop();
  }

  return Object.assign(insertReply, {
    release,
    /** Answers when nothing more is known of the last insertion: false when it went, and not by the person. */
    kept: async (ticketId: number): Promise<boolean> => keeping?.ticketId !== ticketId || keeping.ended,
  });
}

type Job = {
  editor: HTMLElement;
  html: string;
  wanted: string;
  text: string;
  old: Run | null;
};

/** @property disturbed something else than the draft has come in. */
type Typed = { ok: true; method: Method } | { ok: false; reason: 'not-verified'; disturbed: boolean };

/** Tries one way after the other, until the draft is in the editor once more than it was. */
async function type({ editor, html, wanted, text, old }: Job): Promise<Typed> {
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
      if (editor.innerHTML !== before || !editor.isConnected)
        return { ok: false, reason: 'not-verified', disturbed: true };
    }
    return { ok: false, reason: 'not-verified', disturbed: false };
  } finally {
    editor.removeEventListener('input', hear);
  }
}

const timesIn = (text: string, part: string) => text.split(part).length - 1;
