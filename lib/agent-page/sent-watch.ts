import type { SentText } from '@/lib/messages/page';
import { findReplyEditor } from './editor-find';
import type { Placed } from './editor-placed';
import { regionOf } from './editor-region';
import { takeOut } from './editor-remove';
import { standingOf } from './editor-standing';
import { type Words, wordsOf } from './editor-words';
import type { SentBar } from './sent-bar';
import { showsAnotherTicket } from './shown-ticket';

/** Later than this our own text is not taken out unasked: it may have been put there once more by hand. */
const BY_ITSELF_MS = 24 * 3_600_000;
/** An editor that has just opened fills itself; only what is not there after this is gone. */
const STILL_MS = 3000;

type Sent = SentText & { words: Words /** What became of it here. */; done: 'nothing' | 'taken' | 'left' };

type Options = {
  document: Document;
  currentTicketId: () => number | null;
  /** Where this page has put texts of that ticket. */
  placed: (ticketId: number) => readonly Placed[];
  bar: SentBar;
  /** One hand in the editor at a time. */
  alone: <T>(work: () => Promise<T>) => Promise<T>;
  /** Nothing of it stands here any more; or, `left`, the person wants it here. */
  settled: (ticketId: number, left: boolean) => void;
  now: () => number;
};

/**
 * Watches over replies that went out from here: what stands of them in Freshdesk's own editor would reach the customer a
 * second time. Our own text, as we put it in, is taken out; of anything else it is said, and the person decides.
 */
export function createSentWatch({ document, currentTicketId, placed, bar, alone, settled, now }: Options) {
  let ticketId: number | null = null;
  let texts: Sent[] = [];
  let asked: { sent: Sent; editor: HTMLElement; removable: boolean } | null = null;
  let busy = false;
  /** The editor that holds nothing of it, and since when. */
  let clear: { editor: HTMLElement; since: number } | null = null;

  function editorHere(): HTMLElement | null {
    if (ticketId === null || ticketId !== currentTicketId() || showsAnotherTicket(document, ticketId)) return null;
    return findReplyEditor(document);
  }

  const here = () => (ticketId === null ? [] : placed(ticketId));

  function look(): void {
    if (texts.length === 0 || busy) return;
    const editor = editorHere();
    if (!editor) {
      asked = null;
      clear = null;
      bar.hide();
      return;
    }
    const found = texts
      .filter((one) => one.done !== 'left')
      .map((sent) => ({ sent, standing: standingOf(editor, sent.words, here()) }))
      .filter(({ standing }) => standing !== 'gone');
    const [first] = found;
    if (!first) {
      nothingHere(editor);
      return;
    }
    clear = null;
    const ours = found.find(({ sent, standing }) => standing === 'untouched' && mayGoByItself(sent));
    if (ours) void remove(ours.sent, editor);
    else ask(first.sent, editor);
  }

  const mayGoByItself = (sent: Sent) => sent.inserted && sent.done === 'nothing' && now() - sent.at < BY_ITSELF_MS;

  /** @param removable where it is known already. */
  function ask(sent: Sent, editor: HTMLElement, removable?: boolean): void {
    const same = asked?.sent === sent && asked.editor === editor;
    const known = removable ?? (same ? asked?.removable : undefined);
    asked = { sent, editor, removable: known ?? regionOf(editor, sent.words, here()) !== null };
    bar.warn(sent.at, editor, asked.removable);
  }

  function nothingHere(editor: HTMLElement): void {
    asked = null;
    if (bar.kind() === 'warns') bar.hide();
    if (clear?.editor !== editor) clear = { editor, since: now() };
    if (now() - clear.since < STILL_MS || texts.every((one) => one.done !== 'nothing')) return;
    for (const one of texts) if (one.done === 'nothing') one.done = 'taken';
    if (ticketId !== null) settled(ticketId, false);
  }

  async function remove(sent: Sent, editor: HTMLElement): Promise<void> {
    busy = true;
    const about = ticketId;
    let taken = false;
    try {
      await alone(async () => {
        const region = editorHere() === editor ? regionOf(editor, sent.words, here()) : null;
        taken = region !== null && (await takeOut(editor, region, sent.done !== 'nothing'));
      });
    } finally {
      busy = false;
    }
    if (about !== ticketId) return;
    // Should it come back, by undo for one, it is asked about, not taken out again.
    sent.done = 'taken';
    asked = null;
    if (editorHere() !== editor) return look();
    // Still there, and it was to go: only the person can do it.
    if (standingOf(editor, sent.words, here()) !== 'gone') return ask(sent, editor, taken ? undefined : false);
    bar.tell(sent.at, editor);
    if (about !== null && texts.every((one) => one.done !== 'nothing')) settled(about, false);
    look();
  }

  return {
    look,

    /** What the worker says went out from here for this ticket. */
    hear(about: number, sent: readonly SentText[]): void {
      if (about !== currentTicketId()) return;
      if (about !== ticketId) forget();
      ticketId = about;
      for (const one of sent) {
        const words = wordsOf(one.html);
        const known = texts.find((other) => other.words.all === words.all);
        if (known && known.at >= one.at) continue;
        texts = [...texts.filter((other) => other !== known), { ...one, words, done: 'nothing' }];
      }
      look();
    },

    /** A new text was put in here, and the person was asked about the old ones. */
    putIn(): void {
      texts = [];
      asked = null;
      bar.hide();
    },

    take(): void {
      if (asked) void remove(asked.sent, asked.editor);
    },

    leave(): void {
      if (!asked || ticketId === null) return;
      asked.sent.done = 'left';
      asked = null;
      bar.hide();
      settled(ticketId, true);
      look();
    },

    forget,
  };

  /** For another ticket: nothing of the last one stays. */
  function forget(): void {
    ticketId = null;
    texts = [];
    asked = null;
    clear = null;
    bar.hide();
  }
}
