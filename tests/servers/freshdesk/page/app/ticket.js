import { createActionBar } from './action-bar.js';
import { fetchTicket } from './api.js';
import { createComposer } from './composer.js';
import { createThread } from './conversations.js';
import { h, setText } from './dom.js';
import { createSidebar } from './sidebar.js';

/**
 * The ticket page. Its nodes are built once on entering and then reused from ticket to ticket: only their texts
 * change, and only after the data came, so the address is ahead of the page for a moment.
 */
export function createTicketView(outlet) {
  let parts = null;
  let shown = null;

  function build(session) {
    const heading = h(
      'h2',
      { class: 'ticket-subject-heading sentiment-ticket-heading' },
      '',
      h('button', { type: 'button', class: 'ai-summary-inline' }, 'Add AI summary'),
    );
    const thread = createThread();
    const composer = createComposer(() => show(shown.ticket.id));
    const bar = createActionBar((kind) => composer.open(kind));
    const sidebar = createSidebar();
    const header = h(
      'div',
      { class: 'ticket-details-header' },
      heading,
      h(
        'div',
        { class: 'ticket-header-end' },
        h(
          'button',
          { type: 'button', class: 'ticket-header-end-item', 'data-test-id': 'add-summary-button' },
          'Summary',
        ),
      ),
    );
    const pane = h('div', { class: 'tickets-conversation-pane' }, header, thread.node, composer.node);
    const details = h('main', { id: 'ticket-details', class: 'ticket-details-wrapper' }, pane);
    outlet.replaceChildren(bar.node, h('div', { class: 'app-columns' }, details, sidebar.node));
    bar.fill(session.page);
    return { heading, thread, composer, bar, sidebar };
  }

  async function show(id) {
    const data = await fetchTicket(id);
    if (location.pathname !== `/a/tickets/${id}`) return;
    if (!data) {
      leave();
      outlet.replaceChildren(h('p', { class: 'gone' }, 'The ticket does not exist.'));
      return;
    }
    const { ticket, session } = data;
    parts ??= build(session);
    if (shown?.ticket.id !== id) parts.composer.close();
    shown = data;
    document.title = `[#${id}] ${ticket.subject} : ${session.portal}`;
    setText(parts.heading, ticket.subject ?? '');
    parts.bar.update(session.page.language);
    parts.thread.update(data);
    parts.composer.update(data);
    parts.sidebar.update(data);
  }

  function leave() {
    parts?.composer.close();
    parts = null;
    shown = null;
  }

  return {
    show,
    leave,
    /** False when no ticket is shown. */
    openComposer(kind) {
      parts?.composer.open(kind);
      return parts !== null;
    },
  };
}
