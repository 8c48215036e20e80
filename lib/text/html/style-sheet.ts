import { type Declarations, readDeclarations, withoutComments } from './css';

/** One part of a selector: `td.note#x`. */
type Compound = { name: string; id: string; classes: string[] };
type Rule = { last: Compound; around: Compound[]; declarations: Declarations };

/** All in lower case: mails rarely say which rules they follow, and then letters' case does not count. */
export type Element = { name: string; id: string; classes: readonly string[] };

/** Rules that are kept, and that are looked at for one element: a mail's sheet has some hundred. */
const MOST_RULES = 1000;
const MOST_TRIED = 60;

const COMPOUND = /^(\*|[a-z][\w-]{0,40})?((?:[.#][\w-]{1,100}){0,6})$/;

function readCompound(text: string): Compound | null {
  const match = COMPOUND.exec(text);
  if (!match || text === '') return null;
  const parts = match[2]?.match(/[.#][\w-]+/g) ?? [];
  return {
    name: match[1] === '*' ? '' : (match[1] ?? ''),
    id: parts.find((part) => part.startsWith('#'))?.slice(1) ?? '',
    classes: parts.filter((part) => part.startsWith('.')).map((part) => part.slice(1)),
  };
}

const matches = ({ name, id, classes }: Compound, element: Element) =>
  (name === '' || name === element.name) &&
  (id === '' || id === element.id) &&
  classes.every((one) => element.classes.includes(one));

const namesOf = ({ name, id, classes }: Element) => [
  name,
  ...(id === '' ? [] : [`#${id}`]),
  ...classes.map((one) => `.${one}`),
];

/** The rules of a mail's `<style>` that hold on every screen, and which of them an element is under. */
export interface StyleSheet {
  read(css: string): void;
  readonly empty: boolean;
  readonly unsure: boolean;
  /** What the sheet says of an element; later rules win. */
  of(element: Element): Declarations;
  /** An element begins, or ends. */
  note(element: Element, change: 1 | -1): void;
}

export function createStyleSheet(): StyleSheet {
  const rules = new Map<string, Rule[]>();
  /** How many open elements have that name, id or class. */
  const open = new Map<string, number>();
  let count = 0;
  /** A rule that could not be read paints something, so that no background is certain. */
  let unsure = false;

  function add(selector: string, declarations: Declarations): void {
    const parts = selector
      .trim()
      .slice(0, 400)
      .toLowerCase()
      .split(/[\s>]+/)
      .filter((part) => part !== '')
      .map(readCompound);
    const last = parts.at(-1);
    if (!last || parts.includes(null) || count >= MOST_RULES) {
      unsure ||= paints(declarations);
      return;
    }
    count += 1;
    const key = last.id ? `#${last.id}` : last.classes[0] ? `.${last.classes[0]}` : last.name || '*';
    const rule = { last, around: parts.slice(0, -1) as Compound[], declarations };
    const known = rules.get(key);
    if (known) known.push(rule);
    else rules.set(key, [rule]);
  }

  /** Whether elements of that kind are open: which of them holds which is not looked at. */
  const isAround = ({ name, id, classes }: Compound) =>
    [name, id && `#${id}`, ...classes.map((one) => `.${one}`)].every(
      (key) => key === '' || FRAME.test(key) || (open.get(key) ?? 0) > 0,
    );

  return {
    read(css) {
      for (const { selectors, body } of blocksOf(withoutComments(css))) {
        const declarations = readDeclarations(body);
        for (const selector of selectors.split(',').slice(0, MOST_RULES)) add(selector, declarations);
      }
    },
    get empty(): boolean {
      return count === 0;
    },
    get unsure(): boolean {
      return unsure;
    },
    of(element) {
      const all: Declarations = new Map();
      if (count === 0) return all;
      let tried = 0;
      for (const key of ['*', ...namesOf(element)]) {
        for (const { last, around, declarations } of rules.get(key) ?? []) {
          tried += 1;
          if (tried > MOST_TRIED) return all;
          if (!matches(last, element) || !around.every(isAround)) continue;
          for (const [name, value] of declarations) all.set(name, value);
        }
      }
      return all;
    },
    note(element, change) {
      if (count === 0) return;
      for (const key of namesOf(element)) open.set(key, (open.get(key) ?? 0) + change);
    },
  };
}

const FRAME = /^(?:html|body|:root)$/;

const paints = (declarations: Declarations) =>
  ['background', 'background-color', 'background-image'].some((name) => declarations.has(name));

/** Rules on the outermost level, and those under a medium that every screen is; others hold for some screens only. */
function blocksOf(css: string): { selectors: string; body: string }[] {
  const blocks: { selectors: string; body: string }[] = [];
  let from = 0;
  for (;;) {
    const start = css.indexOf('{', from);
    if (start < 0) return blocks;
    const between = css.slice(from, start);
    const before = between
      .slice(between.lastIndexOf(';') + 1)
      .replace(/<!--|-->|}/g, '')
      .trim();
    if (/^@media\s+(?:only\s+)?(?:all|screen)\s*$/i.test(before)) {
      from = start + 1;
      continue;
    }
    const end = before.startsWith('@') ? endOfGroup(css, start) : css.indexOf('}', start);
    if (!before.startsWith('@'))
      blocks.push({ selectors: before, body: css.slice(start + 1, end < 0 ? undefined : end) });
    if (end < 0) return blocks;
    from = end + 1;
  }
}

/** Where the block that begins here ends, with those inside. */
function endOfGroup(css: string, start: number): number {
  let depth = 0;
  for (let at = start; at < css.length; at += 1) {
    const char = css[at];
    if (char === '{') depth += 1;
    else if (char === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}
