import { toPlainText } from '@/lib/text/plain-text';
import { cleanUnicode, wholeCharacters } from '@/lib/text/unicode';

/** Lists within lists that are read. */
const DEEPEST_LIST = 2;

/**
 * Plain text as shown and sent: no Markdown, nothing invisible. Lists come from models that ignore the schema; whatever is
 * no text is empty.
 */
export function plainText(value: unknown, depth = 0): string {
  if (Array.isArray(value)) {
    const items = depth < DEEPEST_LIST ? value.map((item) => plainText(item, depth + 1)) : [];
    return items.flatMap((item) => (item === '' ? [] : `- ${item}`)).join('\n');
  }
  return typeof value === 'string' ? toPlainText(wholeCharacters(cleanUnicode(wholeCharacters(value)))).trim() : '';
}
