import type { InsertResult } from '@/lib/messages/page';

export type Method = Extract<InsertResult, { ok: true }>['method'];
export type Typing = { editor: HTMLElement; paragraph: HTMLElement; html: string; text: string };

/** Ways to put a draft into an empty paragraph of the editor, best first. Each leaves the editor as it was when it does not work. */
export const METHODS: readonly (readonly [Method, (typing: Typing) => void])[] = [
  // The browser's own editing: real input event, and one step in every undo.
  [
    'command',
    ({ editor, paragraph, html }) => {
      putCaret(editor, paragraph);
      editor.ownerDocument.execCommand('insertHTML', false, html);
    },
  ],
  // The editor's own paste handler; Froala's does not ask whether the event is trusted.
  [
    'paste',
    ({ editor, paragraph, html, text }) => {
      putCaret(editor, paragraph);
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      clipboardData.setData('text/plain', text);
      editor.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
      );
    },
  ],
  // Nodes, and the events by which the editor hears of them. Never innerHTML: it would re-make images that still upload.
  [
    'dom',
    ({ editor, paragraph, html }) => {
      paragraph.replaceWith(document.createRange().createContextualFragment(html));
      tellEditor(editor);
    },
  ],
];

/** What Froala takes as typing; it then reads its element into its model. */
export function tellEditor(editor: HTMLElement): void {
  editor.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  editor.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, key: 'Unidentified' }));
}

function putCaret(editor: HTMLElement, paragraph: HTMLElement): void {
  editor.focus({ preventScroll: true });
  editor.ownerDocument.getSelection()?.collapse(paragraph, 0);
}
