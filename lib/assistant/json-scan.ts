export type Scan = {
  /** The object with raw line breaks and tabs inside strings escaped, as weak models forget to do. */
  json: string;
  /** The object is closed; whatever follows it is not part of `json`. */
  complete: boolean;
};

const ESCAPES: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const VALID_ESCAPE = /^\\(?:["\\/bfnrt]|u[\da-f]{4})/i;
/** What may still become a valid escape with the next piece of the stream. */
const STARTED_ESCAPE = /^\\(?:u[\da-f]{0,3})?$/i;

/**
 * Reads one JSON object from its brace to its end, or to the end of what has arrived. One linear pass. Mends what weak
 * models get wrong inside strings: raw line breaks, and Windows paths with single backslashes.
 */
export function scanObject(text: string): Scan {
  let json = '';
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index);
    if (inString && char === '\\') {
      const kept = escapeAt(text, index);
      json += kept ?? DOUBLED;
      index += (kept ?? '\\').length - 1;
    } else if (inString) {
      json += char < ' ' ? (ESCAPES[char] ?? '') : char;
      if (char === '"') inString = false;
    } else {
      json += char;
      if (char === '"') inString = true;
      else if (char === '{' || char === '[') depth += 1;
      else if (char === '}' || char === ']') depth -= 1;
      if (depth === 0) return { json, complete: true };
    }
  }
  return { json, complete: false };
}

const DOUBLED = '\\\\';

/** The escape at this place, complete or begun; undefined for a backslash that was meant as itself. */
function escapeAt(text: string, index: number): string | undefined {
  const ahead = text.slice(index, index + 6);
  return VALID_ESCAPE.exec(ahead)?.[0] ?? STARTED_ESCAPE.exec(ahead)?.[0];
}
