import { z } from '@/lib/zod';
import { FIELDS, type Settings } from './registry';
import { DEFAULT_CAP } from './registry/costs';
import { type Field, keyOf } from './registry/field';
import { KEYS, type KeyName } from './registry/keys';
import { schemaOf } from './registry/schema-of';

export type { Settings } from './registry';

/** Every field falls back alone: a bad one never takes the others with it. */
const fieldSchema = (field: Field): z.ZodMiniType => z.catch(schemaOf(field.kind), field.default);

/** A section that is missing or not an object is read as an empty one. */
function section(shape: Record<string, z.ZodMiniType>) {
  return z.pipe(
    z.transform((value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {},
    ),
    z.object(shape),
  );
}

/** The schema of settings that these fields describe. */
export function schemaOfFields(fields: readonly Field[]): z.ZodMiniType<object> {
  const shape: Record<string, z.ZodMiniType> = { version: z.catch(z.literal(1), 1) };
  const sections: Record<string, Record<string, z.ZodMiniType>> = {};
  for (const field of fields) {
    const [name = ''] = field.path.split('.');
    if (name === field.path) shape[name] = fieldSchema(field);
    else sections[name] = { ...sections[name], [keyOf(field.path)]: fieldSchema(field) };
  }
  for (const [name, inner] of Object.entries(sections)) shape[name] = section(inner);
  return section(shape) as z.ZodMiniType<object>;
}

/**
 * Where nothing was ever saved. Settings that were saved without a cap have none: their owner was promised no limit. And
 * where private notes stayed out of responses they stay out: their owner was told so.
 */
const NEW_INSTALLATION = {
  costs: { monthly_cap: DEFAULT_CAP, cap_by_default: true },
  privacy: { private_notes_in_responses: true },
};

const orNew = (value: unknown): unknown =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
    ? NEW_INSTALLATION
    : value;

export const settingsSchema = z.lazy(
  () => z.pipe(z.transform(orNew), schemaOfFields(FIELDS)) as unknown as z.ZodMiniType<Settings>,
);

const keySchema = () => z.catch(z.string().check(z.maxLength(500)), '');

export type Secrets = Record<KeyName, string>;

export const secretsSchema = z.lazy(
  () => section(Object.fromEntries(KEYS.map(({ name }) => [name, keySchema()]))) as unknown as z.ZodMiniType<Secrets>,
);

export const DEFAULT_SETTINGS: Settings = /* @__PURE__ */ settingsSchema.parse({});
