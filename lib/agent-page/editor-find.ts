import { writtenText } from './editor-text';
import { findAll, isVisible } from './find';
import { anyOf, SELECTORS } from './selectors';

const CONTAINER = anyOf(SELECTORS.editorContainer);
const MESSAGE = anyOf(SELECTORS.message);
const NOT_A_REPLY = anyOf(SELECTORS.notAReply);
const EDITABLE = anyOf(SELECTORS.editableRoot);

/** The open editor of a reply to the requester: the last visible one that is no note, no forward, no edit of a message. */
export function findReplyEditor(document: Document): HTMLElement | null {
  return composers(document).filter(isReply).at(-1) ?? null;
}

/** An agent is writing a note or a forward. Opening the reply editor would take its place, and maybe its text. */
export function isWritingSomethingElse(document: Document): boolean {
  return composers(document).some((editor) => !isReply(editor) && writtenText(editor) !== '');
}

/** What may open the reply editor, best first: what can be seen, then what is only in the page (hidden Reply works, too). */
export function findReplyOpeners(document: Document): HTMLElement[] {
  const inOrder = SELECTORS.replyOpener.flatMap((candidate) => {
    const matches = findAll(document, [candidate]).filter(
      (element) => !element.closest(MESSAGE) && !element.matches(':disabled'),
    );
    // Of several the last is the one beside the editor.
    return matches.findLast(isVisible) ?? matches.at(-1) ?? [];
  });
  const unique = [...new Set(inOrder)];
  return [...unique.filter(isVisible), ...unique.filter((element) => !isVisible(element))];
}

function composers(document: Document): HTMLElement[] {
  const editors = findAll(document, SELECTORS.editableRoot).filter(
    (editor) => isVisible(editor) && !editor.closest(MESSAGE),
  );
  const contained = editors.filter((editor) => editor.closest(CONTAINER));
  // A page without any container of the known names may have renamed them. But while the composer is closed, whatever
  // editor there is belongs to something else.
  const closed = document.querySelector(CONTAINER) || findAll(document, SELECTORS.closedComposer).some(isVisible);
  return closed ? contained : editors;
}

/** Looks for the marks around this editor, as far out as no other editor shares them. */
function isReply(editor: HTMLElement): boolean {
  const { body } = editor.ownerDocument;
  for (let around = editor.parentElement; around && around !== body; around = around.parentElement) {
    if (around.querySelectorAll(EDITABLE).length > 1) break;
    if (around.querySelector(NOT_A_REPLY)) return false;
    if (around.matches(CONTAINER) && !around.parentElement?.closest(CONTAINER)) break;
  }
  return true;
}
