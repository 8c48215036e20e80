import { z } from '@/lib/zod';
import type { FieldReader } from './import-fields';
import { type Price, priceSchema } from './price';
import { readCap, toPriceForms } from './price-form';

const capSchema = z.nullable(z.union([z.number(), z.string()]));

export const COST_READERS: Record<string, FieldReader> = {
  'costs.monthly_cap': (value) => {
    const given = capSchema.safeParse(value);
    const read = given.success ? readCap(String(given.data ?? '')) : null;
    if (!read || 'problem' in read) return { why: 'not an amount of US dollars' };
    const typed = read.value === null ? '' : String(read.value);
    // What stands in a file was chosen.
    return {
      patch: { monthly_cap: typed, cap_by_default: false },
      name: 'Monthly cap',
      note: typed === '' ? 'none' : `$${typed}`,
    };
  },
  'costs.prices': (value, rules) => {
    if (!Array.isArray(value) || value.length > 200) return { why: 'not a list of at most 200 prices' };
    const ignored: string[] = [];
    const own = value.flatMap((item: unknown, index): Price[] => {
      const read = priceSchema.safeParse(item);
      if (read.success) return [read.data];
      ignored.push(`number ${index + 1} is not a valid price`);
      return [];
    });
    if (own.length === 0 && value.length > 0) return { why: 'none of them is a valid price' };
    const note = own.length === 0 ? 'default' : `${own.length} of your own`;
    return { patch: { prices: toPriceForms(own, rules.defaults.prices) }, name: 'Model prices', note, ignored };
  },
};
