import { shareWithin, similarity } from '@/lib/text/overlap';
import { type Placed, placeOf } from './editor-placed';
import { untouchedRun } from './editor-standing';
import { type Run, squash } from './editor-text';
import type { Words } from './editor-words';
import { anyOf, SELECTORS } from './selectors';

/** A region must be this much like the text that it is taken for. */
const LIKE = 0.5;
/** A block of which this much is in the text belongs to it. */
const PART = 0.6;
const MOST_BLOCKS = 60;
const LONGEST = 20_000;

/**
 * The nodes that hold a text which was changed by hand: its place, as long as the editor has kept those nodes; else the
 * neighbouring blocks that are most like it. Never a quote, and a signature only where it says what the text said and says
 * no more.
 */
export const regionOf = (editor: Element, words: Words, placed: readonly Placed[]): Run | null =>
  untouchedRun(editor, words.all) ?? placeOf(editor, words, placed) ?? mostLike(editor, words.all);

function mostLike(editor: Element, text: string): Run | null {
  const quote = anyOf(SELECTORS.quote);
  const nodes: { node: Node; text: string }[] = [];
  let length = 0;
  for (const node of editor.childNodes) {
    const own = squash(node.textContent);
    length += own.length;
    if (nodes.length >= MOST_BLOCKS || length > LONGEST) return null;
    if (node instanceof Element && (node.matches(quote) || node.querySelector(quote))) break;
    nodes.push({ node, text: own });
  }
  const isPart = (own: string) => own !== '' && (text.includes(own) || shareWithin(own, text) >= PART);
  let from = nodes.findIndex((one) => isPart(one.text));
  let to = nodes.findLastIndex((one) => isPart(one.text));
  if (from < 0) return null;
  const joined = (start: number, end: number) =>
    nodes
      .slice(start, end + 1)
      .map((one) => one.text)
      .join('');
  let best = similarity(joined(from, to), text);
  // Blocks at the ends that make it less like the text are the agent's own, or the signature's.
  for (let goesOn = true; goesOn && from < to; ) {
    const [later, earlier] = [similarity(joined(from + 1, to), text), similarity(joined(from, to - 1), text)];
    goesOn = Math.max(later, earlier) > best;
    if (!goesOn) break;
    best = Math.max(later, earlier);
    if (later >= earlier) from += 1;
    else to -= 1;
  }
  const [first, last] = [nodes[from]?.node, nodes[to]?.node];
  return first && last && best >= LIKE ? { first, last, text: joined(from, to) } : null;
}
