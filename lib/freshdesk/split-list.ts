import { cut } from '@/lib/text/cut';

/** Characters of a name in quotes, or of an address in brackets. */
const LONGEST = 400;
/** Of the whole list: nobody copies more people. */
const LONGEST_LIST = 100_000;

/** Where a list in one string is cut: at commas, semicolons and line ends that stand in no quotes and no angle brackets. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  let quoteUntil = -1;
  let bracketUntil = -1;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (at < quoteUntil || at < bracketUntil) continue;
    // A quote or bracket that does not end soon is a letter like others.
    if (letter === '"' && at !== quoteUntil) {
      const end = closing(text, at);
      if (end > at) quoteUntil = end;
    } else if (letter === '<') {
      const end = text.slice(at, at + LONGEST).indexOf('>');
      if (end > 0) bracketUntil = at + end;
    } else if (letter === ',' || letter === ';' || letter === '\n') {
      found.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, text.slice(from)];
}

/** The quote that closes the one at `from`, within the length of a name; -1 for none. */
function closing(text: string, from: number): number {
  const most = Math.min(text.length, from + LONGEST);
  for (let at = from + 1; at < most; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return -1;
}

/**
 * Addresses or tags of a list that came as one string. A comma within a name parts nothing, quoted or not:
 * `Lee, Ann <ann@x.example>` is one address.
 * @param most parts that are looked at.
 */
export function splitList(text: string, most: number): string[] {
  const parts = pieces(cut(text, LONGEST_LIST))
    .map((part) => part.trim())
    .slice(0, 2 * most);
  const hasAddresses = parts.some((part) => part.includes('@'));
  if (!hasAddresses) return parts.filter((part) => part !== '');
  const addresses: string[] = [];
  let name = '';
  for (const part of parts) {
    if (part.includes('@')) {
      // "Lee, Ann <ann@x>" — before a bare address a word is something of its own.
      addresses.push(name !== '' && part.includes('<') ? `${name}, ${part}` : part);
      name = '';
    } else if (part !== '') name = part;
  }
  return addresses;
}
