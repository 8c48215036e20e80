/* global FroalaEditor */
const BUTTONS = [
  'bold',
  'italic',
  'underline',
  '|',
  'formatUL',
  'formatOL',
  '|',
  'insertLink',
  '|',
  'undo',
  'redo',
  'clearFormatting',
];

const QUOTE =
  '<div class="fr-quoted-marker" contenteditable="false"><button type="button" class="fr-quoted-marker-remove" aria-label="Remove quoted text">•••</button></div>';

/** A real Froala editor. It opens empty; signature and quote come a moment later. */
export function createEditor(place, { kind, session, ticketId }) {
  const { page, agent } = session;
  const draft = draftOf(ticketId, page.keepsDrafts && kind !== 'note');
  let filled = false;
  let timer = null;
  /**
   * What Send posts. An application learns of changes by the editor's event; text that is merely on the screen is not in
   * the mail. (Reported of other tools' insertions; how Freshdesk itself listens is a guess.)
   */
  let model = '';
  const editor = new FroalaEditor(
    place,
    {
      heightMin: 140,
      placeholderText: '',
      quickInsertEnabled: false,
      toolbarButtons: { moreText: { buttons: BUTTONS, buttonsVisible: BUTTONS.length } },
      toolbarSticky: false,
      events: {
        contentChanged() {
          model = this.html.get();
          draft.keep(model);
        },
      },
    },
    () => {
      timer = setTimeout(fill, page.fillDelayMs);
      editor.events.focus();
    },
  );

  function fill() {
    filled = true;
    if (kind === 'note') return;
    const own = page.prefilledAgentText ? `<p>${escapeText(page.prefilledAgentText)}</p>` : '<p><br></p>';
    editor.html.set(draft.kept() ?? `${own}${agent.signature}${QUOTE}`);
    model = editor.html.get();
    editor.undo.reset();
    editor.undo.saveStep();
    editor.selection.setAtStart(editor.el);
    editor.selection.restore();
    editor.events.focus();
    if (page.editorRefuses.length > 0) refuse(page.editorRefuses);
  }

  /** An odd editor: it takes no text, or puts back at once what it held. */
  function refuse(ways) {
    const held = editor.el.innerHTML;
    const putBack = () => {
      editor.el.innerHTML = held;
    };
    editor.el.addEventListener('input', (event) => ways.includes(event.isTrusted ? 'command' : 'dom') && putBack());
    if (!ways.includes('paste')) return;
    const ignore = (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    place.addEventListener('paste', ignore, { capture: true });
  }

  return {
    ready: () => filled,
    html: () => model,
    discardDraft: () => draft.drop(),
    destroy() {
      clearTimeout(timer);
      editor.destroy();
    },
  };
}

/** What Freshdesk keeps of a reply that was begun; here in the page's own storage. */
function draftOf(ticketId, keeps) {
  const key = `draft:${ticketId}`;
  return {
    keep: (html) => keeps && localStorage.setItem(key, html),
    kept: () => (keeps ? localStorage.getItem(key) : null),
    drop: () => localStorage.removeItem(key),
  };
}

const escapeText = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
