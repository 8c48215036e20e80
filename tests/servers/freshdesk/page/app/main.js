import { fetchSession } from './api.js';
import { setText } from './dom.js';
import { showContact, showDashboard, showList } from './lists.js';
import { createTicketView } from './ticket.js';
import { wordsOf } from './words.js';

const outlet = document.querySelector('#outlet');
const ticketView = createTicketView(outlet);

function navigate(path) {
  history.pushState(null, '', path);
  render();
}

async function render() {
  const { pathname } = location;
  const ticketId = /^\/a\/tickets\/(\d+)/.exec(pathname)?.[1];
  const session = await fetchSession();
  if (pathname !== location.pathname) return;
  frame(session, ticketId);
  if (ticketId) return ticketView.show(Number(ticketId));
  ticketView.leave();
  if (pathname.startsWith('/a/dashboard')) return showDashboard(outlet, session);
  if (pathname.startsWith('/a/contacts/')) return showContact(outlet, session, pathname.split('/')[3]);
  return showList(outlet, session);
}

/** The header around every view. Its title names the saved view, never the ticket. */
function frame({ page, agent }, ticketId) {
  const words = wordsOf(page.language);
  document.documentElement.lang = page.language;
  setText(document.querySelector('.breadcrumb-title a'), words.unresolved);
  setText(document.querySelector('.breadcrumb__item a'), words.tickets);
  setText(document.querySelector('.breadcrumb__item.active'), ticketId ?? '');
  setText(document.querySelector('.header-primary__user'), agent.name);
}

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href^="/a/"]');
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
  event.preventDefault();
  navigate(link.getAttribute('href'));
});

/** Single-key shortcuts. They look at the event's target only, so typing inside a foreign shadow root triggers them too. */
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { target } = event;
  if (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName)) return;
  if (event.key === 'r' || event.key === 'n') {
    if (ticketView.openComposer(event.key === 'r' ? 'reply' : 'note')) event.preventDefault();
  }
});

addEventListener('popstate', render);
render();
