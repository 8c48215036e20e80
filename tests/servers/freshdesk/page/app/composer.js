import { postMessage } from './api.js';
import { closedBar } from './closed-bar.js';
import { h } from './dom.js';
import { createEditor } from './editor.js';
import { wordsOf } from './words.js';

/** The foot of the thread: a closed bar in one of two shapes, or the open reply editor. */
export function createComposer(onSent) {
  const node = h('div', { class: 'composer' });
  let data = null;
  let editor = null;
  let kind = null;

  function close() {
    editor?.destroy();
    editor = null;
    kind = null;
    if (data) node.replaceChildren(closedBar(data, open));
  }

  function open(wanted) {
    if (!data || kind === wanted) return;
    editor?.destroy();
    kind = wanted;
    const { ticket, session } = data;
    const words = wordsOf(session.page.language);
    const place = h('div', {});
    const tab = (name, id, label) =>
      h(
        'button',
        {
          type: 'button',
          class: `ticket-action-button${name === wanted ? ' active' : ''}`,
          'data-test-id': id,
          'aria-label': label,
          'aria-pressed': String(name === wanted),
          onclick: () => name && open(name),
        },
        label,
      );
    const recipients =
      wanted === 'note'
        ? h('div', { class: 'ticket-action__fields', 'data-test-notify-to': true }, 'Notify:')
        : h(
            'div',
            { class: 'ticket-action__fields' },
            h('div', { class: 'ticket-action__field ticket-action__label' }, words.to),
            h('div', { class: 'ticket-action__email' }, ticket.requester?.email ?? ''),
          );
    const send = h(
      'button',
      { type: 'button', class: 'reply-btn btn btn--primary', 'data-test-id': 'submit', onclick: submit },
      words.send,
    );
    const discard = h(
      'button',
      { type: 'button', class: 'discard-draft', 'aria-label': words.discard, onclick: discardDraft },
      words.discard,
    );
    node.replaceChildren(
      h(
        'div',
        { class: 'ticket-details__item rich-editor' },
        h(
          'div',
          { class: 'ticket-editor' },
          h(
            'div',
            { class: 'ticket-actions-list' },
            tab('reply', 'ticket-action-reply', words.reply),
            tab('note', 'ticket-action-note', words.note),
            tab(null, 'ticket-action-forward', words.forward),
          ),
          recipients,
          h('div', { class: 'ticket-editor__bodytext' }, place),
          h(
            'div',
            { class: 'ticket-editor__footer' },
            h('div', { class: 'ticket-action__btn' }, discard),
            h('div', { class: 'reply-btn-wrapper' }, send),
          ),
        ),
      ),
    );
    editor = createEditor(place, { kind: wanted, session, ticketId: ticket.id });
    node.scrollIntoView({ block: 'end' });
  }

  function discardDraft() {
    editor?.discardDraft();
    close();
  }

  /** Sends what the editor's model holds, which is not always what the page shows. */
  async function submit() {
    if (!editor?.ready()) return;
    await postMessage(data.ticket.id, kind, editor.html());
    editor.discardDraft();
    close();
    onSent();
  }

  return {
    node,
    open,
    close,
    update(next) {
      data = next;
      if (!kind) node.replaceChildren(closedBar(data, open));
    },
  };
}
