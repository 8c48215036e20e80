import { shareWithin, similarity } from '@/lib/text/overlap';
import { untouchedRun, type Words } from './editor-standing';
import { isBlank, type Run, squash } from './editor-text';
import { anyOf, SELECTORS } from './selectors';

/** A region must be this much like the text that it is taken for, … */
const LIKE = 0.5;
/** … and this much where the nodes are known in which it was put. */
const KNOWN_LIKE = 0.3;
/** A block of which this much is in the text belongs to it. */
const PART = 0.6;
const MOST_BLOCKS = 60;
const LONGEST = 20_000;

/** Where we put a text: its first and last node, and the blank line that we put behind it. */
export type Placed = { words: Words; first: Node; last: Node; behind: Node | null };

/** To be asked right after the text came in. */
export function placedAt(editor: Element, words: Words): Placed | null {
  const run = untouchedRun(editor, words.all);
  if (!run) return null;
  const behind = run.last.nextSibling;
  return { words, first: run.first, last: run.last, behind: isBlank(behind) ? behind : null };
}

/**
 * The nodes that hold a text which was changed by hand: from where it was put to the blank line behind it, as long as the
 * editor has kept those nodes; else the neighbouring blocks that are most like it. Never a quote, and a signature only
 * where it says what the text said and says no more.
 */
export function regionOf(editor: Element, words: Words, placed: readonly Placed[]): Run | null {
  const exact = untouchedRun(editor, words.all);
  if (exact) return exact;
  const known = placed.findLast((one) => one.words.all === words.all && editor.contains(one.first));
  const between = known && runBetween(known);
  if (between && similarity(between.text, words.all) >= KNOWN_LIKE) return between;
  return mostLike(editor, words.all);
}

function runBetween({ first, last, behind }: Placed): Run | null {
  const end = behind?.parentNode && behind.parentNode === first.parentNode ? behind.previousSibling : last;
  let text = '';
  for (let node: Node | null = first; node; node = node.nextSibling) {
    text += squash(node.textContent);
    if (node === end) return { first, last: node, text };
  }
  return null;
}

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
