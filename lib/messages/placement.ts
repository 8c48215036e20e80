import { z } from '@/lib/zod';

/** What a ticket page last said of its buttons. Kept by the worker, shown by the options page. */
export const PLACEMENT_KEY = 'placement';

const pixels = z.catch(z.number(), 0);
const schema = z.lazy(() =>
  z.object({
    /** False: no known bar was found, and the buttons float. */
    bar: z.catch(z.boolean(), true),
    /** Milliseconds since 1970; 0 when no page ever said anything. */
    at: z.catch(z.number(), 0),
    spot: z.catch(z.nullable(z.object({ right: pixels, bottom: pixels })), null),
  }),
);

export type Placement = z.output<typeof schema>;

/** @param stored whatever storage holds, also nothing. */
export const readPlacement = (stored: unknown): Placement => schema.parse(stored ?? {});
