// What a worker pays for these two before a line of its own. The kinds of schema are those that the product's worker
// uses; named one by one, since the bundler keeps all of zod, with every language, for a destructured `z`.
import { Dexie } from 'dexie';
import { z } from '@/lib/zod';

export const values = [z.array, z.boolean, z.discriminatedUnion, z.enum, z.literal, z.looseObject, z.number, z.object];
export const more = [z.record, z.strictObject, z.string, z.union, z.unknown];
export const around = [z.catch, z.lazy, z.nullable, z.nullish, z.optional, z.pipe, z.safeParse, z.transform];
export const checks = [z.gte, z.int, z.lte, z.maxLength, z.minLength, z.regex];
export { Dexie };
