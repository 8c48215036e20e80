import { h } from './dom.js';
import { wordsOf } from './words.js';

const LOOK = 'nucleus-button nucleus-button--secondary app-icon-btn--text';

/** The two shapes seen of the closed composer; which one an account has is not known. */
export function closedBar({ ticket, session }, open) {
  const { language, closedBar: shape } = session.page;
  const words = wordsOf(language);
  const button = (kind, id, label, attributes) =>
    h(
      'button',
      { type: 'button', 'data-test-id': id, 'aria-label': label, onclick: () => kind && open(kind), ...attributes },
      label,
    );
  const all = (attributes) => [
    button('reply', 'ticket-action-reply', words.reply, { ...attributes, 'data-test-email-action-btn': 'reply' }),
    button('note', 'ticket-action-note', words.note, { ...attributes, 'data-test-email-action-btn': 'note' }),
    button(null, 'ticket-action-forward', words.forward, attributes),
  ];
  if (shape === 'placeholder')
    return h(
      'div',
      { class: 'ticket-details__item rich-editor' },
      h(
        'div',
        { class: 'ticket-editor' },
        h('div', { class: 'ticket-actions-list' }, ...all({ class: 'ticket-action-button' })),
        h(
          'button',
          {
            type: 'button',
            class: 'editor-placeholder',
            'data-test-id': 'active-editor',
            onclick: () => open('reply'),
          },
          `${words.hint} ${ticket.requester?.name ?? ''}`,
        ),
      ),
    );
  const items = all({ class: LOOK }).map((each) => h('li', { class: 'reply-bar__item' }, each));
  return h('div', { class: 'reply-bar-wrapper' }, h('ul', { class: 'reply-bar' }, ...items));
}
