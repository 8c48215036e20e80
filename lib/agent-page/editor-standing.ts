import type { Standing } from '@/lib/messages/page';
import { countSigns, shareWithin } from '@/lib/text/overlap';
import { type Placed, placeOf } from './editor-placed';
import { findRun, type Run, squash, writtenText } from './editor-text';
import type { Words } from './editor-words';

/** Half of it, or one whole block that is long enough: somebody began with this text. */
const MOSTLY = 0.5;
/** Shorter lines, a greeting for one, may be the agent's own. Letters, or signs of which one is a word. */
const TELLING_LENGTH = 25;
/** Beyond this nobody has typed it, and a look at it would take time in the page. */
const LONGEST = 200_000;
const DEEPEST = 4;
/** What an editor holds besides words: whoever put it in has changed the text. */
const MORE = 'img,video,audio,iframe,table,input,hr';

const isTelling = (text: string) => text.length + 2 * countSigns(text) >= TELLING_LENGTH;

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

/**
 * Whether a text stands in an editor, quotes left out: as it was put in, with changes, or not at all.
 * @param placed where this page has put texts: what stands there is that text, whatever was made of it.
 */
export function standingOf(editor: Element, words: Words, placed: readonly Placed[]): Standing {
  const { all, blocks } = words;
  if (all === '') return 'gone';
  const written = writtenText(editor);
  if (written.length > LONGEST) return written.includes(all) ? 'edited' : 'gone';
  if (written.includes(all)) return untouchedRun(editor, all) ? 'untouched' : 'edited';
  const said =
    [all, ...blocks].some((block) => isTelling(block) && written.includes(block)) ||
    (isTelling(all) && shareWithin(all, written) >= MOSTLY);
  return said || placeOf(editor, words, placed) ? 'edited' : 'gone';
}

/** Of several texts the one that matters most: what was changed by hand cannot be had again. */
export function findStanding(
  editor: Element,
  texts: readonly Words[],
  placed: readonly Placed[],
): { standing: Standing; index: number } {
  const all = texts.map((words) => standingOf(editor, words, placed));
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
