import { isRecord, type Schema } from '../body.ts';

/** What the writer has to say, by the names that schemas commonly use for it. */
export type Content = { status: string; reason: string; [name: string]: string | string[] };

/** Which content a key means that is not known by its name. First match wins. */
const MEANINGS: [RegExp, string][] = [
  [/status|classification|solution_type/i, 'status'],
  [/question/i, 'follow_up_questions'],
  [/reason|rational|explan|justif/i, 'reason'],
  [/cause|analysis/i, 'root_cause_analysis'],
  [/diagnos|verif|confirm/i, 'diagnostic_steps'],
  [/require|depend|compat|prereq/i, 'requirements'],
  [/complic|edge|risk|caveat|warning/i, 'complications'],
  [/prevent|follow_?up_actions|future/i, 'prevention'],
  [/refer|link|doc|source/i, 'references'],
  [/resol|solution|steps|fix|instruction/i, 'resolution'],
  [/reply|response|answer|message|body|text|content|draft/i, 'reply'],
  [/subject|title/i, 'subject'],
  [/lang/i, 'language'],
  [/topic|categor/i, 'topic'],
];

function contentFor(key: string, content: Content): string | string[] {
  const known = content[key] ?? content[MEANINGS.find(([pattern]) => pattern.test(key))?.[1] ?? ''];
  return known ?? content.reason;
}

const asText = (value: string | string[]) => (Array.isArray(value) ? value.join('\n') : value);
const asList = (value: string | string[]) =>
  Array.isArray(value) ? value : value.split('\n').map((line) => line.replace(/^(\d+\.|-) /, ''));

function typeOf(schema: Schema): string {
  const { type } = schema;
  if (typeof type === 'string') return type;
  const first = Array.isArray(type) ? type.find((one) => one !== 'null') : undefined;
  return typeof first === 'string' ? first : isRecord(schema.properties) ? 'object' : 'string';
}

function resolved(schema: Schema, root: Schema): Schema {
  const reference = schema.$ref;
  const definitions = root.$defs ?? root.definitions;
  if (typeof reference === 'string' && isRecord(definitions)) {
    const target = (definitions as Record<string, unknown>)[reference.split('/').at(-1) ?? ''];
    if (isRecord(target)) return target;
  }
  const union = schema.anyOf ?? schema.oneOf;
  const choice = Array.isArray(union) ? union.filter(isRecord).find((one) => one.type !== 'null') : undefined;
  return choice ?? schema;
}

/** A value that satisfies a schema, keys in the schema's order, said with the given content. */
export function fill(schema: Schema, content: Content, root: Schema = schema, key = ''): unknown {
  const actual = resolved(schema, root);
  const value = contentFor(key, content);
  if ('const' in actual) return actual.const;
  if (Array.isArray(actual.enum)) return actual.enum.find((one) => one === asText(value)) ?? actual.enum[0];
  const items = isRecord(actual.items) ? actual.items : { type: 'string' };
  switch (typeOf(actual)) {
    case 'object': {
      const properties = isRecord(actual.properties) ? actual.properties : {};
      const required = Array.isArray(actual.required) ? actual.required : Object.keys(properties);
      return Object.fromEntries(
        Object.entries(properties)
          .filter(([name]) => required.includes(name))
          .map(([name, child]) => [name, fill(isRecord(child) ? child : {}, content, root, name)]),
      );
    }
    case 'array':
      if (typeOf(resolved(items, root)) === 'string') return asList(value);
      // One line each, of questions as of steps; commands stand within its sentences.
      return asList(value).map((line) => {
        const risk = /diagnos/i.test(key) ? 'read' : 'change';
        const one = {
          ask: line,
          why: content.reason,
          unlocks: '',
          step: line,
          command: '',
          system: '',
          risk,
          undo: '',
        };
        return fill(items, { ...content, ...one }, root, key);
      });
    case 'boolean':
      return /follow|missing|needs/i.test(key) && content.status === 'needs_follow_up';
    case 'number':
    case 'integer':
      return typeOf(actual) === 'number' && /confid|score|probab/i.test(key) ? 0.8 : 1;
    case 'null':
      return null;
    default:
      return asText(value);
  }
}
