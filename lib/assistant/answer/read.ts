import { wholeCharacters } from '@/lib/text/unicode';
import type { AnswerFields, Task } from '../tasks/task';
import { type FoundObject, findObjects, type KeyOf, type Search } from './find-answer';
import { bareKey, keyNames } from './keys';
import { readLabelled } from './labelled';
import { unwrap } from './unwrap';

/** What a model sent, as far as it has arrived. */
export type Received = { task: Task; raw: string /** Nothing more will come. */; ended: boolean };

/** What an answer is made of. */
export type Content =
  /** Too early to tell. */
  | { as: 'undecided' }
  /** Plain words, from endpoints that ignore schemas. */
  | { as: 'text'; text: string }
  /** `fields` is null where none of ours is in it; `complete`: it is closed by itself. */
  | { as: 'object'; fields: AnswerFields | null; complete: boolean };

/** How JSON begins, by any quote or none, as itself or as a text. */
const STRUCTURE =
  /^(?:```\w*\s*)?(?:\\{0,8}"\s*){0,3}(?:[{[]\s*(?:$|["'“„‘«`}\\&/#{[]|\/[/*]|[\p{L}_][\w -]{0,40}\s*(?:$|[:=]))|(?<=["\\]\s*)\\{0,8}$)/u;
/** What may become a fence, a brace or a key is held back until it is clear. */
const BEGUN = /(?:(?<![^\n])`{1,3}\w{0,12}\s{0,200})?(?:\{\s{0,200}[^{}\n]{0,60}\s{0,200})?$|(?<![^\n])"$/;

/** Finds the answer in what has arrived, and takes it apart. */
export function read({ task, raw, ended }: Received): { content: Content } {
  const keyOf = keyNames(task.aliases, task.answer.schema.required);
  const text = braced(unwrap((ended ? raw : wholeCharacters(raw)).trimStart(), ended), keyOf);
  const says = (fields: AnswerFields) => task.text(beginnings(fields), false) !== '';
  const objects = findObjects(text, { keyOf, says, ended });
  if (objects.length > 0) return { content: asObject(chosen(objects, task, { keyOf, says, ended }), task, ended) };
  const first = (name: string) => task.labels.some((label) => bareKey(label) === bareKey(name));
  const labelled = readLabelled(text, keyOf, first, ended);
  if (labelled) return { content: { as: 'object', fields: labelled, complete: ended } };
  if (STRUCTURE.test(text) && !/^\{\{/.test(text)) return { content: ended ? lone(text) : { as: 'undecided' } };
  if (ended) return { content: { as: 'text', text } };
  const shown = text.replace(BEGUN, '');
  const line = shown.trimStart();
  const start = line.replace(/^```\w*\n/, '');
  const mayBeLabel =
    start.length < 30 &&
    !start.includes('\n') &&
    (/^<[a-z_]{0,20}>?\s*$/i.test(start) || task.labels.some((label) => isStart(start, label)));
  return { content: mayBeLabel || shown.trim() === '' ? { as: 'undecided' } : { as: 'text', text: shown } };
}

/** A key of ours, where the brace before it was forgotten. */
const FIRST_KEY = /^(?:```\w*\s*)?["“]([\p{L}_ -]{2,40})["”]\s*:/u;
function braced(text: string, keyOf: KeyOf): string {
  const key = FIRST_KEY.exec(text)?.[1];
  return key !== undefined && keyOf(key) !== undefined ? `{${text.replace(/^```\w*\s*/, '')}` : text;
}

/** Enough of each text to tell whether it says anything. */
const BRIEF = 1000;
const beginnings = (fields: AnswerFields): AnswerFields =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, beginningOf(value)]));
function beginningOf(value: unknown): unknown {
  if (typeof value === 'string') return value.trimStart().slice(0, BRIEF);
  return Array.isArray(value) ? value.slice(0, BRIEF) : value;
}

const isStart = (line: string, label: string) =>
  /^[*#_`"'“ ]*[\p{L} _-]*["'”]?\s*$/u.test(line) && bareKey(label).startsWith(bareKey(line));

/** JSON in which none of our keys is: no answer. Braces that only look like it are words. */
const lone = (text: string): Content =>
  /^(?:```\w*\s*)?"?\s*[{[]\s*["'“}\]{\\]/.test(text)
    ? { as: 'object', fields: null, complete: /[}\]]["`\s]*$/.test(text) }
    : { as: 'text', text };

/**
 * Of several, the last whole one that says something; what only others say is added where it has no such key. An example of
 * the format says nothing.
 */
function chosen(all: FoundObject[], task: Task, search: Search): FoundObject {
  const { ended } = search;
  const objects = all.map((one) => inner(one, search));
  const begins = (fields: AnswerFields) => task.text(beginnings(fields), false);
  const says = objects.filter(({ fields }) => !isExample(begins(fields)));
  const whole = ended ? says.findLast(({ complete }) => complete) : undefined;
  const last = whole ?? says.at(-1) ?? objects.at(-1);
  if (!last || (!ended && isExample(begins(last.fields), true))) return { fields: {}, complete: false, cut: true };
  const besides = objects.filter((one) => one !== last && one.complete && begins(one.fields) === '');
  return { ...last, fields: Object.assign({}, ...besides.map(({ fields }) => fields), last.fields) };
}

/** A text that may become such an object. */
const BEGUN_WITHIN = /^\s*(?:`{1,3}\w*\s*(?:\{\s*)?|\{\s*)$/;

/** Where a text is such an object itself, written as a text: that one. */
function inner(object: FoundObject, search: Search): FoundObject {
  const { ended } = search;
  for (const value of Object.values(object.fields)) {
    if (!ended && typeof value === 'string' && BEGUN_WITHIN.test(value))
      return { fields: {}, complete: false, cut: true };
    if (typeof value !== 'string' || !/^\s*(?:```\w*\s*)?\{\s*["'“\\&]/.test(value)) continue;
    const within = findObjects(unwrap(value.trim(), ended), search).at(-1);
    if (within) return { ...object, fields: { ...object.fields, ...within.fields } };
    if (!ended) return { fields: {}, complete: false, cut: true };
  }
  return object;
}

const isExample = (text: string, begun = false) =>
  /^(?:\.{2,}|…|<[^>\n]{0,80}>?|\[[^\]\n]{0,80}\]|string|text)?$/.test(text.trim()) ||
  (begun && /^(?:\.|\[[^\]\n]{0,80}|s(?:t(?:r(?:i(?:n)?)?)?)?|t(?:e(?:x)?)?)$/.test(text.trim()));

/** Where only braces are missing, it is whole if nothing that is asked for is. */
function asObject({ fields, complete, cut }: FoundObject, task: Task, ended: boolean): Content {
  return { as: 'object', fields, complete: complete || (ended && !cut && task.isWhole(fields)) };
}
