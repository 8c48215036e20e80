import { h, setText } from './dom.js';
import { wordsOf } from './words.js';

const LOOK = 'nucleus-button nucleus-button--secondary app-icon-btn--text hint--rounded hint--bottom';

/**
 * The bar over a ticket: the section comes first, its group of buttons a moment later.
 * Reply sits in a wrapper of its own, so it is not a direct child of the bar. Forward, Close and Merge do nothing here.
 */
export function createActionBar(onCompose) {
  const node = h('section', { id: 'mainactionbar', class: 'page-actions' });
  const button = (name, attributes) => h('button', { type: 'button', class: LOOK, 'data-word': name, ...attributes });
  const reply = button('reply', { 'data-test-email-action': 'reply', onclick: () => onCompose('reply') });
  const group = h(
    'div',
    { class: 'page-actions__left reply-bar-wrapper-top' },
    h('div', { class: 'reply-bar-item' }, reply),
    button('note', { 'data-test-id': 'add-note', onclick: () => onCompose('note') }),
    button('forward', { 'data-test-actions': 'forward', 'data-identifyelement': 'forward' }),
    button('close', { 'data-test-actions': 'close' }),
    button('merge', { 'data-test-actions': 'merge' }),
    h('button', { type: 'button', class: LOOK, 'aria-label': 'More actions' }, '…'),
  );
  return {
    node,
    fill({ staged, barDelayMs, bar }) {
      if (bar === 'unknown') {
        node.id = 'toolbar';
        group.className = 'toolbar__group';
      }
      if (staged) setTimeout(() => node.append(group), barDelayMs);
      else node.append(group);
    },
    update(language) {
      const words = wordsOf(language);
      for (const each of group.querySelectorAll('[data-word]')) {
        setText(each, words[each.dataset.word]);
        each.setAttribute('aria-label', words[each.dataset.word]);
      }
    },
  };
}
