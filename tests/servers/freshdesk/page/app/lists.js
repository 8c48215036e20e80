import { fetchContact, fetchTickets } from './api.js';
import { h } from './dom.js';
import { ago, wordsOf } from './words.js';

const slug = (text) => text.toLowerCase().replace(/[^a-z]+/g, '-');

/** The bar of list pages shares its class names with the ticket page's. */
const bar = (title) =>
  h(
    'section',
    { id: 'mainactionbar', class: 'page-actions' },
    h('div', { class: 'page-actions__left' }, h('strong', {}, title)),
  );

export async function showList(outlet, { portal, page }) {
  const words = wordsOf(page.language);
  const { pathname } = location;
  const tickets = await fetchTickets();
  if (location.pathname !== pathname) return;
  document.title = `${words.tickets} : ${portal}`;
  const rows = tickets.map((ticket) =>
    h(
      'tr',
      { class: 'list-row', 'data-test-id': `ticket-${ticket.id}` },
      h('td', {}, avatar(ticket.requester?.name), ticket.requester?.name ?? ''),
      h(
        'td',
        { class: 'list-row__subject' },
        h('a', { href: `/a/tickets/${ticket.id}` }, ticket.subject || '(no subject)'),
        h('span', { class: 'list-row__id' }, ` #${ticket.id}`),
      ),
      h('td', {}, h('span', { class: `pill pill--${slug(ticket.status)}` }, ticket.status)),
      h('td', {}, h('span', { class: `dot dot--${slug(ticket.priority)}` }), ticket.priority),
      h('td', {}, ticket.group),
      h('td', {}, ticket.agent),
      h('td', {}, ago(ticket.updated_at, page.language)),
    ),
  );
  const heads = ['contact', 'subject', 'status', 'priority', 'group', 'agent', 'updated'];
  outlet.replaceChildren(
    bar(`${words.tickets} (${tickets.length})`),
    h(
      'main',
      { class: 'tickets-list' },
      h(
        'table',
        {},
        h('thead', {}, h('tr', {}, ...heads.map((name) => h('th', {}, words[name])))),
        h('tbody', {}, ...rows),
      ),
    ),
  );
}

export async function showDashboard(outlet, { portal, page }) {
  const words = wordsOf(page.language);
  const { pathname } = location;
  const tickets = await fetchTickets();
  if (location.pathname !== pathname) return;
  document.title = `${words.dashboard} : ${portal}`;
  const counts = new Map();
  for (const { status } of tickets) counts.set(status, (counts.get(status) ?? 0) + 1);
  const cards = [...counts].map(([status, count]) =>
    h('a', { class: 'card', href: '/a/tickets' }, h('b', {}, String(count)), h('span', {}, status)),
  );
  outlet.replaceChildren(bar(words.dashboard), h('main', { class: 'cards' }, ...cards));
}

export async function showContact(outlet, { portal, page }, id) {
  const { pathname } = location;
  const [contact, tickets] = await Promise.all([fetchContact(id), fetchTickets()]);
  if (location.pathname !== pathname) return;
  document.title = `${contact?.name ?? ''} : ${portal}`;
  const own = tickets.filter((ticket) => ticket.requester?.id === contact?.id);
  outlet.replaceChildren(
    bar(wordsOf(page.language).contact),
    h(
      'main',
      { class: 'contact' },
      h('h2', {}, contact?.name ?? ''),
      h('p', {}, contact?.email ?? ''),
      h(
        'ul',
        {},
        ...own.map(({ id: ticketId, subject }) => h('li', {}, h('a', { href: `/a/tickets/${ticketId}` }, subject))),
      ),
    ),
  );
}

const avatar = (name = '?') => h('span', { class: 'avatar', 'aria-hidden': 'true' }, [...name][0] ?? '?');
