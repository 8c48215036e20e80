/**
 * Commands to the content script. No zod here: this file is bundled into every Freshdesk page.
 * They come only from our own extension (`sender.id` is checked by the browser and again by the receiver).
 */
export type PageCommand =
  /** Types the draft into Freshdesk's reply editor, if the page still shows that ticket. `mode` answers a first `already`. */
  | { type: 'page:insert'; ticketId: number; text: string; html: string; mode?: 'add' | 'replace' }
  /** Which of the two drafts are being generated for a ticket; buttons follow. */
  | { type: 'page:running'; ticketId: number; running: ('response' | 'instructions')[] }
  | { type: 'page:ping' };

export type InsertResult =
  | { ok: true; method: 'command' | 'paste' | 'dom' }
  | {
      ok: false;
      /** `already`: this very draft was inserted before and the editor still has text of it. */
      reason: 'other-ticket' | 'no-editor' | 'not-verified' | 'already';
    };

export type PageAnswer = { type: 'page:pong'; ticketId: number | null };

export function isPageCommand(value: unknown): value is PageCommand {
  return typeof value === 'object' && value !== null && 'type' in value && String(value.type).startsWith('page:');
}
