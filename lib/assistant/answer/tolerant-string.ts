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

const KEY = String.raw`["'“„‘«${'`'}]\s?[\p{L}_][\p{L}\p{N} _.-]{0,40}["'”“’»${'`'}]\s*(?::|=)`;
const AFTER_VALUE = new RegExp(
  String.raw`\s*(?:,?\s*(?:${KEY}|//|/\*|[}\]](?!["'“”]\s*\S))|[,\n]\s*["'“„‘«]?([\p{L}_][\w -]{0,40}?)["'”’»]?\s*[:=]|,\s*[#{])`,
  'uy',
);
const AFTER_ITEM = /\s*(?:,\s*(?:["'“„‘«`{[]|-?\d|true|false|null|None|[}\]])|[}\]]|\n\s*["'{[])/iuy;
/** At the end of what has arrived it may still become either. */
const MAY_BE_AFTER =
  /\s*(?:[,}\]]\s*(?:["'“„‘«`]?[\p{L}_]?[\p{L}\p{N} _.-]{0,40}["'”“’»`]?\s*)?|["'“„‘«`][\p{L}_]?[\w-]{0,40}["'”“’»`]?\s*)?$/uy;

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

/** Whether the quote before this place ends the text. Undefined while it cannot be told. */
function endsText(text: string, behind: number, { inList, isKey, ended }: Place): boolean | undefined {
  const found = matchAt(inList ? AFTER_ITEM : AFTER_VALUE, text, behind);
  if (found && (found[1] === undefined || isKey(found[1]))) return true;
  return matchAt(MAY_BE_AFTER, text, behind) ? ended || undefined : false;
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
  let value = '';
  let at = start + Math.max(1, triple.length);
  /** Where the value has backslashes: those that nobody escaped, and those that somebody did. */
  const slashes = { mended: -1, escaped: -1 };
  for (;;) {
    mark.lastIndex = at;
    const found = mark.exec(text);
    value += text.slice(at, found?.index ?? text.length);
    if (!found) return { value: held(value, place.ended), end: text.length, closed: false };
    at = found.index;
    if (found[0] === '\\') {
      const next = text.charAt(at + 1);
      const ahead = text.slice(at + 2, at + 8);
      if (next === '' || (next === 'u' && /^[\da-f]{0,3}$/i.test(ahead) && at + 2 + ahead.length === text.length))
        return { value: held(value, place.ended), end: text.length, closed: false };
      const mended = mendedEscape(value, next, ahead, slashes);
      if (mended !== null) {
        value = withUncStart(value) + mended;
        slashes.mended = value.length - mended.length;
        at += 1 + mended.length - 1;
      } else if (next === 'u') {
        value += String.fromCharCode(Number.parseInt(ahead.slice(0, 4), 16));
        at += 6;
      } else {
        if (next === '\\') slashes.escaped = value.length;
        value += SIMPLE[next] ?? (next === '\n' ? '' : next);
        at += 2;
      }
      continue;
    }
    if (triple) {
      if (text.startsWith(triple, at)) return { value, end: at + 3, closed: true };
    } else {
      const ends = endsText(text, at + 1, place);
      if (ends === undefined) return { value, end: text.length, closed: false };
      if (ends) return { value, end: at + 1, closed: true };
    }
    value += text.charAt(at);
    at += 1;
  }
}

/** While more may come: without a path at the end that may still get its second backslash. */
function held(value: string, ended: boolean): string {
  const path = ended ? null : /(?<![^\s"'(])\\[^\\\s]*$/.exec(value.slice(-80));
  return path ? value.slice(0, value.length - path[0].length) : value;
}
