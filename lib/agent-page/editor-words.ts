import { squash } from './editor-text';

/** A text as it stands in an editor, squashed: all of it, and by blocks. */
export type Words = { all: string; blocks: string[] };

/** @param html of our own making; it is only read: nothing in it is loaded or run. */
export function wordsOf(html: string): Words {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return { all: squash(body.textContent), blocks: [...body.children].map((block) => squash(block.textContent)) };
}
