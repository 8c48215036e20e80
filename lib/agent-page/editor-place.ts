import { isBlank, type Run } from './editor-text';

const BLANK_LINE = '<p><br></p>';

export type Place = {
  /** Empty; the draft takes it. */
  paragraph: HTMLElement;
  /** To be put in behind the draft: one blank line before what follows. */
  after: string;
  /** Puts back what was there, if the draft did not come. */
  undo: () => void;
};

/**
 * Where the draft goes: to the place of an earlier one, else to the very top. The browser types into the block at the caret
 * and merges the last block with the next; so an empty paragraph is made, which the draft takes whole, whatever stands
 * around it: a signature's div, a list, loose text. The editor sees this and the draft as one change, one step to undo.
 */
export function placeFor(editor: HTMLElement, old: Run | null): Place {
  const document = editor.ownerDocument;
  const paragraph = document.createElement('p');
  paragraph.append(document.createElement('br'));
  const range = document.createRange();
  if (old) {
    range.setStartBefore(old.first);
    range.setEndAfter(old.last);
  } else {
    range.setStart(editor, 0);
  }
  const removed = range.extractContents();
  range.insertNode(paragraph);
  // The blank line behind an earlier draft, or the empty paragraph of an empty editor.
  const next = nextBlock(paragraph);
  if (next?.nodeName === 'P' && isBlank(next)) removed.append(next);
  const follows = nextBlock(paragraph);
  return {
    paragraph,
    after: follows && !isBlank(follows) ? BLANK_LINE : '',
    undo: () => paragraph.isConnected && paragraph.replaceWith(removed),
  };
}

function nextBlock(node: Node): Node | null {
  let next = node.nextSibling;
  while (next?.nodeType === Node.TEXT_NODE && !next.nodeValue?.trim()) next = next.nextSibling;
  return next;
}
