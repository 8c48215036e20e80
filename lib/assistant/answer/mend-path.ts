/** What stands before a backslash in a path, from the last blank or bracket on. */
const LONGEST = 120;
const BOUNDS = new Set(' \t\n\r"\'`(<>[]');

function lastToken(text: string): string {
  let from = text.length;
  while (from > 0 && text.length - from < LONGEST && !BOUNDS.has(text.charAt(from - 1))) from -= 1;
  return text.slice(from);
}

/** A path whose first separator comes now. */
const ROOT = /^(?:[A-Za-z]:|\\{1,2}[\w.$-]+|%\w+(?:\(x86\))?%|HK[A-Z_]+:?|\$env:\w+|\.{1,2}|~)$/;

/**
 * What a backslash with this character means where it is no escape: `C:\Bin` (no such escape), and `C:\temp\new` (a tab and a
 * line end by the letter of JSON, but nobody writes those in a path). Null where it is an escape.
 * @param before the end of the text so far, of which `length` characters are there.
 * @param slashes where the text so far has backslashes that nobody escaped, and such that somebody did.
 */
export function mendedEscape(
  before: string,
  next: string,
  ahead: string,
  slashes: { mended: number; escaped: number },
  length = before.length,
): string | null {
  if (next === 'u') return /^[\da-f]{4}/i.test(ahead) ? null : '\\u';
  if (!/[bfnrt]/.test(next)) return /["'\\/\n“”„‘’«»`]/.test(next) ? null : `\\${next}`;
  if (/[bf]/.test(next)) return /^\w/.test(ahead) ? `\\${next}` : null;
  if (!/^\w/.test(ahead)) return null;
  const token = lastToken(before);
  const from = length - token.length;
  const inPath = ROOT.test(token)
    ? slashes.escaped <= from
    : slashes.mended >= from && slashes.mended > slashes.escaped;
  if (!inPath) return null;
  // Behind a path a line may end; the next one begins with a capital or a number.
  return next === 't' || /^[a-z_]/.test(ahead) ? `\\${next}` : null;
}

/** `\\server\share` with single backslashes has lost one of its first two. */
export function withUncStart(value: string): string {
  const token = lastToken(value);
  if (!/^\\[\w.$-]+$/.test(token)) return value;
  return `${value.slice(0, value.length - token.length)}\\${token}`;
}
