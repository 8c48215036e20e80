import { isBlank, type Run, squash } from './editor-text';
import type { Words } from './editor-words';

/** Where we put a text: its first and last node, and the blank line that we put behind it. */
export type Placed = { words: Words; first: Node; last: Node; behind: Node | null };

/** @param run the nodes that hold the text, right after it came in. */
export function placedAt(run: Run, words: Words): Placed {
  const behind = run.last.nextSibling;
  return { words, first: run.first, last: run.last, behind: isBlank(behind) ? behind : null };
}

/**
 * What stands in the place of a text by now, whatever was made of it: from its first node to the blank line behind it.
 * @returns null when the editor has not kept the nodes, or nothing is left there.
 */
export function placeOf(editor: Element, words: Words, placed: readonly Placed[]): Run | null {
  const place = placed.findLast((one) => one.words.all === words.all && editor.contains(one.first));
  if (!place) return null;
  const { first, last, behind } = place;
  const end = behind?.parentNode && behind.parentNode === first.parentNode ? behind.previousSibling : last;
  let text = '';
  for (let node: Node | null = first; node; node = node.nextSibling) {
    text += squash(node.textContent);
    if (node === end) return text === '' ? null : { first, last: node, text };
  }
  return null;
}
