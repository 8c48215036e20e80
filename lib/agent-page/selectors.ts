/** A: three or more independent sources, or measured live. B: two. C: one credible source. G: a guess of ours. */
type Grade = 'A' | 'B' | 'C' | 'G';
export type Candidate = {
  readonly selector: string;
  readonly grade: Grade;
  /** Who has seen it, and when last. */
  readonly source: string;
};

const candidate = (selector: string, grade: Grade, source: string): Candidate => ({ selector, grade, source });

/**
 * Where things are in Freshdesk's agent page, best first, language-neutral before words. Data, so that one change of
 * Freshdesk is one line here. Sources are public extensions and user scripts: Clockify, Toggl and TMetric (time trackers),
 * atlas-comet, Zen-Tab-Search, ViewLift (its notes say "measured live"), MWR Booking Tools, freshdesk-userscripts, and
 * smaller ones counted as "others". Grade and source are left out of the built content script: see wxt.config.ts.
 */
export const SELECTORS = {
  /** The group of buttons above the conversation; list pages carry the class too. */
  actionBar: [
    candidate('#mainactionbar .page-actions__left', 'A', 'ViewLift, Clockify, Toggl, TMetric, atlas-comet, 2026'),
    candidate('.page-actions__left.reply-bar-wrapper-top', 'B', 'ViewLift and one other, 2026'),
    candidate('.page-actions__left.reply-bar-top', 'C', 'ViewLift, 2026'),
    candidate('.page-actions__left', 'A', 'seven sources, 2026; on list pages too'),
  ],
  /** Tells a ticket from a list. */
  ticketPage: [
    candidate('#ticket-details', 'B', 'Clockify, 2024-2026'),
    candidate('[data-test-id="ticket-description"]', 'A', 'ViewLift, MWR and others, 2026'),
    candidate('.ticket-subject-heading,.sentiment-ticket-heading', 'A', 'Toggl, TMetric, Clockify, 2016-2025'),
    candidate('.ticket-details-wrapper,.tickets-conversation-pane', 'C', 'Zen-Tab-Search, 2026'),
  ],
  /** Opens the reply editor. Words come last: the page speaks the agent's language. */
  replyOpener: [
    candidate('button[data-test-email-action="reply"]', 'A', 'top; ViewLift and two others, 2026'),
    candidate('[data-test-id="ticket-action-reply"]', 'A', 'bottom and tab; MWR and three others, 2026'),
    candidate('[data-test-email-action-btn="reply"]', 'B', 'bottom; freshdesk-userscripts and one other, 2021'),
    candidate('button[data-test-id="active-editor"]', 'B', 'placeholder; ViewLift and one other, 2026'),
    candidate('button.editor-placeholder', 'C', 'placeholder; ViewLift, 2026'),
    candidate('[data-test-actions="reply"],[data-identifyelement="reply"]', 'G', 'named like its neighbours'),
    candidate('button[aria-label="Reply"]', 'B', 'English; two others, 2025'),
    candidate('button:is([aria-label="Beantwoorden"],[aria-label="Responder"])', 'G', 'Dutch, Portuguese, Spanish'),
  ],
  editorContainer: [
    candidate('.ticket-editor', 'B', 'MWR and one other, 2026'),
    candidate('.rich-editor', 'C', 'ViewLift, 2026'),
  ],
  /** What stands there while no reply is being written. */
  closedComposer: [
    candidate('.reply-bar-wrapper', 'C', 'MWR, 2026'),
    candidate('button.editor-placeholder', 'C', 'ViewLift, 2026'),
  ],
  /** Froala's editable element: light DOM, no frame. */
  editableRoot: [
    candidate('.fr-element.fr-view[contenteditable="true"]', 'A', 'ViewLift, MWR and three others, 2026'),
    candidate('.fr-element[contenteditable="true"]', 'G', 'Froala without its content styles'),
  ],
  /** Inside an editor that is not a reply to the requester. */
  notAReply: [
    candidate('[data-test-notify-to]', 'C', 'note; freshdesk-userscripts, 2021'),
    candidate('[data-test-id="ticket-action-note"]:is(.active,[aria-pressed="true"])', 'G', 'note tab'),
    candidate('[data-test-id="ticket-action-forward"]:is(.active,[aria-pressed="true"])', 'G', 'forward tab'),
  ],
  /** A message of the conversation; an editor in here edits what was written before. */
  message: [
    candidate('[data-test-id="conversation-wrapper"]', 'A', 'MWR, Zen-Tab-Search and two others, 2026'),
    candidate('[data-album^="note_"]', 'A', 'Zen-Tab-Search and two others, 2026'),
    candidate('[data-test-id="ticket-description"]', 'A', 'ViewLift, MWR and others, 2026'),
  ],
  /** Earlier mail inside the editor. */
  quote: [
    candidate('.fr-quoted-marker-remove', 'C', 'ViewLift, 2026'),
    candidate('.fr-quoted-marker', 'G', 'what holds that button'),
    candidate('.freshdesk_quote,.gmail_quote', 'C', 'in messages; one other, 2024'),
    candidate('blockquote', 'C', 'in messages; one other, 2024'),
  ],
} as const satisfies Record<string, readonly Candidate[]>;

/** All of a list as one selector, where order does not matter. */
export const anyOf = (list: readonly Candidate[]): string => list.map(({ selector }) => selector).join();
