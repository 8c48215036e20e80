import type { SentText, StandsAnswer } from '@/lib/messages/page';
import { textToHtml } from '@/lib/text/text-to-html';
import type { Random } from './random.ts';
import type { Time } from './time.ts';

/** How long a page takes from hearing that a reply went out to having taken it out. */
const TAKES_MS = 500;
/** A person sees a page that was just opened for so long before they press anything in it. */
const LOOKS_MS = 5000;

type Piece = { text: string; html: string; edited: boolean };

export type PagePorts = {
  time: Time;
  random: Random;
  /** What the page asks the worker when it is opened or looked at; null when nobody answers. */
  watch: (ticketId: number) => Promise<SentText[] | null>;
  settled: (ticketId: number, left: boolean) => void;
  /** Freshdesk's own Send: the pieces that went out. */
  send: (ticketId: number, pieces: readonly Piece[]) => void;
  /** A bar stands in the page, about this text. */
  warned: (ticketId: number, text: string) => void;
};

/**
 * Freshdesk's own pages in one browser, as the content script sees them: what stands in the reply editor of each ticket.
 * Freshdesk keeps what was written when a page is closed.
 */
export function createPage({ time, random, watch, settled, send, warned }: PagePorts) {
  const editors = new Map<number, { pieces: Piece[]; open: boolean }>();
  const closed = new Set<number>();

  const editorOf = (ticketId: number) => {
    const known = editors.get(ticketId) ?? { pieces: [], open: false };
    editors.set(ticketId, known);
    return known;
  };

  async function hear(ticketId: number, sent: readonly SentText[]): Promise<void> {
    await time.sleep(TAKES_MS);
    if (closed.has(ticketId)) return;
    const editor = editorOf(ticketId);
    for (const one of sent) {
      // Put in twice, one goes by itself, and the other is asked about.
      const same = editor.pieces.filter(({ html }) => html === one.html);
      for (const [index, piece] of same.entries()) {
        const ours = one.inserted && !piece.edited && index === 0;
        if (!ours) warned(ticketId, piece.text);
        if (!ours && random.chance(0.5)) break;
        editor.pieces = editor.pieces.filter((other) => other !== piece);
        settled(ticketId, false);
      }
    }
  }

  async function look(ticketId: number): Promise<void> {
    const sent = await watch(ticketId).catch(() => null);
    if (sent) await hear(ticketId, sent);
  }

  return {
    hear: (ticketId: number, sent: readonly SentText[]) => void hear(ticketId, sent),
    isOpen: (ticketId: number) => !closed.has(ticketId),
    pieces: (ticketId: number): readonly Piece[] => editorOf(ticketId).pieces,

    /** @returns nothing from a page that is not there. */
    stands(ticketId: number, texts: readonly string[]): StandsAnswer | undefined {
      if (closed.has(ticketId)) return undefined;
      const { pieces, open } = editorOf(ticketId);
      if (pieces.length === 0 && !open) return { editor: 'closed' };
      for (const edited of [true, false]) {
        const index = texts.findIndex((html) => pieces.some((piece) => piece.html === html && piece.edited === edited));
        if (index >= 0) return { editor: 'open', standing: edited ? 'edited' : 'untouched', index };
      }
      return { editor: 'open', standing: 'gone', index: 0 };
    },

    /** Our text comes in; a person who was asked about what is there replaces it or keeps both. */
    put(ticketId: number, text: string): void {
      const editor = editorOf(ticketId);
      const kept = editor.pieces.length > 0 && random.chance(0.5) ? editor.pieces : [];
      editor.pieces = [{ text, html: textToHtml(text), edited: false }, ...kept];
      editor.open = true;
    },

    edit(ticketId: number): void {
      for (const piece of editorOf(ticketId).pieces) piece.edited = true;
    },

    /** By hand, all of it. */
    clear(ticketId: number): void {
      editorOf(ticketId).pieces = [];
    },

    /** Freshdesk's own Send, in a page that is opened for it if need be. */
    async nativeSend(ticketId: number): Promise<void> {
      if (closed.delete(ticketId)) {
        void look(ticketId);
        await time.sleep(LOOKS_MS);
      }
      const editor = editorOf(ticketId);
      if (editor.pieces.length === 0) return;
      send(ticketId, editor.pieces);
      editors.set(ticketId, { pieces: [], open: false });
    },

    close: (ticketId: number) => void closed.add(ticketId),
    closeAll(): void {
      for (const ticketId of editors.keys()) closed.add(ticketId);
    },
    /** Opened, or looked at again. */
    open(ticketId: number): void {
      closed.delete(ticketId);
      void look(ticketId);
    },
    tickets: () => [...editors.keys()],
  };
}
