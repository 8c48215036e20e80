import { bareKey } from './keys';
import { type Scan, scanObject } from './tolerant-json';
import { unwrap } from './unwrap';

/** The name of one of our keys, by whatever name and in whatever case; else undefined. */
export type KeyOf = (name: string) => string | undefined;

/** A brace and something before a colon. */
const OBJECT =
  /\{\s*(?:(?:\/\/[^\n]*\n|\/\*[^*]*\*\/|#[^\n]*\n)\s*)*["'“”„‘’«»`]{0,3}\s*[\p{L}_$][^"'“”„‘’«»`:=\n{}[\],]{0,60}["'“”„‘’«»`]{0,3}\s*(?::|=)/gu;
/** Objects in which nothing of ours was found. More of them are no answer. */
const MOST_FOREIGN = 12;
const DEEPEST_WRAPPER = 3;

export type Fields = Record<string, unknown>;

export type Search = {
  keyOf: KeyOf;
  /** Whether these fields have the text that an answer is for. */
  says(fields: Fields): boolean;
  /** Nothing more will come. */
  ended: boolean;
};

export type FoundObject = { fields: Fields } & Pick<Scan, 'complete' | 'cut'>;

/** All objects of the text in which one of our keys is, also inside of others; in order. */
export function findObjects(text: string, search: Search): FoundObject[] {
  const { keyOf, ended } = search;
  const found: FoundObject[] = [];
  let at = 0;
  let foreign = 0;
  while (foreign < MOST_FOREIGN) {
    OBJECT.lastIndex = at;
    const start = OBJECT.exec(text);
    if (!start) break;
    const scan = scanObject(text, start.index, { isKey: (word) => keyOf(word) !== undefined, ended });
    const fields = ownFields(scan, search);
    if (fields) found.push({ fields, complete: scan.complete, cut: scan.cut });
    else foreign += 1;
    const within = fields ? [] : findWithin(scan.value, search);
    if (within.length > 0) {
      found.push(...within);
      at = scan.end;
      continue;
    }
    at = fields ? scan.end : start.index + 1;
    // A schema is read whole: what it says of our keys is no answer.
    if (!fields && isSchema(scan.value)) at = scan.end;
  }
  return found;
}

/** A call of a tool has its arguments as a text: `{"name": "…", "arguments": "{\\"reply\\": …}"}`. */
function findWithin(value: Fields, search: Search): FoundObject[] {
  const text = value['arguments'] ?? value['parameters'] ?? value['input'];
  const inner = typeof text === 'string' && /^\s*\{\s*["'“]/.test(text) ? unwrap(text, search.ended) : '';
  return inner === '' ? [] : findObjects(inner, search);
}

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `{"type": "string", "description": "…"}` where a text should be: the schema was said again. */
export const isSchema = (value: unknown): boolean =>
  isRecord(value) &&
  !('value' in value) &&
  (('properties' in value && 'type' in value) ||
    ('type' in value && Object.keys(value).every((key) => SCHEMA_WORDS.has(key))));
const SCHEMA_WORDS = new Set([
  'type',
  'description',
  'enum',
  'items',
  'title',
  'default',
  'required',
  'properties',
  'examples',
]);

/** The fields by our own names, of the object or of one that it only wraps. */
function ownFields({ value }: Pick<Scan, 'value'>, search: Search, depth = 0): Fields | null {
  const { keyOf, says } = search;
  const own: Fields = {};
  for (const [name, one] of Object.entries(value)) {
    const key = keyOf(name);
    // The right name counts before another one for the same.
    if (key !== undefined && !isSchema(one) && !(key in own && bareKey(name) !== bareKey(key))) own[key] = one;
  }
  if ((hasText(own) && says(own)) || depth === DEEPEST_WRAPPER) return nonEmpty(own);
  for (const one of Object.values(value)) {
    // A reply in parts, `{"greeting": …, "body": …}`, is no wrapper of another one.
    if (!isRecord(one) || isSchema(one) || (Object.values(own).includes(one) && !isWrapper(one, keyOf))) continue;
    const wrapped = ownFields({ value: one }, search, depth + 1);
    if (wrapped && (says(wrapped) || (!hasText(own) && hasText(wrapped)))) return { ...own, ...wrapped };
  }
  return 'properties' in value ? null : nonEmpty(own);
}

const nonEmpty = (fields: Fields) => (Object.keys(fields).length > 0 ? fields : null);

function isWrapper(value: Fields, keyOf: KeyOf): boolean {
  const names = Object.keys(value);
  const known = names.filter((name) => keyOf(name) !== undefined).length;
  return known > 1 || known === names.length;
}

const hasText = (fields: Fields) => Object.values(fields).some((one) => typeof one === 'string' && one.trim() !== '');
