import { createGrowing } from './growing-text';
import { mendedEscape, withUncStart } from './mend-path';

/** Quotes that begin a text, and those that may end it. */
const CLOSERS: Record<string, string> = {
  '"': '"”“',
  "'": "'’",
  '“': '”"“',
  '”': '”"',
  '„': '“”"',
  '‘': '’‘',
  '’': '’',
  '«': '»',
  '»': '«»',
  '`': '`',
};

export const isQuote = (char: string): boolean => Object.hasOwn(CLOSERS, char);

const KEY = String.raw`["'“„‘«${'`'}]\s?[\p{L}_][\p{L}\p{N} _.-]{0,40}["'”“’»${'`'}]\s?(?::|=)`;
const AFTER_VALUE = new RegExp(`${KEY}|//|/\\*|[}\\]](?!["'“”]\\s?\\S)`, 'uy');
/** A key that lacks a quote, where a comma or a line end is before it. */
const BARE_KEY = /["'“„‘«]?([\p{L}_][\w -]{0,40}?)["'”’»]?\s?[:=]|[#{]/uy;
const AFTER_ITEM = /["'“„‘«`{[]|-?\d|true|false|null|None|[}\]]/iuy;
/** At the end of what has arrived it may still become either. */
const MAY_BE_AFTER = /[}\]]?\s?(?:\/|["'“„‘«`]?[\p{L}_]?[\p{L}\p{N} _.-]{0,40}["'”“’»`]?\s?)?$/uy;

/** Characters that a comma and a key may be made of. */
const LONGEST_BEGUN = 300;

const matchAt = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

export type Place = {
  inList: boolean;
  /** Whether an unquoted word before a colon is a key, and not the end of a sentence. */
  isKey(word: string): boolean;
  ended: boolean;
};

const BLANKS = new Set(' \t\r\n\u00A0');
function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && BLANKS.has(text.charAt(at))) at += 1;
  return at;
}

/** Whether the quote before this place ends the text. Undefined while it cannot be told. */
function endsText(text: string, behind: number, { inList, isKey, ended }: Place): boolean | undefined {
  const next = skipBlanks(text, behind);
  const comma = text.charAt(next) === ',' || text.charAt(next) === ';';
  const apart = comma || text.slice(behind, next).includes('\n');
  const at = comma ? skipBlanks(text, next + 1) : next;
  if (inList) {
    if (apart || /[}\]]/.test(text.charAt(at))) if (matchAt(AFTER_ITEM, text, at)) return true;
  } else {
    if (matchAt(AFTER_VALUE, text, at)) return true;
    const bare = apart ? matchAt(BARE_KEY, text, at) : null;
    if (bare && (bare[1] === undefined || isKey(bare[1]))) return true;
  }
  if (text.length - at > LONGEST_BEGUN) return false;
  return matchAt(MAY_BE_AFTER, text, at) ? ended || undefined : false;
}

const SIMPLE: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: '', f: '' };

/** A text that has been read, up to `end`; not `closed` where no quote ended it. */
export type ReadText = { value: string; end: number; closed: boolean };

/**
 * Reads a text from its first quote. A quote within it that nobody escaped is told from the last one by what follows it, and
 * a backslash that was meant as itself stays: `C:\temp` has no tab in it.
 */
export function readText(text: string, start: number, place: Place): ReadText {
  const triple = text.startsWith('"""', start) ? '"""' : '';
  const closers = triple ? '"' : (CLOSERS[text.charAt(start)] ?? '"');
  const mark = new RegExp(`[\\\\${closers}]`, 'g');
  const value = createGrowing();
  let at = start + Math.max(1, triple.length);
  /** Where the value has backslashes: those that nobody escaped, and those that somebody did. */
  const slashes = { mended: -1, escaped: -1 };
  for (;;) {
    mark.lastIndex = at;
    const found = mark.exec(text);
    value.add(text.slice(at, found?.index ?? text.length));
    if (!found) return { value: held(value.whole(), place.ended), end: text.length, closed: false };
    at = found.index;
    if (found[0] === '\\') {
      const next = text.charAt(at + 1);
      const ahead = text.slice(at + 2, at + 8);
      if (next === '' || (next === 'u' && /^[\da-f]{0,3}$/i.test(ahead) && at + 2 + ahead.length === text.length))
        return { value: held(value.whole(), place.ended), end: text.length, closed: false };
      // In a path only what follows tells whether it is a line end.
      if (!place.ended && ahead === '' && /[nrt]/.test(next))
        return { value: held(value.whole(), false), end: text.length, closed: false };
      const mended = mendedEscape(value.tail(), next, ahead, slashes, value.length());
      if (mended !== null) {
        value.mend(withUncStart);
        slashes.mended = value.length();
        value.add(mended);
        at += mended.length;
      } else if (next === 'u') {
        value.add(String.fromCharCode(Number.parseInt(ahead.slice(0, 4), 16)));
        at += 6;
      } else {
        if (next === '\\') slashes.escaped = value.length();
        value.add(SIMPLE[next] ?? (next === '\n' ? '' : next));
        at += 2;
      }
      continue;
    }
    if (triple) {
      if (text.startsWith(triple, at)) return { value: value.whole(), end: at + 3, closed: true };
      if (!place.ended && triple.startsWith(text.slice(at)))
        return { value: value.whole(), end: text.length, closed: false };
    } else {
      const ends = endsText(text, at + 1, place);
      if (ends === undefined) return { value: value.whole(), end: text.length, closed: false };
      if (ends) return { value: value.whole(), end: at + 1, closed: true };
    }
    value.add(text.charAt(at));
    at += 1;
  }
}

/** While more may come: without a path at the end that may still get its second backslash. */
function held(value: string, ended: boolean): string {
  const path = ended ? null : /(?<![^\s"'(])\\[^\\\s]*$/.exec(value.slice(-80));
  return path ? value.slice(0, value.length - path[0].length) : value;
}
