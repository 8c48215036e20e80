import { toPlainText } from '@/lib/text/plain-text';
import { cleanUnicode, wholeCharacters } from '@/lib/text/unicode';
import { unescapeTwice } from './unescape-twice';

/** Lists and objects within each other that are read. */
const DEEPEST = 4;

/** Parts of a reply that are no words of it. */
const NOT_SAID = /^(?:subject|type|format|lang|language|tone|id|role|to|from|cc)$/i;

/**
 * Where a sentence comes from, as a model marks it: `[[S3]]`, `[[K1,S2]]`. `[[ -f x ]]` of a shell is none, and the addresses, `[[L1]]`, are put in by
 * what wrote the prompt.
 */
const SOURCE_MARK = / ?\[\[(?:[A-KM-Z]\d{0,2})(?:, ?[A-KM-Z]\d{0,2}){0,9}\]\]/g;

/**
 * Plain text as shown and sent: no Markdown, nothing invisible. Lists and objects come from models that ignore the schema:
 * their texts are taken in order.
 * @param item what an item of a list begins with.
 */
export function plainText(value: unknown, item = '- ', depth = 0): string {
  if (typeof value === 'string') return plainPart(value, () => '');
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null || depth === DEEPEST) return '';
  if (!Array.isArray(value)) {
    const parts = Object.entries(value).filter(([name]) => !NOT_SAID.test(name));
    const separator = item === '' ? '\n\n' : ' ';
    return joined(
      parts.map(([, part]) => plainText(part, item, depth + 1)),
      separator,
    );
  }
  return joined(
    value.map((one) => {
      const text = plainText(one, item, depth + 1);
      return text === '' || /^(?:[-•]|\d+[.)])\s/.test(text) ? text : `${item}${text}`;
    }),
    '\n',
  );
}

/** One text. @param marked what stands for a mark of a source. */
export function plainPart(value: string, marked: (mark: string) => string): string {
  const text = unescapeTwice(wholeCharacters(cleanUnicode(wholeCharacters(value))));
  return toPlainText(text.replace(SOURCE_MARK, marked)).trim();
}

const joined = (parts: string[], separator: string) => parts.filter((part) => part !== '').join(separator);
