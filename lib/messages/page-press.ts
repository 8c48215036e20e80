import { DRAFT_KINDS } from '@/lib/domain/draft-kinds';
import { z } from '@/lib/zod';

/** In session storage: drafts that a page asked for and that were not started. The worker writes, the panel asks. */
export const QUESTIONS_KEY = 'page-press:questions';
/** After that nobody remembers what it was about. */
const ASKED_FOR_MS = 10 * 60_000;

const schema = z.lazy(() =>
  z.object({
    host: z.string(),
    ticketId: z.number(),
    kind: z.enum(DRAFT_KINDS),
    /**
     * `unseen`: the browser told of no touch of the page. `running`: as many drafts as pages may start are being written.
     * `often`: pages have started as many as they may in a minute. `edited`: there is a draft with the person's own words.
     */
    why: z.enum(['unseen', 'running', 'often', 'edited']),
    at: z.number(),
    /** The person said no. Kept for a while, so that a page cannot go on asking. */
    refused: z.optional(z.literal(true)),
  }),
);

export type PressQuestion = z.output<typeof schema>;

/** @param stored whatever storage holds. Those that are too old, or from a clock that was set back, are left out. */
export function readQuestions(stored: unknown, now: number): PressQuestion[] {
  const read = z.array(schema).safeParse(stored ?? []);
  return read.success ? read.data.filter(({ at }) => Math.abs(now - at) <= ASKED_FOR_MS) : [];
}

/** In local storage: how often pages started a draft, and how often they were refused, by day. No text, no ticket. */
export const PRESS_COUNTS_KEY = 'page-press:counts';
const KEPT_DAYS = 31;

const number = z.catch(z.number(), 0);
const countsSchema = z.lazy(() => z.catch(z.record(z.string(), z.object({ started: number, refused: number })), {}));

/** By day, `YYYY-MM-DD`. */
export type PressCounts = z.output<typeof countsSchema>;
export type PressCount = PressCounts[string];

/** @param stored whatever storage holds, also nothing. */
export const readPressCounts = (stored: unknown): PressCounts => countsSchema.parse(stored ?? {});

/** With so many more on a day; the oldest days go. */
export function addPresses(counts: PressCounts, day: string, { started, refused }: PressCount): PressCounts {
  const known = counts[day] ?? { started: 0, refused: 0 };
  const all = { ...counts, [day]: { started: known.started + started, refused: known.refused + refused } };
  return Object.fromEntries(Object.entries(all).sort().slice(-KEPT_DAYS));
}
