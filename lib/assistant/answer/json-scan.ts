export type Scan = {
  /**
   * The object as valid JSON, as far as it goes: what has only begun is left out, but for a text that is still being
   * written, and what is open is closed. Raw line breaks and tabs inside strings are escaped, as weak models forget to do.
   */
  json: string;
  /** The object is closed by itself, or nests too deep to be an answer; whatever follows is not part of `json`. */
  complete: boolean;
};

const ESCAPES: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const VALID_ESCAPE = /^\\(?:["\\/bfnrt]|u[\da-f]{4})/i;
/** What may still become a valid escape with the next piece of the stream. */
const STARTED_ESCAPE = /^\\(?:u[\da-f]{0,3})?$/i;

/** An answer is an object with texts and lists of texts. What nests deeper is not read any further. */
const DEEPEST = 16;

/**
 * Reads one JSON object from its brace to its end, or to the end of what has arrived. One linear pass. Mends what weak
 * models get wrong inside strings: raw line breaks, and Windows paths with single backslashes. Own code, because a
 * library for cut JSON would come after this pass, which knows already what is open.
 */
export function scanObject(text: string): Scan {
  let json = '';
  /** Of `json`, what can stand when whatever is open at this place is closed behind it. */
  let sound = 0;
  let open = '';
  let inString = false;
  /** The string being read is a key, or the next one is. */
  let atKey = false;

  const cut = (length: number, ending = ''): Scan => ({
    json: json.slice(0, length) + ending + [...open].reverse().join(''),
    complete: false,
  });

  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index);
    if (inString && char === '\\') {
      const kept = escapeAt(text, index);
      if (kept === null) break;
      json += kept ?? DOUBLED;
      index += (kept ?? '\\').length - 1;
    } else if (inString) {
      json += char < ' ' ? (ESCAPES[char] ?? '') : char;
      if (char !== '"') continue;
      inString = false;
      if (!atKey) sound = json.length;
    } else {
      if (char === ',') sound = json.length;
      json += char;
      if (char === '"') inString = true;
      else if (char === ':') atKey = false;
      else if (char === ',') atKey = open.endsWith('}');
      else if (char === '{' || char === '[') {
        if (open.length === DEEPEST) return { ...cut(sound), complete: true };
        open += char === '{' ? '}' : ']';
        atKey = char === '{';
        sound = json.length;
      } else if (char === '}' || char === ']') {
        open = open.slice(0, -1);
        atKey = false;
        sound = json.length;
      }
      if (open === '') return { json, complete: true };
    }
  }
  return inString && !atKey ? cut(json.length, '"') : cut(sound);
}

const DOUBLED = '\\\\';

/** The escape at this place; null for one that has only begun, undefined for a backslash that was meant as itself. */
function escapeAt(text: string, index: number): string | null | undefined {
  const ahead = text.slice(index, index + 6);
  return VALID_ESCAPE.exec(ahead)?.[0] ?? (STARTED_ESCAPE.test(ahead) ? null : undefined);
}
