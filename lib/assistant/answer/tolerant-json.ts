import { isQuote, type Place, readText } from './tolerant-string';

/** An answer is an object with texts, lists and small objects. What nests deeper is not read any further. */
const DEEPEST = 12;

const BLANK = /(?:\s+|\/\/[^\n]*(?:\n|$)|\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$)|#[^\n]*(?:\n|$))+/y;
/** With both quotes, one or none. */
const KEY = /["'“”„‘’«»`]{0,3}\s*([^"'“”„‘’«»`:=\n{}[\],]{1,80}?)\s*["'“”„‘’«»`]{0,3}\s*(?::|=>|=)/uy;
const BARE_END = /[}\]\n]|,\s*(?:["'“„‘«`]?[\p{L}_][\w .-]{0,40}["'”“’»`]?\s*[:=]|[}\]\n]|$)/gu;
const BARE_ITEM_END = /[}\],\n]/g;
const WORDS: Record<string, unknown> = {
  true: true,
  false: false,
  null: null,
  none: null,
  nil: null,
  undefined: null,
  nan: null,
};

/** What was read of an object. */
export type Scan = {
  value: Record<string, unknown>;
  /** The place behind it. */
  end: number;
  /** Its last brace is there, or it nests too deep to be an answer. */
  complete: boolean;
  /** It ends in the middle of a key or a value, and not only before a brace. */
  cut: boolean;
};

/**
 * Reads one JSON object from its brace on, as weak models write it: quotes of any kind or none, commas missing or too many,
 * comments, words of Python. Linear. Own code, because the same reading must show a text while it streams: a library
 * that mends a whole document (jsonrepair: 10.7 kB more for the worker) could say something else at the end than was on screen.
 */
export function scanObject(text: string, start: number, { isKey, ended }: Omit<Place, 'inList'>): Scan {
  let at = start;
  /** Something has begun that did not end. */
  let cut = false;
  let missing = false;
  let tooDeep = false;

  const rest = () => at < text.length;
  function skip(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found;
  }

  function readObject(depth: number): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    at += 1;
    for (;;) {
      skip(BLANK);
      if (!rest()) {
        missing = true;
        return value;
      }
      const char = text.charAt(at);
      if (char === ',' || char === ';') {
        at += 1;
        continue;
      }
      if (char === '}' || char === ']') {
        at += 1;
        return value;
      }
      const key = skip(KEY)?.[1];
      if (key === undefined) {
        // A key that has only begun, or words that belong to nothing.
        if (text.length - at < 80 && !/[\n:,}\]]/.test(text.slice(at))) {
          cut = true;
          at = text.length;
          return value;
        }
        at = isQuote(char) ? readText(text, at, { inList: false, isKey, ended }).end : at + 1;
        continue;
      }
      skip(BLANK);
      if (!rest()) {
        cut = true;
        return value;
      }
      const found = readValue(depth, false);
      if (found !== undefined) value[key] = found;
      if (cut) return value;
    }
  }

  function readList(depth: number): unknown[] {
    const value: unknown[] = [];
    at += 1;
    for (;;) {
      skip(BLANK);
      if (!rest()) {
        missing = true;
        return value;
      }
      const char = text.charAt(at);
      if (char === ']') {
        at += 1;
        return value;
      }
      // A list that nobody closed.
      if (char === '}') return value;
      if (char === ',') {
        at += 1;
        continue;
      }
      const from = at;
      const found = readValue(depth, true);
      if (found !== undefined) value.push(found);
      if (cut) return value;
      if (at === from) at += 1;
    }
  }

  function readValue(depth: number, inList: boolean): unknown {
    const char = text.charAt(at);
    if (char === '{' || char === '[') {
      if (depth === DEEPEST) {
        at = text.length;
        tooDeep = true;
        return undefined;
      }
      return char === '{' ? readObject(depth + 1) : readList(depth + 1);
    }
    if (!isQuote(char)) return readBare(inList);
    const read = readText(text, at, { inList, isKey, ended });
    at = read.end;
    cut ||= !read.closed;
    return read.value;
  }

  function readBare(inList: boolean): unknown {
    const pattern = inList ? BARE_ITEM_END : BARE_END;
    pattern.lastIndex = at;
    const end = pattern.exec(text)?.index ?? text.length;
    const word = text.slice(at, end).trim();
    at = end;
    if (end === text.length) cut = true;
    const known = word.toLowerCase();
    if (Object.hasOwn(WORDS, known)) return WORDS[known];
    return word === '' || (cut && !ended) ? undefined : word;
  }

  const value = readObject(0);
  return { value, end: at, complete: tooDeep || (!cut && !missing), cut };
}
