import { h, setBody, setText } from './dom.js';
import { ago, exact, wordsOf } from './words.js';

/** So many of the newest messages are shown; those before them hide behind "+N conversations". */
const SHOWN = 3;

function messageNode() {
  const author = h('b', {});
  const link = h('a', { 'data-test-id': 'user-name' }, author);
  const sender = h('span', { class: 'sender-info' }, link);
  const status = h('span', { 'data-test-id': 'conversation-status' }, '');
  const units = h('span', { class: 'timeago-units' }, '');
  const time = h(
    'span',
    { class: 'created-time', 'data-test-id': 'time-info' },
    h('span', { 'data-test-id': 'time-ago' }, '', units),
  );
  const emails = h('div', { class: 'emails-info' });
  const header = h('div', {}, sender, status, time, emails, h('span', { class: 'ticket-actions-container' }));
  const text = h('div', {});
  const content = h('div', {});
  const node = h('div', {}, h('div', { class: 'ticket-details__right' }, header, content));
  return { node, header, author, link, sender, status, time, units, emails, text, content };
}

function fillCommon(parts, { author, href, verb, at, language }) {
  setText(parts.author, author);
  parts.link.setAttribute('href', href);
  setText(parts.status, verb);
  setText(parts.time.firstChild, `${ago(at, language)} `);
  setText(parts.units, `(${exact(at, language)})`);
  parts.time.setAttribute('aria-label', exact(at, language));
}

function fillDescription(parts, { ticket }, language) {
  parts.node.className = 'ticket-details__item requestor-wrap ticket-details__requestor';
  parts.node.setAttribute('data-test-id', 'ticket-description');
  parts.node.setAttribute('data-album', `ticket_${ticket.id}`);
  parts.header.className = 'ticket-details__item__header';
  parts.content.className = 'ticket-details__item__content';
  parts.content.replaceChildren(parts.text);
  parts.text.className = 'text-content-wrapper text__content';
  parts.text.id = 'ticket_original_request';
  parts.emails.remove();
  const author = ticket.requester?.name ?? '';
  const verb = wordsOf(language).reported;
  fillCommon(parts, { author, href: `/a/contacts/${ticket.requester_id}`, verb, at: ticket.created_at, language });
  setBody(parts.text, ticket.description);
}

function fillConversation(parts, row, language) {
  const words = wordsOf(language);
  const kind = row.private ? ' ticket-details__privatenote' : row.is_agent ? '' : ' ticket-details__requestor';
  parts.node.className = `ticket-details__item${kind}`;
  parts.node.setAttribute('data-test-id', 'conversation-wrapper');
  parts.node.setAttribute('data-album', `note_${row.id}`);
  parts.header.className = 'conversation-header';
  parts.header.setAttribute('data-test-id', `conversation-${row.id}`);
  parts.sender.toggleAttribute('data-test-is-agent', row.is_agent);
  const to = h('span', { 'data-test-id': 'display-emails', class: 'display_emails' }, row.to_emails.join(', '));
  parts.emails.replaceChildren(h('span', { 'data-test-id': 'to-emails' }, `${words.to} `, to));
  // Only mails have this block.
  if (row.private) parts.emails.remove();
  else parts.time.after(parts.emails);
  const note = h('div', { class: 'ticket_note', 'data-note-id': row.id }, parts.text);
  const wrapper = { 'data-test-id': 'conversation-content-wrapper' };
  parts.content.replaceChildren(
    h(
      'div',
      wrapper,
      h(
        'div',
        { 'data-test-id': 'conversation-content' },
        h('div', { 'data-test-conversation': 'conversation-text' }, note),
      ),
    ),
  );
  const href = row.is_agent ? `/a/agents/${row.user_id}` : `/a/contacts/${row.user_id}`;
  const verb = row.private ? words.noted : words.replied;
  fillCommon(parts, { author: row.author, href, verb, at: row.created_at, language });
  setBody(parts.text, row.body);
}

/** The messages; nodes are reused by position when the ticket changes. */
export function createThread() {
  const node = h('div', { class: 'thread' });
  const first = messageNode();
  const moreButton = h('button', { type: 'button', 'data-test-button': 'load-more' }, '');
  const more = h('div', { class: 'ticket-details__item ticket-details__item--more' }, moreButton);
  const pool = [];
  let shown = null;
  let all = false;
  moreButton.addEventListener('click', () => {
    all = true;
    if (shown) render(shown);
  });

  function render(data) {
    const { conversations, session } = data;
    const { language } = session.page;
    const rows = all ? conversations : conversations.slice(-SHOWN);
    const hidden = conversations.length - rows.length;
    while (pool.length < rows.length) pool.push(messageNode());
    fillDescription(first, data, language);
    for (const [index, row] of rows.entries()) fillConversation(pool[index], row, language);
    setText(moreButton, `+${hidden} ${wordsOf(language).more}`);
    const wanted = [
      first.node,
      ...(hidden > 0 ? [more] : []),
      ...pool.slice(0, rows.length).map((parts) => parts.node),
    ];
    for (const child of [...node.children]) if (!wanted.includes(child)) child.remove();
    wanted.forEach((child, index) => {
      if (node.children[index] !== child) node.insertBefore(child, node.children[index] ?? null);
    });
  }

  return {
    node,
    update(data) {
      if (shown?.ticket.id !== data.ticket.id) all = false;
      shown = data;
      render(data);
    },
  };
}
