/** A: three or more independent sources, or measured live. B: two. C: one credible source. G: a guess of ours. */
type Grade = 'A' | 'B' | 'C' | 'G';
export type Candidate = { readonly selector: string; readonly grade: Grade; readonly note: string };

const candidate = (selector: string, grade: Grade, note: string): Candidate => ({ selector, grade, note });

/**
 * Where things are in Freshdesk's agent page, best first, language-neutral before words. Data, so that one change of
 * Freshdesk is one line here. Source: public extensions and user scripts of 2016-2026; the years say when last seen.
 * Everything is short, because it is loaded into every Freshdesk page.
 */
export const SELECTORS = {
  /** The group of buttons above the conversation; list pages carry the class too. */
  actionBar: [
    candidate('#mainactionbar .page-actions__left', 'A', '2026'),
    candidate('.page-actions__left.reply-bar-wrapper-top', 'B', '2026'),
    candidate('.page-actions__left.reply-bar-top', 'C', '2026'),
    candidate('.page-actions__left', 'A', '2026, on lists too'),
  ],
  /** Tells a ticket from a list. */
  ticketPage: [
    candidate('#ticket-details', 'B', '2024'),
    candidate('[data-test-id="ticket-description"]', 'A', '2026'),
    candidate('.ticket-subject-heading,.sentiment-ticket-heading', 'A', '2016-2025'),
    candidate('.ticket-details-wrapper,.tickets-conversation-pane', 'C', '2026'),
  ],
  /** Opens the reply editor. Words come last: the page speaks the agent's language. */
  replyOpener: [
    candidate('button[data-test-email-action="reply"]', 'A', 'top, 2026'),
    candidate('[data-test-id="ticket-action-reply"]', 'A', 'bottom, tab, 2026'),
    candidate('[data-test-email-action-btn="reply"]', 'B', 'bottom, 2021'),
    candidate('button[data-test-id="active-editor"]', 'B', 'placeholder, 2026'),
    candidate('button.editor-placeholder', 'C', 'placeholder, 2026'),
    candidate('[data-test-actions="reply"],[data-identifyelement="reply"]', 'G', 'like its neighbours'),
    candidate('button[aria-label="Reply"]', 'B', 'en, 2025'),
    candidate('button:is([aria-label="Beantwoorden"],[aria-label="Responder"])', 'G', 'nl, pt, es'),
  ],
  editorContainer: [candidate('.ticket-editor', 'B', '2026'), candidate('.rich-editor', 'C', '2026')],
  /** Froala's editable element: light DOM, no frame. */
  editableRoot: [
    candidate('.fr-element.fr-view[contenteditable="true"]', 'A', '2026'),
    candidate('.fr-element[contenteditable="true"]', 'G', 'Froala'),
  ],
  /** Inside an editor that is not a reply to the requester. */
  notAReply: [
    candidate('[data-test-notify-to]', 'C', 'note, 2021'),
    candidate('[data-test-id="ticket-action-note"]:is(.active,[aria-pressed="true"])', 'G', 'note tab'),
    candidate('[data-test-id="ticket-action-forward"]:is(.active,[aria-pressed="true"])', 'G', 'forward tab'),
  ],
  /** A message of the conversation; an editor in here edits what was written before. */
  message: [
    candidate('[data-test-id="conversation-wrapper"]', 'A', '2026'),
    candidate('[data-album^="note_"]', 'A', '2026'),
    candidate('[data-test-id="ticket-description"]', 'A', '2026'),
  ],
  /** Earlier mail inside the editor. */
  quote: [
    candidate('.fr-quoted-marker-remove', 'C', '2026'),
    candidate('.fr-quoted-marker', 'G', 'Froala'),
    candidate('.freshdesk_quote,.gmail_quote', 'C', '2024'),
    candidate('blockquote', 'C', '2024'),
  ],
} as const satisfies Record<string, readonly Candidate[]>;

/** All of a list as one selector, where order does not matter. */
export const anyOf = (list: readonly Candidate[]): string => list.map(({ selector }) => selector).join();
