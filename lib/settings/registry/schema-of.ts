import { PATTERNS_LIMIT } from '@/lib/redaction/own-patterns';
import { LANGUAGES } from '@/lib/words/languages';
import { z } from '@/lib/zod';
import { playbookSchema } from '../playbook';
import { priceSchema } from '../price';
import { SIGNATURE_LIMIT } from '../signature';
import type { Kind } from './kinds';

/** Characters of an address. */
const ADDRESS_LIMIT = 500;

const upTo = (limit: number) => z.string().check(z.maxLength(limit));

/** What a stored value must be. */
export function schemaOf(kind: Kind): z.ZodMiniType {
  switch (kind.is) {
    case 'number': {
      const bounded = z.number().check(z.gte(kind.min), z.lte(kind.max));
      return kind.integer ? bounded.check(z.int()) : bounded;
    }
    case 'text':
      return upTo(kind.max);
    case 'language':
      return z.enum(['', ...Object.keys(LANGUAGES)]);
    case 'domain':
    case 'agent-page':
    case 'base-url':
      return upTo(ADDRESS_LIMIT);
    case 'flag':
      return z.boolean();
    case 'choice':
      return z.enum(Object.keys(kind.names));
    case 'template':
      return z.nullable(upTo(kind.max));
    case 'signature':
      return z.nullable(upTo(SIGNATURE_LIMIT));
    case 'playbooks':
      return z.nullable(z.array(playbookSchema).check(z.maxLength(100)));
    case 'cap':
      return z.nullable(z.number().check(z.gte(0), z.lte(1_000_000)));
    case 'mark':
      return z.optional(z.literal(true));
    case 'patterns':
      return upTo(PATTERNS_LIMIT);
    case 'prices':
      return z.array(priceSchema).check(z.maxLength(200));
  }
}
