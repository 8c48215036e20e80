import { DRAFT_KINDS } from '@/lib/domain/draft-kinds';
import { z } from '@/lib/zod';

export const ticketId = z.number().check(z.int(), z.gte(1), z.lte(Number.MAX_SAFE_INTEGER));
export const draftKind = z.enum(DRAFT_KINDS);
/** Pixels from the window's right and bottom edge. */
const pixels = z.number().check(z.int(), z.gte(0), z.lte(20_000));
const spot = z.strictObject({ right: pixels, bottom: pixels });

/**
 * All that a content script may say: that a button was pressed, and where the buttons are. It shares its page with
 * strangers, so none of it carries words that could reach a prompt, an address or a key.
 */
export const contentSchema = z.lazy(() =>
  z.discriminatedUnion('type', [
    /** A press on one of the two buttons. Without an instruction: that is the agent's word, and comes from our own pages alone. */
    z.strictObject({ type: z.literal('generate'), ticketId, kind: draftKind }),
    z.strictObject({ type: z.literal('stop'), ticketId, kind: draftKind }),
    /** The page asks which generations run for the ticket it shows. */
    z.strictObject({ type: z.literal('watch'), ticketId }),
    /** A press where a draft is written already: the panel shows it, nothing is generated. */
    z.strictObject({ type: z.literal('open-draft'), ticketId }),
    z.strictObject({ type: z.literal('open-options') }),
    /** Where the page's buttons are: in a bar, or floating because no known bar came, perhaps moved by the person. */
    z.strictObject({ type: z.literal('placed'), bar: z.boolean(), spot: z.optional(spot) }),
    /** What was sent from here stands in the page's reply editor no more; or, `left`, the person wants it there. */
    z.strictObject({ type: z.literal('editor-settled'), ticketId, left: z.boolean() }),
  ]),
);

export type FromContent = z.output<typeof contentSchema>;
export type FromContentOf<T extends FromContent['type']> = Extract<FromContent, { type: T }>;
