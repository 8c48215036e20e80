import { z } from '@/lib/zod';

/** US dollars per million tokens, at most six digits behind the point: a whole number of micro-dollars. */
const dollars = z.number().check(z.gte(0), z.lte(10_000));

/** What a model costs, as somebody read it somewhere on some day. */
export const priceSchema = z.lazy(() =>
  z.object({
    model: z.string().check(z.minLength(1), z.maxLength(200)),
    input: dollars,
    /** Input that the endpoint had in its cache. */
    cached: dollars,
    output: dollars,
    /** Day or month of the reading: YYYY-MM-DD or YYYY-MM. */
    as_of: z.string().check(z.regex(/^\d{4}-\d\d(-\d\d)?$/)),
    /** Where it was read. */
    source: z.string().check(z.maxLength(200)),
  }),
);

export type Price = z.infer<typeof priceSchema>;
