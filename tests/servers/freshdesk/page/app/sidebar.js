import { h, setText } from './dom.js';
import { wordsOf } from './words.js';

const PROPERTIES = ['status', 'priority', 'group', 'agent'];

/** The right column: the contact in an open shadow root, as a micro-frontend, and the properties for reading only. */
export function createSidebar() {
  const contact = h('mfe-application', { 'app-id': 'fw-unified-mfe--contact-info' });
  const root = contact.attachShadow({ mode: 'open' });
  const name = h('a', {}, '');
  const email = h('p', { class: 'break-all' }, '');
  const company = h('p', {}, '');
  const style = h(
    'style',
    {},
    'a { color: #2c5cc5; font-weight: 600; text-decoration: none } p { margin: 4px 0; overflow-wrap: anywhere }',
  );
  root.append(style, name, email, company);

  const contactTitle = h('h3', {}, '');
  const infoEmail = h('span', { class: 'info-details-content' }, '');
  const values = new Map(PROPERTIES.map((key) => [key, h('span', { class: 'ember-power-select-selected-item' }, '')]));
  const labels = new Map(PROPERTIES.map((key) => [key, h('span', { class: 'text__infotext' }, '')]));
  const title = h('h3', {}, '');
  const update = h('button', { type: 'submit', 'data-test-id': 'ticket-properties-btn', disabled: true }, '');
  const rows = PROPERTIES.map((key) =>
    h(
      'div',
      { 'data-test-id': `tkt-properties-${key}` },
      labels.get(key),
      h('div', { class: 'ember-power-select-trigger' }, values.get(key)),
    ),
  );
  const properties = h(
    'div',
    { class: 'ticket-properties-wrapper', 'data-test-id': 'ticket-properties-sticky' },
    title,
    ...rows,
    update,
  );
  const node = h(
    'aside',
    { class: 'ticket-sidebar' },
    properties,
    contactTitle,
    contact,
    h(
      'div',
      { 'data-test-id': 'requester-info-contact-email' },
      h('span', { class: 'text__infotext' }, 'Email'),
      infoEmail,
    ),
  );

  return {
    node,
    update({ ticket, session }) {
      const words = wordsOf(session.page.language);
      const { requester } = ticket;
      setText(contactTitle, words.contact);
      setText(name, requester?.name ?? '');
      name.setAttribute('href', `/a/contacts/${requester?.id}`);
      setText(email, requester?.email ?? '');
      setText(company, ticket.company?.name ?? '');
      setText(infoEmail, requester?.email ?? '');
      setText(title, words.properties);
      setText(update, words.update);
      for (const key of PROPERTIES) {
        setText(labels.get(key), words[key]);
        setText(values.get(key), ticket[key]);
      }
    },
  };
}
