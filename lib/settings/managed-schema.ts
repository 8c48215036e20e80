import { labelText } from './labels';
import { MANAGED } from './registry';

const TYPES = { number: 'number', flag: 'boolean', choice: 'string' } as const;

/** The schema that the browser checks a policy against; bounds are checked here. */
export function managedSchema(): object {
  const schema = { type: 'object', properties: {} };
  for (const { path, kind } of MANAGED) {
    if (kind.is !== 'number' && kind.is !== 'flag' && kind.is !== 'choice') throw new Error(`${path}: ${kind.is}`);
    const [section = '', name = ''] = path.split('.');
    const sections = schema.properties as Record<string, { type: string; properties: object }>;
    const type = kind.is === 'number' && kind.integer ? 'integer' : TYPES[kind.is];
    const properties = {
      ...sections[section]?.properties,
      [name]: { title: labelText(path), type, ...(kind.is === 'choice' && { enum: Object.keys(kind.names) }) },
    };
    sections[section] = { type: 'object', properties };
  }
  return schema;
}
