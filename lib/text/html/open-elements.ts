import { ENDS, ENDS_PARAGRAPH, FORMATTING, OF_TABLE, SCOPE, SPECIAL } from './elements';

const HEADING = /^h[1-6]$/;

/** An open element; `over` is one that ended although others that it holds did not. */
export type Open<Data> = { name: string; data: Data; over: boolean };

/**
 * The stack of open elements as the HTML standard keeps it, as far as it decides what a text is inside of: an end tag may
 * close others along, or nothing at all. Where the elements of a name lie is kept, so that no tag asks for a walk through
 * the stack: all of it takes time in proportion to the number of tags, however they nest.
 * @param onClose hears of every element that leaves the stack, innermost first.
 */
export function createOpenElements<Data>(onClose: (element: Open<Data>) => void) {
  const stack: Open<Data>[] = [];
  const places = new Map<string, number[]>();
  const scopes: number[] = [];
  const specials: number[] = [];

  const last = (name: string) => places.get(name)?.at(-1) ?? -1;
  const lastOf = (names: Iterable<string>) => Math.max(-1, ...[...names].map(last));

  function pop(): void {
    const at = stack.length - 1;
    const element = stack.pop();
    if (!element) return;
    // One that is over was taken out of its list when it ended.
    if (places.get(element.name)?.at(-1) === at) places.get(element.name)?.pop();
    if (scopes.at(-1) === at) scopes.pop();
    if (specials.at(-1) === at) specials.pop();
    onClose(element);
  }

  function popTo(at: number): void {
    while (stack.length > at) pop();
  }

  /** An end tag. @returns whether it ended anything. */
  function close(name: string): boolean {
    const at = last(name);
    const scope = scopes.findLast((place) => place !== at) ?? -1;
    if (at < 0) return false;
    if (FORMATTING.has(name)) {
      if (at < scope) return false;
      if (at > (specials.at(-1) ?? -1)) popTo(at);
      else {
        places.get(name)?.pop();
        const element = stack[at];
        if (element) element.over = true;
      }
      return true;
    }
    const table = name === 'table' ? -1 : last('table');
    const wall = OF_TABLE.has(name) ? table : SPECIAL.has(name) ? scope : (specials.at(-1) ?? -1);
    if (at < wall) return false;
    popTo(at);
    return true;
  }

  return {
    close,

    top: (): Open<Data> | undefined => stack.at(-1),

    /** What a start tag of that name closes before it. */
    make(name: string): void {
      if (ENDS_PARAGRAPH.has(name)) {
        const paragraph = last('p');
        if (paragraph > Math.max(scopes.at(-1) ?? -1, last('button'))) popTo(paragraph);
      }
      if (HEADING.test(name) && HEADING.test(stack.at(-1)?.name ?? '')) pop();
      if (name === 'a' && last('a') > (scopes.at(-1) ?? -1)) close('a');
      const rule = ENDS[name];
      if (!rule) return;
      const within = Math.max(lastOf(rule.within), name.startsWith('t') ? last('table') : (scopes.at(-1) ?? -1));
      const outermost = rule.ends.map(last).filter((place) => place > within);
      if (outermost.length > 0) popTo(Math.min(...outermost));
    },

    push(name: string, data: Data): void {
      const at = stack.push({ name, data, over: false }) - 1;
      const known = places.get(name);
      if (known) known.push(at);
      else places.set(name, [at]);
      if (SCOPE.has(name)) scopes.push(at);
      if (SPECIAL.has(name)) specials.push(at);
    },
  };
}
