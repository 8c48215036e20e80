import { z } from '@/lib/zod';

const playbook = () =>
  z.object({
    id: z.string().check(z.minLength(1), z.maxLength(80)),
    title: z.string().check(z.minLength(1), z.maxLength(120)),
    /** Words or phrases in any language; compared case-insensitively. */
    keywords: z.array(z.string().check(z.maxLength(80))).check(z.maxLength(200)),
    /** Plain text for the model: what to check, what to ask, which steps. */
    guidance: z.string().check(z.maxLength(8000)),
  });

/** Guidance for one common topic, picked by the words of a ticket. Shipped as data, edited in the options page. */
export const playbookSchema = z.lazy(playbook);

export type Playbook = z.infer<typeof playbookSchema>;

/** Ways of saying one part; all parts of a line must be there. */
const lines = () => z.array(z.array(z.array(z.string())));

const topic = () => z.object({ says: lines(), hints: lines(), not: lines(), labels: z.array(z.string()) });

/** How tickets speak of a matter, in many languages; ready to be looked for. */
export type Topic = z.infer<ReturnType<typeof topic>>;

/** A playbook as the package brings it: its topic tells more than keywords can. */
export const shippedPlaybookSchema = z.lazy(() => z.extend(playbook(), { topic: topic() }));

export type ShippedPlaybook = z.infer<typeof shippedPlaybookSchema>;
