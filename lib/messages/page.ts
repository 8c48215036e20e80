/**
 * Commands to the content script. No zod here: this file is bundled into every Freshdesk page.
 * They come only from our own extension (`sender.id` is checked by the browser and again by the receiver).
 */
export type PageCommand =
  /**
   * Types the draft into Freshdesk's reply editor, if the page still shows that ticket. `mode` answers a first `already`.
   * Nothing is typed after `until` (milliseconds since 1970): a tab that was asleep gets its messages when it wakes.
   */
  | { type: 'page:insert'; ticketId: number; text: string; html: string; until: number; mode?: 'add' | 'replace' }
  /** Answered when nothing more is known of what was inserted last, within a minute. */
  | { type: 'page:kept'; ticketId: number }
  /** Which of the two drafts are being generated for a ticket; buttons follow. */
  | { type: 'page:running'; ticketId: number; running: ('response' | 'instructions')[] }
  /** Something outside the page has changed, its access for one: ask the worker again. */
  | { type: 'page:look' }
  | { type: 'page:ping' };

/** The content script's file, for pages that were open before it could come by itself. */
export const PAGE_SCRIPT = '/content-scripts/freshdesk.js';

export type InsertResult =
  | { ok: true; method: 'command' | 'paste' | 'dom' }
  | {
      ok: false;
      /**
       * `already`: this very draft was inserted before and the editor still has text of it. `vanished`: it was in, and the
       * page took it out, twice or so that it could not be put back.
       */
      reason: 'other-ticket' | 'no-editor' | 'not-verified' | 'already' | 'vanished';
    };

/** @property kept false when the page took out what had been inserted; a person's own deleting is no loss. */
export type KeptAnswer = { kept: boolean };

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
