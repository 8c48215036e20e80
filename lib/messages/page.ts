import type { DraftKind } from '@/lib/domain/draft-kinds';

/**
 * Commands to the content script. No zod here: this file is bundled into every Freshdesk page.
 * They come only from our own extension (`sender.id` is checked by the browser and again by the receiver).
 */
export type PageCommand =
  /**
   * Types the draft into Freshdesk's reply editor, if the page still shows that ticket. `mode` answers a first `already` or
   * `changed`; `earlier` are texts that were put there before, as HTML. Nothing is typed after `until` (milliseconds since
   * 1970): a tab that was asleep gets its messages when it wakes.
   */
  | {
      type: 'page:insert';
      ticketId: number;
      text: string;
      html: string;
      until: number;
      mode?: 'add' | 'replace';
      earlier?: string[];
    }
  /** Answered when nothing more is known of what was inserted last, within a minute. */
  | { type: 'page:kept'; ticketId: number }
  /** Asks whether one of these texts, as HTML, stands in Freshdesk's reply editor. */
  | { type: 'page:stands'; ticketId: number; texts: string[] }
  /** A reply has gone out from here: what stands of it in Freshdesk's reply editor must not go out from there as well. */
  | { type: 'page:sent'; ticketId: number; sent: SentText[] }
  /** Which of the two drafts are being generated for a ticket; buttons follow. */
  | { type: 'page:running'; ticketId: number; running: DraftKind[] }
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
       * `already`: a draft was inserted before and still stands there; `changed`: by now with changes made by hand.
       * `vanished`: it was in, and the page took it out, twice or so that it could not be put back.
       */
      reason: 'other-ticket' | 'no-editor' | 'not-verified' | 'already' | 'changed' | 'vanished';
      /** Where it was changed, whether it can be told from the agent's own words. */
      replaceable?: boolean;
    };

/** @property kept false when the page took out what had been inserted; a person's own deleting is no loss. */
export type KeptAnswer = { kept: boolean };

/** Whether a text stands in an editor: as it was put in, with changes made by hand, or not at all. */
export type Standing = 'untouched' | 'edited' | 'gone';

export type StandsAnswer =
  /** `index` of the text that stands there. */
  | { editor: 'open'; standing: Standing; index: number }
  /** What Freshdesk keeps of a closed editor, nobody can see. */
  | { editor: 'closed' }
  /** The page shows another ticket by now. */
  | { editor: 'other' };

/** A text that went out from here. */
export type SentText = {
  /** As it stands in an editor. */
  html: string;
  /** Milliseconds since 1970. */
  at: number;
  /** We put it into the editor, so we may take it out. */
  inserted: boolean;
};

/** What the worker answers a page that asks about its ticket. */
export type PageAnswers = {
  running: DraftKind[];
  /** A response is written for the ticket and neither sent nor dismissed: the page opens it instead of asking for another. */
  draft: boolean;
  /** Keys that the person has given to the two commands, e.g. `Alt+Shift+G`; absent where there are none. */
  shortcuts: Partial<Record<DraftKind, string>>;
  /** Where floating buttons were moved to, in pixels from the window's right and bottom edge. */
  spot: { right: number; bottom: number } | null;
  /** Texts of this ticket that went out from here and may stand in the page's reply editor. */
  /** Absent where it could not be read. */
  sent?: SentText[] | undefined;
};

export type PageAnswer = { type: 'page:pong'; ticketId: number | null };

export function isPageCommand(value: unknown): value is PageCommand {
  return String((value as { type?: unknown } | null)?.type).startsWith('page:');
}
