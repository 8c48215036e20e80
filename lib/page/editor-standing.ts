import type { Standing } from '@/lib/messages/page';
import { shareWithin } from '@/lib/text/overlap';
import { findRun, type Run, squash, writtenText } from './editor-text';

/** Half of it, or one whole block that is long enough: somebody began with this text. */
const MOSTLY = 0.5;
/** Shorter lines, a greeting for one, may be the agent's own. */
const TELLING_LENGTH = 25;
/** Beyond this nobody has typed it, and a look at it would take time in the page. */
const LONGEST = 200_000;
const DEEPEST = 4;
/** What an editor holds besides words: whoever put it in has changed the text. */
const MORE = 'img,video,audio,iframe,table,input,hr';

/** A text as it stands in an editor, squashed. */
export type Words = { all: string; blocks: string[] };

/** @param html of our own making; it is only read: nothing in it is loaded or run. */
export function wordsOf(html: string): Words {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return { all: squash(body.textContent), blocks: [...body.children].map((block) => squash(block.textContent)) };
}

/** The nodes that hold exactly this text and nothing else, also where the editor has put them into a box of its own. */
export function untouchedRun(editor: Element, words: string): Run | null {
  let box: Element | undefined = editor;
  for (let depth = 0; box && depth <= DEEPEST; depth += 1) {
    const run = findRun(box, words);
    if (run) return holdsMore(run) ? null : run;
    box = [...box.children].find((child) => child.localName === 'div' && squash(child.textContent).includes(words));
  }
  return null;
}

/** Whether a text stands in an editor, quotes left out: as it was put in, with changes, or not at all. */
export function standingOf(editor: Element, { all, blocks }: Words): Standing {
  if (all === '') return 'gone';
  const written = writtenText(editor);
  if (written.length > LONGEST) return written.includes(all) ? 'edited' : 'gone';
  if (written.includes(all)) return untouchedRun(editor, all) ? 'untouched' : 'edited';
  const telling = [all, ...blocks].filter((block) => block.length >= TELLING_LENGTH);
  if (telling.some((block) => written.includes(block))) return 'edited';
  return all.length >= TELLING_LENGTH && shareWithin(all, written) >= MOSTLY ? 'edited' : 'gone';
}

/** Of several texts the one that matters most: what was changed by hand cannot be had again. */
export function findStanding(editor: Element, texts: readonly Words[]): { standing: Standing; index: number } {
  const all = texts.map((words) => standingOf(editor, words));
  for (const standing of ['untouched', 'edited'] as const) {
    const index = all.indexOf(standing);
    if (index >= 0) return { standing, index };
  }
  return { standing: 'gone', index: 0 };
}

function holdsMore({ first, last }: Run): boolean {
  for (let node: Node | null = first; node; node = node === last ? null : node.nextSibling) {
    if (node instanceof Element && (node.matches(MORE) || node.querySelector(MORE))) return true;
  }
  return false;
}
