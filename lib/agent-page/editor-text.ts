import { anyOf, SELECTORS } from './selectors';

/** Text without anything an editor changes by itself: spaces, line ends, zero-width marks. */
export function squash(text: string | null | undefined): string {
  return (text ?? '').normalize('NFC').replace(/[\s\u200b-\u200d\u2060\ufeff]+/g, '');
}

/** What is written in an editor, squashed, without the mails it quotes. */
export function writtenText(editor: Element): string {
  const copy = editor.cloneNode(true) as Element;
  for (const quote of copy.querySelectorAll(anyOf(SELECTORS.quote))) quote.remove();
  return squash(copy.textContent);
}

/** Neighbouring nodes and their squashed text. */
export type Run = { first: Node; last: Node; text: string };

/**
 * The neighbouring top-level nodes of an editor that together hold exactly this text.
 * @param wanted squashed.
 * @returns first and last of them, or null when the text is not there just so: edited, split or merged with other text.
 */
export function findRun(editor: Element, wanted: string): Run | null {
  if (wanted === '') return null;
  const nodes = [...editor.childNodes].map((node) => ({ node, text: squash(node.textContent) }));
  for (const [start, { node: first, text }] of nodes.entries()) {
    if (text === '' || !wanted.startsWith(text)) continue;
    let seen = '';
    for (const { node: last, text: more } of nodes.slice(start)) {
      seen += more;
      if (seen === wanted) return { first, last, text: wanted };
      if (!wanted.startsWith(seen)) break;
    }
  }
  return null;
}

/** Nothing but space. */
export function isBlank(node: Node | null | undefined): boolean {
  return !!node && squash(node.textContent) === '' && !(node instanceof Element && node.querySelector('img,button'));
}
