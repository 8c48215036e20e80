import { pause } from './editor-open';
import { isBlank, type Run } from './editor-text';
import { tellEditor } from './editor-type';

/** An editor's own clean-up after an input takes a moment; what is gone after it stays so. */
const CLEAN_UP_MS = 400;

/**
 * Takes a run of nodes out of an editor, without the focus, in one step that the editor's own undo brings back. Nodes and
 * the events by which the editor hears of it, never its innerHTML; what stands around the run stays the same nodes. Where
 * nothing blank follows, a blank line is left to write in.
 * @param again it was taken out before, and came back.
 * @returns whether it is gone, and stayed so.
 */
export async function takeOut(editor: HTMLElement, { first, last }: Run, again: boolean): Promise<boolean> {
  const { ownerDocument: document } = editor;
  if (!editor.contains(first) || !editor.contains(last)) return false;
  const range = document.createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  const follows = last.nextSibling;
  const removed = range.extractContents();
  const nodes = [...removed.childNodes];
  if (!isBlank(follows)) {
    const line = document.createElement('p');
    line.append(document.createElement('br'));
    range.insertNode(line);
  }
  if (again) tellOfSomethingElse(editor);
  tellEditor(editor);
  await pause(CLEAN_UP_MS);
  // An editor that put it back, with nodes of its own or ours, did not take it.
  return editor.isConnected && !nodes.some((node) => editor.contains(node));
}

/**
 * Froala (4.5, read in its source) takes no note of a change by which its text becomes what the last step was that a
 * person has undone: its model keeps the text that is gone from the screen. So it is first told of another one.
 */
function tellOfSomethingElse(editor: HTMLElement): void {
  const block = editor.firstElementChild;
  block?.setAttribute('data-changing', '');
  tellEditor(editor);
  block?.removeAttribute('data-changing');
}
