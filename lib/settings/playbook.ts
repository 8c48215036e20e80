import { z } from '@/lib/zod';

/** Guidance for one common topic, picked by the words of a ticket. Shipped as data, edited in the options page. */
export const playbookSchema = z.lazy(() =>
  z.object({
    id: z.string().check(z.minLength(1), z.maxLength(80)),
    title: z.string().check(z.minLength(1), z.maxLength(120)),
    /** Words or phrases in any language; compared case-insensitively. */
    keywords: z.array(z.string().check(z.maxLength(80))).check(z.maxLength(200)),
    /** Plain text for the model: what to check, what to ask, which steps. */
    guidance: z.string().check(z.maxLength(8000)),
  }),
);

export type Playbook = z.infer<typeof playbookSchema>;
