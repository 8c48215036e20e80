/** A whole JSON object, or words between two of them. */
export type Found = { json: string } | { words: string };

const OUTSIDE = /["{}[\]]/g;
/** Two events on one line. */
const LABEL = /(?:^|\s)data:\s*$/;
const INSIDE = /["\\]/g;

/**
 * Finds the objects in text that arrives cut anywhere: one after another, in a list, or over several lines. What holds them
 * together, brackets and commas of a list, is left out. Linear; it looks at no character twice.
 */
export function createValueReader() {
  let held = '';
  let words = '';
  let depth = 0;
  let inString = false;
  /** The last character was a backslash: what the next one is does not matter. */
  let escaped = false;
  let objects = 0;
  let list: 'none' | 'open' | 'closed' = 'none';

  /** Reads on inside an object. @returns the place behind what was read. */
  function inside(text: string, from: number): number {
    let at = from;
    if (escaped && at < text.length) at += 1;
    escaped = false;
    while (at < text.length) {
      const mark = inString ? INSIDE : OUTSIDE;
      mark.lastIndex = at;
      const found = mark.exec(text);
      if (!found) return text.length;
      at = found.index + 1;
      const char = found[0];
      if (char === '"') inString = !inString;
      else if (char === '\\') {
        escaped = at === text.length;
        at += 1;
      } else depth += char === '{' || char === '[' ? 1 : -1;
      if (depth === 0) return at;
    }
    return text.length;
  }

  function between(char: string): string {
    if (char === '\n') {
      const said = words.trim();
      words = '';
      return said;
    }
    if (words !== '' || !/[\s,[\]]/.test(char)) words += char;
    else if (char === '[') list = 'open';
    else if (char === ']') list = 'closed';
    return '';
  }

  return {
    push(text: string): Found[] {
      const found: Found[] = [];
      let at = 0;
      while (at < text.length) {
        if (depth === 0 && text.charAt(at) === '{' && LABEL.test(words)) words = '';
        if (depth === 0 && (words !== '' || text.charAt(at) !== '{')) {
          const said = between(text.charAt(at));
          if (said !== '') found.push({ words: said });
          at += 1;
          continue;
        }
        const from = at;
        if (depth === 0) {
          depth = 1;
          objects += 1;
          at += 1;
        }
        at = inside(text, at);
        held += text.slice(from, at);
        if (depth > 0) continue;
        found.push({ json: held });
        held = '';
      }
      return found;
    },

    /** Gives up what has begun. */
    drop() {
      [held, words, depth, inString, escaped] = ['', '', 0, false, false];
    },

    /** In the middle of an object. */
    get open() {
      return depth > 0;
    },

    /** Characters that are held. */
    get length() {
      return held.length + words.length;
    },

    /** Nothing may follow: it was one object, or a list that has been closed. */
    get whole() {
      return depth === 0 && (list === 'none' ? objects === 1 : list === 'closed');
    },
  };
}
