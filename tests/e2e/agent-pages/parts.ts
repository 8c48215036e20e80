/**
 * Pieces of Freshdesk's agent page as the public evidence shows them (extensions and user scripts of 2016-2026): classes and
 * `data-test-*` attributes are theirs, the nesting between them is ours. `data-is` marks what a finder must come back with.
 */

type Words = { reply: string; note: string; forward: string; close: string };

export const WORDS = {
  en: { reply: 'Reply', note: 'Add note', forward: 'Forward', close: 'Close' },
  nl: { reply: 'Beantwoorden', note: 'Notitie toevoegen', forward: 'Doorsturen', close: 'Sluiten' },
  pt: { reply: 'Responder', note: 'Adicionar nota', forward: 'Encaminhar', close: 'Fechar' },
} as const satisfies Record<string, Words>;

const LOOK = 'nucleus-button nucleus-button--secondary app-icon-btn--text hint--rounded hint--bottom';

const button = (label: string, attributes: string) =>
  `<button type="button" class="${LOOK}" aria-label="${label}" ${attributes}>${label}</button>`;

/** Reply is nested: not a direct child of the bar. */
export const topButtons = (words: Words) =>
  `<div><div>${button(words.reply, 'data-test-email-action="reply" data-is="opener"')}</div></div>
   ${button(words.note, 'data-test-id="add-note"')}
   ${button(words.forward, 'data-test-actions="forward" data-identifyelement="forward"')}
   ${button(words.close, 'data-test-actions="close"')}`;

export const bar = (content: string, classes = 'page-actions__left reply-bar-wrapper-top', marked = true) =>
  `<section id="mainactionbar" class="page-actions"><div class="${classes}" ${marked ? 'data-is="bar"' : ''}>${content}</div></section>`;

export const closedReplyBar = (words: Words) =>
  `<div class="reply-bar-wrapper"><ul class="reply-bar">
     <li class="reply-bar__item">${button(words.reply, 'data-test-id="ticket-action-reply" data-is="bottom"')}</li>
     <li class="reply-bar__item">${button(words.note, 'data-test-id="ticket-action-note"')}</li>
   </ul></div>`;

export const closedPlaceholder = `<div class="ticket-details__item rich-editor"><div class="ticket-editor">
     <button type="button" class="editor-placeholder" data-test-id="active-editor" data-is="bottom">…</button></div></div>`;

export const froala = (text: string, mark = '') =>
  `<div class="fr-box"><div class="fr-toolbar"></div><div class="fr-wrapper">
     <div class="fr-element fr-view" contenteditable="true" ${mark}><p>${text}</p></div></div></div>`;

export const composer = (inside: string, tabs = '') =>
  `<div class="ticket-details__item rich-editor"><div class="ticket-editor">
     <div class="ticket-actions-list">${tabs}</div>${inside}</div></div>`;

const message = (id: number, body: string) =>
  `<div class="ticket-details__item" data-test-id="conversation-wrapper" data-album="note_${id}">
     <div data-test-id="conversation-${id}" class="conversation-header"><b>Sam</b>
       <button type="button" data-test-conversation-actions="reply" aria-label="Reply">Reply</button></div>
     <div data-test-conversation="conversation-text"><div class="ticket_note fr-view">${body}</div></div></div>`;

const thread = (more = '') =>
  `<div class="ticket-details__item requestor-wrap" data-test-id="ticket-description" data-album="ticket_4711"><p>Hello</p></div>
   ${message(50_001, '<p>Hi</p>')}${more}`;

export const editedMessage = () => message(50_002, froala('an earlier note, being edited'));

const contactLight = '<aside><a href="/a/contacts/900001">Nora</a></aside>';
/** A micro-frontend with an open shadow root. */
export const contactShadow = `<mfe-application app-id="fw-unified-mfe--contact-info"><template shadowrootmode="open">
     <button data-test-email-action="reply">not ours</button></template></mfe-application>`;

type PageParts = { bar: string; foot?: string; contact?: string; more?: string; details?: string };

export const ticketPage = ({ bar: top, foot = '', contact = contactLight, more = '', details }: PageParts) => `
  <header><div data-test-title="main-title">Unresolved tickets</div></header>${top}
  <main ${details ?? 'id="ticket-details" class="ticket-details-wrapper"'}>
    <h2 class="ticket-subject-heading">Router <button type="button">Add AI summary</button></h2>
    <div class="tickets-conversation-pane">${thread(more)}</div>${foot}</main>${contact}`;

/** Lists carry the bar's class, too. */
export const listPage = `<header><div data-test-title="main-title">Unresolved tickets</div></header>
  ${bar('<strong>All tickets (12)</strong>', 'page-actions__left', false)}
  <main class="tickets-list"><table><tr><td><a href="/a/tickets/4711">Router</a></td></tr></table></main>`;
