/**
 * Commands to the content script. No zod here: this file is bundled into every Freshdesk page.
 * They come only from our own extension (`sender.id` is checked by the browser and again by the receiver).
 */
export type PageCommand =
  /** Types the draft into Freshdesk's reply editor, if the page still shows that ticket. `mode` answers a first `already`. */
  | { type: 'page:insert'; ticketId: number; text: string; html: string; mode?: 'add' | 'replace' }
  /** Which of the two drafts are being generated for a ticket; buttons follow. */
  | { type: 'page:running'; ticketId: number; running: ('response' | 'instructions')[] }
  /** Something outside the page has changed, its access for one: ask the worker again. */
  | { type: 'page:look' }
  | { type: 'page:ping' };

export type InsertResult =
  | { ok: true; method: 'command' | 'paste' | 'dom' }
  | {
      ok: false;
      /** `already`: this very draft was inserted before and the editor still has text of it. */
      reason: 'other-ticket' | 'no-editor' | 'not-verified' | 'already';
    };

/** What the worker answers a page that asks about its ticket. */
export type PageAnswers = {
  running: ('response' | 'instructions')[];
  /** Keys that the person has given to the two commands, e.g. `Alt+Shift+G`; absent where there are none. */
  shortcuts: { response?: string; instructions?: string };
  /** Where floating buttons were moved to, in pixels from the window's right and bottom edge. */
  spot: { right: number; bottom: number } | null;
};

export type PageAnswer = { type: 'page:pong'; ticketId: number | null };

export function isPageCommand(value: unknown): value is PageCommand {
  return String((value as { type?: unknown } | null)?.type).startsWith('page:');
}
